// Data files of a figure: numbers unrounded, shorthand in columns of its own, nothing that a spreadsheet takes for a formula.
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/exports/file-name.ts';
import { csvMetadata } from '../../src/exports/table/csv-metadata.ts';
import { csvText } from '../../src/exports/table/csv-text.ts';
import { dataTable } from '../../src/exports/table/data-table.ts';
import { figureCsv } from '../../src/exports/table/figure-csv.ts';
import type { Twin, TwinCell } from '../../src/model/figures/figure.ts';
import {
  toyAskNext,
  toyFigures,
  toyGrid,
  toyOrigin,
  toyRanges,
  toyRanked,
  toyStatusMap,
  toyTrend,
} from './toy-figures.ts';

const readCsv = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { delimiter: ',' }).data;
const column = (twin: Twin, label: string) => {
  const { columns, rows } = dataTable(twin);
  const place = columns.findIndex((each) => each.label === label);
  return rows.map((row) => row[place]);
};
const oneColumn = (...cells: readonly TwinCell[]): Twin => ({
  caption: 'Toys',
  columns: [
    { label: 'Area', numeric: false },
    { label: 'Toys', numeric: true },
  ],
  rows: cells.map((cell, place) => [{ text: `Area ${place}` }, cell]),
});

describe('the table of a figure', () => {
  it.each(toyFigures.map((figure) => [figure.id, figure] as const))(
    'of %s holds every number of the page unrounded, in order, and no other',
    (_, { twin }) => {
      const { columns, rows } = dataTable(twin);
      const numbers = rows.flatMap((row) => row.filter((_, place) => columns[place]!.kind === 'number'));
      const ofThePage = twin.rows
        .flatMap((row) => row.flatMap(({ value, ends }) => ends ?? [value]))
        .filter((value) => value !== undefined);
      expect(numbers.filter((number) => number !== null)).toEqual(ofThePage);
      expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    },
  );

  it('names the code of an area beside its name', () => {
    expect(column(toyRanked.twin, 'Area code')).toEqual(toyRanked.bars.map(({ code }) => code));
  });

  it('says in shorthand why a number is missing, and leaves its cell empty', () => {
    const missing = toyRanked.bars.filter(({ value }) => value === null);
    expect(missing.length).toBeGreaterThan(0);
    const { columns, rows } = dataTable(toyRanked.twin);
    const unit = columns.findIndex(({ label }) => label === toyRanked.unit);
    expect(columns[unit + 1]!.label).toBe('Shorthand');
    for (const bar of missing) {
      const row = rows.find((each) => each[0] === bar.code)!;
      expect(row[unit]).toBeNull();
      expect(row[unit + 1]).toBe({ suppressed: '[c]', not_applicable: '[z]' }[bar.missing as string] ?? '[x]');
    }
  });

  it('keeps flags and words beside a number apart from it', () => {
    const twin = oneColumn({ text: '3 (derived)', value: 3, remark: 'derived' }, { text: '4', value: 4, mark: 'p' });
    expect(dataTable(twin)).toMatchObject({
      rows: [
        ['Area 0', 3, '', 'derived'],
        ['Area 1', 4, '[p]', ''],
      ],
      shorthand: ['p'],
    });
  });

  it('gives both ends of an expected range as the rounded numbers that are printed, marked as estimates', () => {
    const { columns, rows } = dataTable(toyRanges.twin);
    for (const end of ['Low', 'High']) {
      const place = columns.findIndex(({ label }) => label.startsWith(end));
      const onPage = toyRanges.twin.columns.findIndex(({ label }) => label.startsWith(end));
      expect(columns[place]!.kind).toBe('rounded');
      expect(rows.map((row) => row[place])).toEqual(
        toyRanges.twin.rows.map((row) => Number(row[onPage]!.text.replaceAll(',', ''))),
      );
      expect(new Set(rows.map((row) => row[place + 1]))).toContain('[e]');
    }
  });

  it('gives an expected number of no file as an exact number: neither an end nor what lies between', () => {
    for (const { twin } of toyFigures) {
      const exact = twin.rows.flat().flatMap(({ expected }) => (expected === undefined ? [] : [Number(expected)]));
      const written = new Set(dataTable(twin).rows.flat());
      const isPrinted = (number: number) =>
        twin.rows.flat().some(({ roundedOutwards, value }) => [roundedOutwards, value].includes(number));
      for (const number of exact) if (!isPrinted(number)) expect(written).not.toContain(number);
    }
    const between = dataTable(toyRanges.twin).columns.filter(({ label }) => /^[\d.]+%$/u.test(label));
    expect(between.length).toBeGreaterThan(0);
    expect(between.every(({ kind }) => kind === 'text')).toBe(true);
  });

  it('has the ends of a range of what is known in two columns of numbers', () => {
    const { columns, rows } = dataTable(toyAskNext.twin);
    const labels = columns.map(({ label }) => label);
    const low = labels.indexOf('Nation now (%): low');
    expect(columns.slice(low, low + 2)).toEqual([
      { label: 'Nation now (%): low', kind: 'number' },
      { label: 'Nation now (%): high', kind: 'number' },
    ]);
    const shown = toyAskNext.twin.columns.findIndex(({ label }) => label === 'Nation now (%)');
    expect(rows.map((row) => row.slice(low, low + 2))).toEqual(toyAskNext.twin.rows.map((row) => row[shown]!.ends));
  });

  it.each(toyFigures.map((figure) => [figure.id, figure] as const))(
    'of %s has no range in one cell: a spreadsheet can do nothing with "0% to 100%"',
    (_, { twin }) => {
      const said = twin.columns.flatMap(({ numeric }, place) => (numeric ? twin.rows.map((row) => row[place]!) : []));
      expect(said.filter(({ text, ends }) => ends === undefined && /^[\d.,]+%? to [\d.,]+/u.test(text))).toEqual([]);
    },
  );

  it('has lines over time as a row for each period and place', () => {
    const { columns } = dataTable(toyTrend.twin);
    expect(columns.map(({ label }) => label).slice(0, 5)).toEqual([
      'Period',
      'Area code',
      'Area',
      toyTrend.unit,
      'Shorthand',
    ]);
    expect(dataTable(toyTrend.twin).rows).toHaveLength(toyTrend.twin.rows.length * (toyTrend.twin.columns.length - 1));
  });

  it('has the grid as a row for each area and kind of help, not known in shorthand', () => {
    const { rows } = dataTable(toyGrid.twin);
    expect(rows).toHaveLength(toyGrid.rows.length * toyGrid.columns.length);
    expect(rows.filter((row) => row.includes('[x]'))).toHaveLength(
      toyGrid.rows.flatMap(({ cells }) => cells).filter(({ status }) => status === 'unknown').length,
    );
    expect(dataTable(toyStatusMap.twin).shorthand).toEqual(['x']);
  });
});

