// An indicator over time as a chart of a presentation: gaps stay gaps, and nothing is joined over a break.
import { strings } from '../../app/strings/index.ts';
import type { TrendFigure, TrendLine, TrendPoint } from '../../model/figures/figure.ts';
import { colours } from './colours.ts';
import type { NativeChart, Series } from './native-chart.ts';
import { decimalsOf, numberFormat } from './number-format.ts';

const text = strings.exports.slides;

interface Place {
  /** Decimal year; null for the empty place of periods that no line has. */
  readonly at: number | null;
  readonly label: string;
}

export function trendChart(figure: TrendFigure): NativeChart {
  const { lines, unit, valueDomain, control } = figure;
  const points = lines.flatMap(({ runs }) => runs.flat());
  const places = placesOf(points);
  return {
    type: 'line',
    across: places.map(({ label }) => label),
    series: lines.flatMap((line) => seriesOf(line, places)),
    lines: 0,
    barColours: null,
    format: numberFormat(unit, decimalsOf(points.map(({ printed }) => printed))),
    acrossFormat: 'General',
    acrossTitle: '',
    valueTitle: unit,
    domain: valueDomain,
    acrossDomain: null,
    isLogarithmic: false,
    said: control ? [text.usualRange(control.name, control.printed)] : [],
  };
}

/** Each period once, in order, with an empty place wherever periods are missing from all lines. */
function placesOf(points: readonly TrendPoint[]): readonly Place[] {
  const labels = new Map(points.map(({ at, period }) => [at, period]));
  const times = [...labels.keys()].toSorted((a, b) => a - b);
  const step = Math.min(Infinity, ...times.slice(1).map((at, index) => at - (times[index] ?? at)));
  return times.flatMap((at, index) => {
    const before = times[index - 1];
    const place = { at, label: labels.get(at) ?? '' };
    return before !== undefined && at - before > step * 1.5 ? [{ at: null, label: '' }, place] : [place];
  });
}

/** One series, and a further one wherever a run begins in the very next place: a break without a gap. */
function seriesOf(line: TrendLine, places: readonly Place[]): readonly Series[] {
  const groups: TrendPoint[][] = [];
  const placeOf = (point: TrendPoint | undefined) => places.findIndex(({ at }) => at === (point?.at ?? NaN));
  for (const run of line.runs) {
    const open = groups.at(-1);
    if (open && placeOf(run[0]) > placeOf(open.at(-1)) + 1) open.push(...run);
    else groups.push([...run]);
  }
  return groups.map((group, index) => ({
    name: index === 0 ? line.name : text.afterBreak(line.name, index),
    values: places.map(({ at }) => group.find((point) => point.at === at)?.value ?? null),
    colour: { picked: colours.picked, comparator: colours.comparator, context: colours.context }[line.role],
  }));
}
