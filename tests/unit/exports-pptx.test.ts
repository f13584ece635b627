// Presentations of figures, unpacked: what their slides say, show and leave to further slides.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deck, needsPicture } from '../../src/exports/pptx/deck.ts';
import { nativeChart } from '../../src/exports/pptx/native-chart.ts';
import { cutRows } from '../../src/exports/pptx/cut-rows.ts';
import { slideTable } from '../../src/exports/pptx/slide-table.ts';
import { textWidth } from '../../src/exports/pptx/text-width.ts';
import type { Twin } from '../../src/model/figures/figure.ts';
import { tableLayout } from '../../src/exports/pptx/table-pages.ts';
import { nativeKinds } from '../../src/exports/pptx/native-kinds.ts';
import { toyFigures, toyMap, toyOrigin, toyRanges, toyRanked, toyScatter, toySpine, toyTrend } from './toy-figures.ts';
import { decoded, picture, slides, unpacked } from './unpacked-deck.ts';

const listOf = (columns: number, rows: number, cell: (row: number, column: number) => string): Twin => ({
  caption: 'Toy',
  columns: Array.from({ length: columns }, (_, at) => ({ label: `Toy ${at}`, numeric: at > 0 })),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_each, column) => ({ text: cell(row, column) })),
  ),
});

describe('a table on slides', () => {
  it('has large type where rows are few, and as many rows on each slide where they are many', () => {
    const few = tableLayout(listOf(3, 5, () => 'toy'));
    expect(few).toMatchObject({ fontSize: 14, pages: [{ rows: [0, 1, 2, 3, 4] }] });
    const many = tableLayout(listOf(3, 26, () => 'toy'));
    expect(many.pages.map(({ rows }) => rows.length)).toEqual([13, 13]);
  });

  it('gives what room is left to the column with long texts', () => {
    const [page] = tableLayout(listOf(3, 4, (_, column) => (column === 2 ? 'toy words '.repeat(40) : 'toy'))).pages;
    expect(page!.widths[2]).toBeGreaterThan(10);
  });

  it('breaks no word: columns that have no room go to a further slide, beside the first column, in type of 9 points or more', () => {
    const twin = listOf(16, 4, (row, column) => (column === 0 ? `Toy ${row}` : 'unbreakable-word'));
    const { fontSize, pages } = tableLayout(twin);
    expect(fontSize).toBeGreaterThanOrEqual(9);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every(({ columns }) => columns[0] === 0)).toBe(true);
    expect([...new Set(pages.flatMap(({ columns }) => columns))]).toEqual(twin.columns.map((_, at) => at));
    for (const { columns, widths } of pages) {
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(12.33, 6);
      for (const [at, width] of widths.entries())
        if (columns[at] !== 0) expect(width).toBeGreaterThan(textWidth('unbreakable-word', fontSize));
    }
  });

  it('breaks a word that no slide has room for: widths are numbers, and no table runs off its slide', () => {
    const address = `https://${'toy'.repeat(110)}`;
    for (const twin of [
      listOf(2, 1, (_, column) => (column === 0 ? 'A' : address)),
      listOf(3, 2, () => address),
      listOf(3, 2, (row, column) => (column === 1 && row === 0 ? address : 'toy words')),
      listOf(1, 1, () => address),
    ]) {
      const { pages } = tableLayout(twin);
      expect([...new Set(pages.flatMap(({ columns }) => columns))]).toEqual(twin.columns.map((_, at) => at));
      for (const { widths } of pages) {
        expect(Math.min(...widths)).toBeGreaterThan(0.2);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(12.33, 6);
      }
    }
  });

  it('keeps room for the words that head rows again on a further slide, and for sentences beneath', () => {
    const heightOf = (rows: number, size: number) => rows * ((size * 1.2) / 72 + 0.07);
    for (const [said, room] of [
      [false, 4.85],
      [true, 4.72],
    ] as const)
      for (const count of [13, 14, 15, 26, 27, 28, 40]) {
        const { fontSize, pages } = tableLayout(
          listOf(2, count, () => 'toy'),
          new Map([[0, 'First tier']]),
          said,
        );
        for (const { rows } of pages) expect(heightOf(rows.length + 2, fontSize)).toBeLessThanOrEqual(room + 1e-9);
      }
  });

  it('repeats the words that head rows, and has a mark before what has a status', async () => {
    const twin = listOf(2, 30, (row, column) => `cell ${row} ${column}`);
    const list = { title: 'Toy', subtitle: 'Toys', alt: 'Toy', notes: [], sources: [], unavailable: null, twin };
    const headings = new Map([[0, 'First tier']]);
    const file = await deck([{ list, headings, statuses: twin.rows.map(() => 'partial' as const), origin: toyOrigin }]);
    const all = slides(new Map(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)])));
    expect(all.length).toBeGreaterThan(1);
    for (const slide of all) expect(slide.match(/<a:t>First tier</gu)).toHaveLength(1);
    expect(all.join('').match(/<a:t>◐ </gu)).toHaveLength(30);
  });

  it('of questions shows those that are drawn, and says how many more there are', async () => {
    const figure = toyFigures.find((each) => each.kind === 'ask-next')!;
    if (figure.kind !== 'ask-next') throw new Error('toy figures have no questions');
    const { twin, left } = slideTable({ ...figure, drawn: 1 });
    expect(twin.rows).toHaveLength(1);
    expect(left).toContain(`${figure.twin.rows.length - 1} more`);
    const one = slideTable({ ...figure, drawn: figure.twin.rows.length - 1 });
    expect(one.left).toMatch(/^1 more question, and /u);
    const questions = figure.questions.map((row, at) => ({ ...row, selected: at > 1 }));
    const { twin: withPicked } = slideTable({ ...figure, questions, drawn: 1 });
    expect(withPicked.rows.map(([area]) => area)).toEqual([0, 2].map((at) => figure.twin.rows[at]![0]));
  });

  it('of indicators says what is derived and what is provisional, and names what it leaves to files', () => {
    const { twin, left } = slideTable(toySpine);
    const labels = twin.columns.map(({ label }) => label);
    expect(labels).toEqual([
      ...['Indicator', 'Unit', 'Middle', 'Interval from', 'Interval to', 'Toyland', 'Compared', 'Period'],
      ...['Published or derived', 'Note'],
    ]);
    const cells = twin.rows.find(([name]) => name?.text === toySpine.twin.rows[0]![0]!.text)!;
    expect(cells.slice(-2).map(({ text }) => text)).toEqual(['Derived by us', 'provisional']);
    for (const words of ['Lowest and highest area', 'quartiles', 'rank', 'method', 'source'])
      expect(left).toContain(words);
  });
});