describe('the CSV', () => {
  it('reads back as the table, numbers unrounded', () => {
    for (const figure of toyFigures) {
      const { columns, rows } = dataTable(figure.twin);
      const [header, ...read] = readCsv(figureCsv(figure)).filter((row) => row.length > 1);
      expect(header).toEqual(columns.map(({ label }) => label));
      expect(read).toEqual(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
    }
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '\0x', '＝1', '＋1', '－1', '＠x'])(
    'writes the text %j so that no spreadsheet takes it for a formula',
    (text) => {
      expect(readCsv(csvText([['a', text]]))[0]![1]).toBe(`'${text}`);
    },
  );

  it('leaves a negative number a number, and begins with a byte order mark', () => {
    expect(csvText([['a', -1.25]])).toBe('\uFEFFa,-1.25\r\n');
  });
});

describe('the metadata', () => {
  it('describe every column of the file, its shorthand, its sources and where it is from', () => {
    const described = JSON.parse(csvMetadata(toyRanked, toyOrigin, 'toys.csv'));
    const { columns, shorthand } = dataTable(toyRanked.twin);
    expect(described).toMatchObject({
      url: 'toys.csv',
      'dc:title': toyRanked.title,
      'dc:identifier': toyOrigin.address,
      'dc:issued': '2026-11',
    });
    expect(described.tableSchema.columns.map(({ titles }: { titles: string }) => titles)).toEqual(
      columns.map(({ label }) => label),
    );
    for (const mark of shorthand)
      expect(described.notes).toContainEqual({ shorthand: `[${mark}]`, meaning: expect.any(String) });
    expect(described['dc:source']).toHaveLength(toyRanked.sources.length);
  });
});

it('names a file after edition, page, choice and figure', () => {
  expect(fileName(toyOrigin)).toBe('imh-atlas-2026-11-indicators-toy-rate-2022-23-ranked-bars');
});
