// An indicator over time as a chart of a presentation: gaps stay gaps, and nothing is joined over a break.
import { strings } from '../../app/strings/index.ts';
import type { TrendFigure, TrendLine, TrendPoint } from '../../model/figures/figure.ts';
import { colours } from './colours.ts';
import type { Marker, NativeChart, PointName, Series, Side, Stroke } from './native-chart.ts';
import { plainAxis } from './number-axis.ts';
import { roomForNames } from './period-names.ts';
import { decimalsOf, numberFormat } from './number-format.ts';

const text = strings.exports.slides;

interface Place {
  /** Decimal year; null for the empty place of periods that no line has. */
  readonly at: number | null;
  readonly label: string;
}

/** Of the legend only the nation, the picked area and one entry for all others. */
export function trendChart(figure: TrendFigure): NativeChart {
  const { lines, unit, valueDomain, valueTicks, control } = figure;
  const points = lines.flatMap(({ runs }) => runs.flat());
  const places = placesOf(points);
  const context = lines.filter(({ role }) => role === 'context');
  const told = lines.filter(({ role }) => role !== 'context');
  return {
    type: 'line',
    across: places.map(({ label }) => label),
    series: [
      ...(context.length > 0 ? [keyOfOthers(places)] : []),
      ...context.flatMap((line) => seriesOf(line, places, figure)),
      ...(control ? usualRange(control, places) : []),
      ...told.flatMap((line) => seriesOf(line, places, figure)),
    ],
    values: plainAxis(valueDomain, valueTicks, unit, unit),
    acrossAxis: null,
    format: numberFormat(unit, decimalsOf(points.map(({ printed }) => printed))),
    comparator: null,
    ...roomForNames(
      { x: 0.07, y: 0.12, w: 0.84, h: 0.76 },
      places.map(({ label }) => label),
    ),
    hasLegend: true,
    said: [
      ...(control ? [text.usualRange(control.name, control.printed)] : []),
      ...derivedWords(points),
      ...(figure.axisMark === null ? [] : [text.axisMark(figure.axisMark)]),
    ],
  };
}

function derivedWords(points: readonly TrendPoint[]): readonly string[] {
  const derived = points.filter(({ origin }) => origin === 'derived').length;
  if (derived === 0) return [];
  return [derived === points.length ? text.all(strings.figures.derived) : text.hollow];
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
function seriesOf(line: TrendLine, places: readonly Place[], figure: TrendFigure): readonly Series[] {
  const groups: TrendPoint[][] = [];
  const placeOf = (point: TrendPoint | undefined) => places.findIndex(({ at }) => at === (point?.at ?? NaN));
  for (const run of line.runs) {
    const open = groups.at(-1);
    if (open && placeOf(run[0]) > placeOf(open.at(-1)) + 1) open.push(...run);
    else groups.push([...run]);
  }
  const { stroke, colour } = looksOf(line, figure);
  const isTold = line.role !== 'context';
  const alone = new Set(line.runs.filter(({ length }) => length === 1).flat());
  return groups.map((group, index) => {
    // Of context lines only what stands alone has a point.
    const shown = isTold ? group : group.filter((point) => alone.has(point));
    const markers = shown.map((point) => [placeOf(point), markerOf(point, colour, isTold)] as const);
    const [one] = markers;
    const last = index === groups.length - 1 && isTold ? group.at(-1) : undefined;
    return {
      name: index === 0 ? line.name : text.afterBreak(line.name, index),
      values: places.map(({ at }) => group.find((point) => point.at === at)?.value ?? null),
      stroke,
      ...(isTold && one ? { marker: one[1] } : {}),
      markers: new Map(markers.filter(([, marker]) => !isTold || marker.fill !== one?.[1].fill)),
      ...(last ? { names: new Map([[placeOf(last), lastName(line, last, figure)]]) } : {}),
      inLegend: isTold && index === 0,
    };
  });
}

/** Derived points are hollow, as on the page. */
const markerOf = ({ origin }: TrendPoint, colour: string, isTold: boolean): Marker => ({
  symbol: 'circle',
  size: isTold ? 7 : 5,
  fill: origin === 'derived' ? 'FFFFFF' : colour,
  line: colour,
});

function looksOf(line: TrendLine, { lines }: TrendFigure): { readonly stroke: Stroke; readonly colour: string } {
  if (line.role === 'context') return { colour: colours.context, stroke: { colour: colours.context, width: 1.25 } };
  if (line.role === 'picked') return { colour: colours.picked, stroke: { colour: colours.picked, width: 3 } };
  const place = lines.filter(({ role }) => role === 'comparator').indexOf(line) % 2;
  const colour = place === 0 ? colours.comparator : colours.secondComparator;
  return { colour, stroke: { colour, width: 2.25, dash: place === 0 ? 'dash' : 'sysDot' } };
}

/** The higher of two last values has its name above. */
function lastName(line: TrendLine, last: TrendPoint, figure: TrendFigure): PointName {
  const others = figure.lines
    .filter((other) => other !== line && other.role !== 'context')
    .flatMap((other) => other.runs.at(-1)?.at(-1)?.value ?? []);
  const side: Side = others.some((value) => value > last.value) ? 'b' : 't';
  return { text: text.withValue(line.shortName, last.printed), side, colour: looksOf(line, figure).colour };
}

/** No numbers: only what the legend says of the grey lines. */
const keyOfOthers = (places: readonly Place[]): Series => ({
  name: strings.indicators.trend.others,
  values: places.map(() => null),
  stroke: { colour: colours.context, width: 1.25 },
  inLegend: true,
});

function usualRange(control: NonNullable<TrendFigure['control']>, places: readonly Place[]): readonly Series[] {
  const within = (value: number) =>
    places.map(({ at }) => (at !== null && at >= control.from && at <= control.to ? value : null));
  const stroke: Stroke = { colour: colours.muted, width: 1.75, dash: 'sysDash' };
  const ends = text.usualRangeEnds;
  return [
    { name: ends.upper(control.name), values: within(control.upper), stroke, inLegend: true },
    { name: ends.lower(control.name), values: within(control.lower), stroke, inLegend: false },
  ];
}