describe('a drawing that is too high for a slide', () => {
  const rows = Array.from({ length: 12 }, (_, at) => ({ top: 40 + at * 80, isHead: at === 5 }));
  const cut = cutRows(rows, 1000, 420);

  it('is cut before its rows into even pieces, nothing twice and nothing left out', () => {
    expect(cut[0]!.top).toBe(0);
    for (const [at, { top, height }] of cut.entries()) {
      expect(height).toBeLessThanOrEqual(420);
      expect(top + height).toBe(cut[at + 1]?.top ?? 1000);
    }
    expect(Math.max(...cut.map(({ height }) => height)) - Math.min(...cut.map(({ height }) => height))).toBeLessThan(
      170,
    );
  });

  it('is never cut behind a heading, and is one piece where it has no rows', () => {
    const heads = [
      { top: 0, isHead: false },
      { top: 300, isHead: true },
      { top: 340, isHead: false },
    ];
    expect(cutRows(heads, 600, 400).map(({ top }) => top)).toEqual([0, 296]);
    expect(cutRows([], 1000, 420)).toEqual([{ top: 0, height: 1000 }]);
  });
});

it('the cover of a presentation has place, finding, edition and address, in the band of the site', async () => {
  const cover = { about: 'Infant mental health: Toyland', title: 'Toy finding', subtitle: 'Toys' };
  const parts = unzipSync(await deck([{ cover, origin: toyOrigin }]));
  const slide = decoded(strFromU8(parts['ppt/slides/slide1.xml']!));
  for (const words of [cover.about, cover.title, 'edition of November 2026', toyOrigin.address])
    expect(slide).toContain(words);
  expect(slide).toContain('type="title"');
});

