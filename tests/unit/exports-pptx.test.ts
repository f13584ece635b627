// Presentations of figures, unpacked: charts hold the figure's unrounded numbers and print them with the page's decimals.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deck, needsPicture } from '../../src/exports/pptx/deck.ts';
import { nativeChart } from '../../src/exports/pptx/native-chart.ts';
import type { Picture } from '../../src/exports/pptx/slides.ts';
import { tableLayout } from '../../src/exports/pptx/table-pages.ts';
import type { Figure } from '../../src/model/figures/figure.ts';
import {
  toyBands,
  toyFigures,
  toyFunnelFigure,
  toyMap,
  toyOrigin,
  toyRanges,
  toyRanked,
  toyScatter,
  toyTrend,
} from './toy-figures.ts';

/** One white pixel. */
const picture: Picture = {
  data: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  width: 200,
  height: 100,
};

async function unpacked(...figures: readonly Figure[]): Promise<Map<string, string>> {
  const file = await deck(
    figures.map((figure) => ({ figure, picture: needsPicture(figure) ? picture : null, origin: toyOrigin })),
  );
  return new Map(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]));
}

const decoded = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Names and numbers of each series of the first chart, by place; a gap has no number. */
function seriesOf(parts: ReadonlyMap<string, string>, values = 'val'): { name: string; values: (number | null)[] }[] {
  const xml = parts.get('ppt/charts/chart1.xml') ?? '';
  return [...xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/gu)].map(([series]) => {
    const cache = new RegExp(`<c:${values}>[\\s\\S]*?</c:${values}>`, 'u').exec(series)![0];
    const count = Number(/ptCount val="(\d+)"/u.exec(cache)![1]);
    const points = new Map(
      [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/gu)].map(([, place, value]) => [Number(place), value!]),
    );
    return {
      name: decoded(/<c:tx>[\s\S]*?<c:v>([^<]*)</u.exec(series)![1]!),
      values: Array.from({ length: count }, (_, place) => (points.has(place) ? Number(points.get(place)) : null)),
    };
  });
}

const slides = (parts: ReadonlyMap<string, string>): string[] =>
  [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/u.test(name)).map(([, xml]) => decoded(xml));

describe('a chart of a presentation', () => {
  it('of ranked bars has a bar for each area, the first at the top, and none where there is no value', async () => {
    const [series] = seriesOf(await unpacked(toyRanked));
    expect(series!.values.toReversed()).toEqual(toyRanked.bars.map(({ value }) => value));
    expect(series!.values).toContain(null);
  });

  it('of coverage bands has stretches that add up to 100 in each bar, what is not known among them', async () => {
    const series = seriesOf(await unpacked(toyBands));
    expect(series.map(({ name }) => name)).toContain('Not known');
    for (const [place, row] of toyBands.rows.toReversed().entries()) {
      const stretches = series.map(({ values }) => values[place]!);
      expect(stretches.filter((share) => share > 0)).toEqual(row.parts.map(({ share }) => share * 100));
      expect(stretches.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
    }
  });

  it('of a trend has every value, gaps stay gaps, and no line goes on over a break', async () => {
    const series = seriesOf(await unpacked(toyTrend));
    for (const line of toyTrend.lines) {
      const own = series.filter(({ name }) => name === line.name || name.startsWith(`${line.name}, after`));
      expect(own.flatMap(({ values }) => values.filter((value) => value !== null))).toEqual(
        line.runs.flat().map(({ value }) => value),
      );
      // Neighbours in one series are joined: they must be neighbours of one run.
      const joined = own.flatMap(({ values }) =>
        values
          .slice(1)
          .flatMap((value, place) => (value !== null && values[place] !== null ? [`${values[place]} ${value}`] : [])),
      );
      const allowed = line.runs.flatMap((run) =>
        run.slice(1).map(({ value }, place) => `${run[place]!.value} ${value}`),
      );
      expect(joined).toEqual(allowed);
    }
    const { xml } = { xml: (await unpacked(toyTrend)).get('ppt/charts/chart1.xml')! };
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it('of a funnel has its limits as lines and its areas as points at both numbers', async () => {
    const parts = await unpacked(toyFunnelFigure);
    const down = seriesOf(parts, 'yVal');
    const across = seriesOf(parts, 'xVal');
    const areas = down.at(-1)!;
    const drawn = areas.values.flatMap((y, place) => (y === null ? [] : [[across.at(-1)!.values[place], y]]));
    expect(drawn).toEqual(toyFunnelFigure.points.map(({ x, y }) => [x, y]));
    const upper = down.find(({ name }) => name === 'Upper 99.8% limit')!;
    expect(upper.values.filter((value) => value !== null)).toEqual(
      toyFunnelFigure.limits.map(({ upper998 }) => upper998),
    );
    const xml = parts.get('ppt/charts/chart1.xml')!;
    const [last] = [...xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/gu)].map(([one]) => one).toReversed();
    expect(last).toContain('<a:ln><a:noFill/></a:ln>');
  });

  it('of the scatter has a point for what is known, and both ends of what is not', async () => {
    const series = seriesOf(await unpacked(toyScatter), 'yVal');
    const [known, ifNo, ifYes] = series.map(({ values }) => values);
    for (const [place, { lower, upper }] of toyScatter.points.entries())
      expect([known![place], ifNo![place], ifYes![place]]).toEqual(
        lower === upper ? [lower, null, null] : [null, lower, upper],
      );
  });

  it('prints numbers with the decimals of the page', async () => {
    const xml = decoded((await unpacked(toyRanked)).get('ppt/charts/chart1.xml')!);
    const formats = new Set([...xml.matchAll(/<c:numFmt formatCode="([^ ]*)" /gu)].map(([, format]) => format));
    expect(formats).toContain('0.0"%"');
    expect(nativeChart(toyRanked)!.format).toBe('0.0"%"');
    expect(
      nativeChart({
        ...toyRanked,
        unit: 'toy births',
        bars: toyRanked.bars.map((bar) => ({ ...bar, printed: '1,234' })),
      })!.format,
    ).toBe('#,##0');
  });

  it('holds the same numbers in the sheet behind it', async () => {
    const file = await deck([{ figure: toyRanked, picture: null, origin: toyOrigin }]);
    const sheet = Object.entries(unzipSync(file)).find(([name]) => name.endsWith('.xlsx'))![1];
    const xml = strFromU8(unzipSync(sheet)['xl/worksheets/sheet1.xml']!);
    for (const { value } of toyRanked.bars) if (value !== null) expect(xml).toContain(`<v>${value}</v>`);
    expect(xml).not.toContain('<v></v>');
  });
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
    expect(tableLayout(long.twin).pages.flat()).toEqual(rows.map((_, place) => place));
  });

  it('shows a drawing that is too high in pieces, and leaves its table to a workbook where it is told to', async () => {
    const file = await deck([{ figure: toyMap, picture, further: [picture], table: false, origin: toyOrigin }]);
    const all = slides(new Map(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)])));
    expect(all).toHaveLength(2);
    expect(all[0]).toContain('(1 of 2)');
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

  it('has no chart of expected numbers: a chart would hold one exact number for each end', () => {
    expect(nativeChart(toyRanges)).toBeNull();
    expect(needsPicture(toyRanges)).toBe(true);
  });

  it('is the same byte for byte when it is made again', async () => {
    const made = () => deck([toyRanked, toyMap, toyScatter].map((figure) => ({ figure, picture, origin: toyOrigin })));
    expect(Buffer.from(await made()).equals(Buffer.from(await made()))).toBe(true);
  });
});
