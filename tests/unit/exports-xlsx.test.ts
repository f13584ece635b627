// Workbooks of figures, read back: cover, contents, notes, then one table a sheet with the page's unrounded numbers.
import { unzipSync } from 'fflate';
import readXlsxFile, { readSheet } from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { dataTable } from '../../src/exports/table/data-table.ts';
import { headerRow } from '../../src/exports/xlsx/sheets.ts';
import { workbook } from '../../src/exports/xlsx/workbook.ts';
import type { Figure } from '../../src/model/figures/figure.ts';
import { toyFigures, toyOrigin, toyRanges, toyRanked } from './toy-figures.ts';

const made = async (...figures: readonly Figure[]) => Buffer.from(await workbook(figures, toyOrigin));
const partsOf = (file: Uint8Array) =>
  Object.entries(unzipSync(file)).map(([name, part]) => [name, new TextDecoder().decode(part)] as const);

it('has cover, contents and notes, then a sheet for each table that the contents name', async () => {
  const file = await made(...toyFigures);
  const sheets = (await readXlsxFile(file)).map(({ sheet }) => sheet);
  expect(sheets.slice(0, 3)).toEqual(['Cover', 'Contents', 'Notes']);
  expect(sheets).toHaveLength(toyFigures.length + 3);
  const contents = await readSheet(file, 'Contents');
  expect(contents.slice(1).map(([name]) => name)).toEqual(sheets);
});

it('says on its cover what it is, in which edition, and where it is from', async () => {
  const cover = Object.fromEntries((await readSheet(await made(toyRanked), 'Cover')) as [string, string][]);
  expect(cover).toMatchObject({
    Title: toyRanked.title,
    'Measure, place, period': toyRanked.subtitle,
    'What it shows': toyRanked.alt,
    Edition: '2026-11',
    Address: toyOrigin.address,
  });
});

it.each(toyFigures.map((figure) => [figure.id, figure] as const))(
  'holds the table of %s: one header row, typed cells, numbers unrounded',
  async (_, figure) => {
    const { columns, rows } = dataTable(figure.twin);
    const sheet = await readSheet(await made(figure), 'Table 1');
    expect(sheet[headerRow - 1]).toEqual(columns.map(({ label }) => label));
    const read = sheet.slice(headerRow).map((row) => columns.map((_column, place) => row[place] ?? null));
    expect(read).toEqual(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))));
  },
);

it('explains above the table, and among the notes, the shorthand that it uses', async () => {
  const file = await made(toyRanked);
  const above = (await readSheet(file, 'Table 1'))
    .slice(0, headerRow - 1)
    .flat()
    .join(' ');
  const notes = (await readSheet(file, 'Notes')).flat();
  const { shorthand } = dataTable(toyRanked.twin);
  expect(shorthand.length).toBeGreaterThan(0);
  for (const mark of shorthand) {
    expect(above).toContain(`[${mark}] `);
    expect(notes).toContain(`[${mark}]`);
  }
});

it('says of a table with expected numbers that those are rounded, and of no other', async () => {
  const said = async (figure: Figure) => (await readSheet(await made(figure), 'Table 1'))[2]![0];
  expect(await said(toyRanges)).toContain('Expected numbers, marked [e], are rounded outwards');
  expect(await said(toyRanked)).toContain('holds one table. Numbers are unrounded.');
});

it('makes rows high enough for their wrapped text, word by word and through long addresses', async () => {
  const alt = 'word '.repeat(60).trim();
  const address = `https://atlas.invalid/${'a'.repeat(150)}`;
  const file = await made({ ...toyRanked, alt, sources: [{ id: 'a', label: 'Toys', url: address }] });
  const sheets = new Map(partsOf(file));
  const heights = [...sheets.get('xl/worksheets/sheet1.xml')!.matchAll(/ ht="(\d+)"/gu)].map(([, high]) =>
    Number(high),
  );
  expect(Math.max(...heights)).toBe(4 * 15);
  expect(sheets.get('xl/worksheets/sheet3.xml')).toContain(' ht="60"');
});

it('is printed across, as wide as one page, with the labels of the columns on each page', async () => {
  const parts = partsOf(await made(toyRanked));
  const sheets = parts.filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  expect(sheets).toHaveLength(4);
  for (const [, part] of sheets) {
    expect(part).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(part).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0" [^>]*orientation="landscape"/u);
  }
  const workbookPart = parts.find(([name]) => name === 'xl/workbook.xml')![1];
  expect(workbookPart).toContain(`localSheetId="3">'Table 1'!$${headerRow}:$${headerRow}</definedName>`);
  expect(workbookPart.match(/<definedNames/gu)).toHaveLength(1);
});

it('merges no cells, holds no formula, and keeps text that looks like one as text', async () => {
  const twin = { ...toyRanked.twin, rows: [[{ text: '=1+1' }, { text: '-2.5', value: -2.5 }]] };
  const file = await made({ ...toyRanked, twin });
  for (const [name, part] of partsOf(file)) if (name.includes('worksheets')) expect(part).not.toMatch(/mergeCell|<f>/u);
  const [row] = (await readSheet(file, 'Table 1')).slice(headerRow);
  expect(row!.slice(0, 2)).toEqual(["'=1+1", -2.5]);
});

it('is the same byte for byte when it is made again', async () => {
  expect((await made(toyRanked)).equals(await made(toyRanked))).toBe(true);
});