describe('a presentation', () => {
  it.each(toyFigures.map((figure) => [figure.id, figure] as const))(
    'of %s says its finding, its words for listeners, its sources and its address',
    async (_, figure) => {
      const parts = await unpacked(figure);
      const all = slides(parts);
      expect(all[0]).toContain(figure.title);
      const described = [...all.join('').matchAll(/ descr="([^"]+)"/gu)].map(([, words]) => words);
      if (nativeChart(figure) || needsPicture(figure)) expect(all[0]).toContain(` descr="${figure.alt}"`);
      expect(described.every((words) => words === figure.alt)).toBe(true);
      expect(all.every((slide) => slide.includes(toyOrigin.address))).toBe(true);
      const notes = decoded(
        [...parts]
          .filter(([name]) => name.includes('notesSlide'))
          .map(([, xml]) => xml)
          .join(''),
      );
      for (const words of [figure.alt, toyOrigin.address, ...figure.notes, ...figure.sources.map(({ label }) => label)])
        expect(notes).toContain(words);
    },
  );

  it('gives maps a picture and every row of their table, on as many slides as it takes', async () => {
    const rows = Array.from({ length: 90 }, (_, place) => [
      { text: `Toy ${place}` },
      { text: `${place}.5%`, value: place },
    ]);
    const long = { ...toyMap, twin: { ...toyMap.twin, columns: toyMap.twin.columns.slice(0, 2), rows } };
    expect(needsPicture(long)).toBe(true);
    const parts = await unpacked(long);
    const all = slides(parts);
    expect(all.length).toBeGreaterThan(3);
    expect([...parts.keys()].filter((name) => /^ppt\/media\/.*\.png$/u.test(name))).toHaveLength(1);
    for (const { text } of rows.flat()) expect(all.join('')).toContain(`<a:t>${text}</a:t>`);
    expect(tableLayout(long.twin).pages.flatMap((page) => page.rows)).toEqual(rows.map((_, place) => place));
  });

  it('shows a drawing that is too high in pieces, and leaves its table to a workbook where it is told to', async () => {
    const file = await deck([{ figure: toyMap, picture, further: [picture], table: false, origin: toyOrigin }]);
    const all = slides(new Map(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)])));
    expect(all).toHaveLength(2);
    expect(all[0]).toContain('(1\u00A0of\u00A02)');
    expect(all.join('')).not.toContain('<a:tbl>');
  });

  it('shows sentences in type that a room can read, on a second slide where they are many', async () => {
    const sentences = Array.from({ length: 30 }, (_, place) => `Toy sentence ${place} that says something of a place.`);
    const shown = async (some: readonly string[]) => {
      const file = await deck([{ sentences: { title: 'Toy', subtitle: 'Toys', sentences: some }, origin: toyOrigin }]);
      return slides(new Map(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)])));
    };
    expect(await shown(sentences.slice(0, 3))).toHaveLength(1);
    const many = await shown(sentences);
    expect(many.length).toBeGreaterThan(1);
    for (const sentence of sentences) expect(many.join('')).toContain(sentence);
    const runs = [...many.join('').matchAll(/<a:r>.*?<\/a:r>/gsu)].map(([run]) => run);
    const points = runs
      .filter((run) => run.includes('Toy sentence'))
      .map((run) => Number(/sz="(\d+)"/u.exec(run)?.[1]));
    expect(points).toHaveLength(sentences.length);
    expect(Math.min(...points)).toBeGreaterThanOrEqual(1600);
  });

  it('has a chart of its own of the kinds that say so, and of no other', () => {
    const drawn = toyFigures.filter((figure) => nativeChart(figure) !== null).map(({ kind }) => kind);
    expect([...new Set(drawn)].toSorted()).toEqual(nativeKinds.toSorted());
  });

  it('says sentences beneath a picture, a chart and a table where there is room, above its sources', async () => {
    const said = ['Toy sentence of its section.'];
    const long = ['Toy sentence that is long. '.repeat(20)];
    const shown = async (figure: typeof toyMap | typeof toyRanked, of: typeof picture | null, words: string[]) => {
      const file = await deck([{ figure, picture: of, table: false, said: words, origin: toyOrigin }]);
      return slides(new Map(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]))).join('');
    };
    for (const [figure, of] of [
      [toyMap, picture],
      [toyMap, null],
      [toyRanked, null],
    ] as const) {
      expect(await shown(figure, of, said)).toContain(said[0]);
      expect(await shown(figure, of, long)).not.toContain('Toy sentence');
    }
    const [, y = '', height = ''] = /<p:pic>.*?<a:off x="\d+" y="(\d+)"\/>\s*<a:ext cx="\d+" cy="(\d+)"/su.exec(
      await shown(toyMap, { ...picture, height: 200 }, said),
    )!;
    expect((Number(y) + Number(height)) / 914_400).toBeLessThanOrEqual(6.32);
  });

  it('has no chart of expected numbers: a chart would hold one exact number for each end', () => {
    expect(nativeChart(toyRanges)).toBeNull();
    expect(needsPicture(toyRanges)).toBe(true);
  });

  it('names no part that it has not', async () => {
    const parts = await unpacked(toyRanked, toyMap, toyTrend);
    const named = [...parts.get('[Content_Types].xml')!.matchAll(/PartName="\/([^"]+)"/gu)].map(([, name]) => name!);
    expect(named).toContain('ppt/drawings/drawing1.xml');
    expect(named.filter((name) => !parts.has(name))).toEqual([]);
  });

  it('is the same byte for byte when it is made again', async () => {
    const made = () => deck([toyRanked, toyMap, toyScatter].map((figure) => ({ figure, picture, origin: toyOrigin })));
    expect(Buffer.from(await made()).equals(Buffer.from(await made()))).toBe(true);
  });
});
