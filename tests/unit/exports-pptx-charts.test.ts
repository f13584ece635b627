// Charts of a presentation, unpacked: they hold the figure's unrounded numbers, and show what the page shows of them.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deck } from '../../src/exports/pptx/deck.ts';
import { colours } from '../../src/exports/pptx/colours.ts';
import { labelSides } from '../../src/exports/pptx/label-sides.ts';
import { nativeChart } from '../../src/exports/pptx/native-chart.ts';
import { multiplyingAxis } from '../../src/exports/pptx/number-axis.ts';
import { roomForNames } from '../../src/exports/pptx/period-names.ts';
import { toyBands, toyFunnelFigure, toyOrigin, toyRanked, toyScatter, toyTrend } from './toy-figures.ts';
import { decoded, seriesOf, unpacked } from './unpacked-deck.ts';

describe('a chart of a presentation', () => {
  it('of ranked bars has a bar for each area, the first at the top, published apart from derived, and none without a value', async () => {
    const series = seriesOf(await unpacked(toyRanked));
    for (const [name, origin] of [
      ['Published', 'published'],
      ['Derived by us', 'derived'],
    ] as const)
      expect(series.find((each) => each.name === name)!.values.toReversed()).toEqual(
        toyRanked.bars.map((bar) => (bar.origin === origin ? bar.value : null)),
      );
  });

  it('of ranked bars has whiskers as long as the intervals of the figure, and the printed numbers with the names', async () => {
    const xml = (await unpacked(toyRanked)).get('ppt/charts/chart1.xml')!;
    const ends = (tag: string) =>
      [...xml.matchAll(new RegExp(`<c:${tag}>.*?</c:${tag}>`, 'gu'))].flatMap(([one]) =>
        [...one.matchAll(/<c:v>([^<]*)</gu)].map(([, value]) => Number(value)),
      );
    const whiskers = toyRanked.bars
      .toReversed()
      .flatMap(({ value, lower, upper, origin }) =>
        value === null || lower === null || upper === null
          ? []
          : [{ plus: upper - value, minus: value - lower, origin }],
      );
    const ordered = [
      ...whiskers.filter(({ origin }) => origin === 'published'),
      ...whiskers.filter(({ origin }) => origin === 'derived'),
    ];
    expect(whiskers.length).toBeGreaterThan(0);
    expect(ends('plus')).toEqual(ordered.map(({ plus }) => plus));
    expect(ends('minus')).toEqual(ordered.map(({ minus }) => minus));
    for (const { name, value, printed } of toyRanked.bars)
      expect(decoded(xml)).toContain(`<c:v>${name}${value === null ? ` (${printed})` : `: ${printed}`}</c:v>`);
  });

  it('of ranked bars has the nation’s value as a line at its place on the axis', async () => {
    const parts = await unpacked(toyRanked);
    const { name, value, printed } = toyRanked.comparator!;
    const shapes = decoded(parts.get('ppt/drawings/drawing1.xml')!);
    const x = Number(/<cdr:from><cdr:x>([^<]*)</u.exec(shapes)![1]);
    const { plot, values } = nativeChart(toyRanked)!;
    expect(x).toBeCloseTo(plot.x + (plot.w * (value - values.min)) / (values.max - values.min), 4);
    expect(shapes).toContain(`<a:t>${name}: ${printed}</a:t>`);
    expect(parts.get('ppt/charts/_rels/chart1.xml.rels')).toContain('../drawings/drawing1.xml');
    expect(parts.get('[Content_Types].xml')).toContain('/ppt/drawings/drawing1.xml');
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

  it('of coverage bands tells statuses by pattern, as its words say, and has the whole range with each name', async () => {
    const xml = decoded((await unpacked(toyBands)).get('ppt/charts/chart1.xml')!);
    const patternOf = (status: string) =>
      /<c:spPr>(.*?)<\/c:spPr>/u.exec(xml.split('<c:ser>').find((one) => one.includes(`<c:v>${status}</c:v>`))!)![1];
    expect(patternOf('Whole area')).not.toContain('pattFill');
    expect(patternOf('Not known')).toContain('<a:pattFill prst="ltDnDiag">');
    for (const { label, printed } of toyBands.rows) expect(xml).toContain(`<c:v>${label}: ${printed}`);
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
    const points = down.filter(({ name }) => name.endsWith(')'));
    const drawn = points.flatMap(({ values }) =>
      values.flatMap((y, place) => (y === null ? [] : [[across[0]!.values[place]!, y]])),
    );
    expect(drawn.toSorted(([a = 0], [b = 0]) => a - b)).toEqual(toyFunnelFigure.points.map(({ x, y }) => [x, y]));
    const upper = down.find(({ name }) => name === '99.8% limits')!;
    expect(upper.values.filter((value) => value !== null)).toEqual(
      toyFunnelFigure.limits.map(({ upper998 }) => upper998),
    );
    const xml = parts.get('ppt/charts/chart1.xml')!;
    const [last] = [...xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/gu)].map(([one]) => one).toReversed();
    expect(last).toContain('<a:ln><a:noFill/></a:ln>');
    for (const { label, place } of toyFunnelFigure.points)
      expect(xml.includes(`<a:t>${label}</a:t>`)).toBe(place !== 'within' || label === 'North');
  });

  it('of a funnel has round ticks, and no point on an end of its axis', () => {
    for (const [least, most] of [
      [581, 5810],
      [3951, 220_000],
      [10, 100_000],
    ] as const) {
      const { min, max, base } = multiplyingAxis(least, most, '');
      expect(min).toBeLessThan(least);
      expect(max).toBeGreaterThan(most);
      expect(String(min)).toMatch(/^[125]0*$/u);
      expect(base).toBe(most === 100_000 ? 10 : 2);
    }
  });

  it('of the scatter has a point for what is known, and both ends of what is not', async () => {
    const series = seriesOf(await unpacked(toyScatter), 'yVal');
    const [known, ifNo, ifYes] = series.map(({ values }) => values);
    for (const [place, { lower, upper }] of toyScatter.points.entries())
      expect([known![place], ifNo![place], ifYes![place]]).toEqual(
        lower === upper ? [lower, null, null] : [null, lower, upper],
      );
  });

  it('of the scatter joins the two ends of what is not known, draws the nation’s line, and names an area once', async () => {
    const parts = await unpacked(toyScatter);
    const xml = decoded(parts.get('ppt/charts/chart1.xml')!);
    const [, plus = ''] = /<c:plus>(.*?)<\/c:plus>/u.exec(xml)!;
    expect(
      [...plus.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</gu)].map(([, at, value]) => [Number(at), Number(value)]),
    ).toEqual(
      toyScatter.points.flatMap(({ lower, upper }, place) => (lower === upper ? [] : [[place, upper - lower]])),
    );
    const { name, value, printed } = toyScatter.comparator!;
    const nation = seriesOf(parts, 'xVal').find((each) => each.name === `${name}: ${printed}`)!;
    expect(nation.values.slice(-2)).toEqual([value, value]);
    const names = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/gu)].flatMap(([, words]) => words!.split(', '));
    for (const { label } of toyScatter.points) expect(names.filter((each) => each === label)).toHaveLength(1);
  });

  it('of the scatter has a name that areas share in bold wherever the picked area stands among them', () => {
    const [one] = toyScatter.points;
    for (const picked of [0, 1]) {
      const points = ['Toy A', 'Toy B'].map((label, at) => ({ ...one!, code: label, label, selected: at === picked }));
      const names = nativeChart({ ...toyScatter, points })!.series.flatMap((each) => [...(each.names?.values() ?? [])]);
      expect(names).toHaveLength(1);
      expect(names[0]).toMatchObject({ text: 'Toy A, Toy B', colour: colours.picked });
    }
  });

  it('of a trend has in its legend the nation, the picked area and one entry for the others; derived points are hollow', async () => {
    const chart = nativeChart(toyTrend)!;
    const told = toyTrend.lines.filter(({ role }) => role !== 'context').map(({ name }) => name);
    expect(chart.series.filter(({ inLegend }) => inLegend).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Other areas', ...told]),
    );
    const xml = (await unpacked(toyTrend)).get('ppt/charts/chart1.xml')!;
    const deleted = [...xml.matchAll(/<c:legendEntry><c:idx val="(\d+)"\/><c:delete val="1"\/>/gu)].map(([, at]) =>
      Number(at),
    );
    expect(deleted).toEqual(chart.series.flatMap(({ inLegend }, at) => (inLegend ? [] : [at])));
    const hollow = chart.series
      .flatMap(({ marker, markers }) => [...(marker ? [marker] : []), ...(markers?.values() ?? [])])
      .some(({ fill }) => fill === 'FFFFFF');
    expect(hollow).toBe(toyTrend.lines.some(({ runs }) => runs.flat().some(({ origin }) => origin === 'derived')));
  });

  it('prints numbers with the decimals of the page', () => {
    expect(nativeChart(toyRanked)!.format).toBe('0.0"%"');
    expect(
      nativeChart({
        ...toyRanked,
        unit: 'toy births',
        bars: toyRanked.bars.map((bar) => ({ ...bar, printed: '1,234' })),
      })!.format,
    ).toBe('#,##0');
  });

  it('turns the names of periods where there are too many to stand side by side, and takes the room from the plot', () => {
    const plot = { x: 0.1, y: 0.1, w: 0.8, h: 0.76 };
    expect(roomForNames(plot, ['2012 to 2014', '2013 to 2015'])).toEqual({ plot, areNamesTurned: false });
    const many = roomForNames(
      plot,
      Array.from({ length: 52 }, () => 'July to September 2012'),
    );
    expect(many.areNamesTurned).toBe(true);
    expect(many.plot.h).toBeLessThan(plot.h);
  });

  it('has a name for every bar, in smaller type where there are many', async () => {
    const bars = Array.from({ length: 32 }, (_, at) => ({
      ...toyRanked.bars[1]!,
      code: `T${at}`,
      name: `Toyshire ${at}`,
    }));
    const sizeOf = (parts: ReadonlyMap<string, string>) =>
      Number(/<c:catAx>.*?<a:defRPr sz="(\d+)"/u.exec(parts.get('ppt/charts/chart1.xml')!)![1]);
    const [few, many] = [await unpacked(toyRanked), await unpacked({ ...toyRanked, bars })];
    expect(sizeOf(few)).toBe(1200);
    expect(sizeOf(many)).toBeLessThan(1000);
    expect(many.get('ppt/charts/chart1.xml')).toContain('<c:tickLblSkip val="1"/>');
  });

  it('holds the same numbers in the sheet behind it', async () => {
    const file = await deck([{ figure: toyRanked, picture: null, origin: toyOrigin }]);
    const sheet = Object.entries(unzipSync(file)).find(([name]) => name.endsWith('.xlsx'))![1];
    const xml = strFromU8(unzipSync(sheet)['xl/worksheets/sheet1.xml']!);
    for (const { value } of toyRanked.bars) if (value !== null) expect(xml).toContain(`<v>${value}</v>`);
    expect(xml).not.toContain('<v></v>');
  });
});

describe('the name of a point', () => {
  const bounds = { left: 0, right: 10, top: 0, bottom: 5 };

  it('stands on the right, or where it covers neither a point, a line nor another name', () => {
    const alone = { x: 5, y: 2, name: 'Toyshire' };
    expect(labelSides([alone], [], bounds, 12)).toEqual(['r']);
    expect(labelSides([alone, { x: 5.4, y: 2, name: null }], [], bounds, 12)).toEqual(['l', 'r']);
    expect(labelSides([alone], [{ left: 5.2, right: 5.3, top: 0, bottom: 5 }], bounds, 12)).toEqual(['l']);
    expect(labelSides([{ ...alone, x: 9.9 }], [], bounds, 12)).toEqual(['l']);
  });
});
