// Ranked bars and coverage bands as charts of a presentation.
import { strings } from '../../app/strings/index.ts';
import { statuses } from '../../model/catalogue.ts';
import type { CoverageBand, CoverageBandsFigure, RankedBar, RankedBarsFigure } from '../../model/figures/figure.ts';
import { colours, statusFills } from './colours.ts';
import type { Fill, NativeChart, Series } from './native-chart.ts';
import { plainAxis } from './number-axis.ts';
import { decimalsOf, numberFormat } from './number-format.ts';

const text = strings.exports.slides;
const fills = { published: colours.bar, derived: colours.derived } as const;

/** A chart of a presentation has its first bar at the bottom, a figure at the top. What is published and what is derived are two series. */
export function rankedChart(figure: RankedBarsFigure): NativeChart {
  const { unit, domain, ticks, comparator } = figure;
  const bars = figure.bars.toReversed();
  const known = bars.filter(({ value }) => value !== null);
  const hasIntervals = bars.some(({ lower, upper }) => lower !== null && upper !== null);
  const origins = (['published', 'derived'] as const).filter((origin) => known.some((bar) => bar.origin === origin));
  return {
    type: 'bar',
    across: bars.map((bar) => barName(bar, hasIntervals)),
    series: origins.map((origin) => originSeries(bars, origin, hasIntervals)),
    values: plainAxis(domain, ticks, unit, unit),
    acrossAxis: null,
    format: numberFormat(unit, decimalsOf(known.map(({ printed }) => printed))),
    comparator,
    plot: plotOf(comparator !== null, origins.length > 1),
    hasLegend: origins.length > 1,
    said: [
      ...(origins.length === 1 ? origins.map((origin) => text.all(strings.figures[origin])) : []),
      ...(figure.interval ? [figure.interval.label] : []),
    ],
  };
}

/** Above the bars: the legend, then the words of the nation's line. */
function plotOf(hasLine: boolean, hasLegend: boolean): NativeChart['plot'] {
  const y = 0.02 + (hasLine ? 0.06 : 0) + (hasLegend ? 0.06 : 0);
  return { x: 0.29, y, w: 0.68, h: 0.86 - y };
}

function originSeries(bars: readonly RankedBar[], origin: RankedBar['origin'], hasIntervals: boolean): Series {
  const of = <Item>(pick: (bar: RankedBar) => Item | null) =>
    bars.map((bar) => (bar.origin === origin && bar.value !== null ? pick(bar) : null));
  const picked: Fill = { colour: colours.picked };
  return {
    name: strings.figures[origin],
    values: of(({ value }) => value),
    fill: { colour: fills[origin] },
    fills: new Map(bars.flatMap(({ selected }, place) => (selected ? [[place, picked]] : []))),
    isPrinted: !hasIntervals,
    inLegend: true,
    ...(hasIntervals
      ? {
          reach: {
            plus: of(({ value, upper }) => (value === null || upper === null ? null : upper - value)),
            minus: of(({ value, lower }) => (value === null || lower === null ? null : value - lower)),
            hasCaps: true,
            stroke: { colour: colours.ink, width: 1 },
          },
        }
      : {}),
  };
}

/** A whisker would cover a number behind its bar: there it stands with the name. */
function barName({ name, value, printed }: RankedBar, hasIntervals: boolean): string {
  if (value === null) return text.without(name, printed);
  return hasIntervals ? text.withValue(name, printed) : name;
}

/** Every status is a stretch, what is not known too, so that each bar adds up to 100. */
export function bandsChart({ rows: fromTop }: CoverageBandsFigure): NativeChart {
  const rows = fromTop.toReversed();
  const drawn = rows.filter(({ parts }) => parts.length > 0);
  const share = (row: CoverageBand, status: string) =>
    (row.parts.find((part) => part.status === status)?.share ?? 0) * 100;
  return {
    type: 'stacked',
    across: rows.map(bandName),
    series: statuses
      .filter((status) => status === 'unknown' || drawn.some((row) => share(row, status) > 0))
      .map((status) => ({
        name: strings.figures.status[status],
        values: rows.map((row) => (row.parts.length === 0 ? null : share(row, status))),
        fill: statusFills[status],
        isPrinted: true,
        inLegend: true,
      })),
    values: { min: 0, max: 100, step: 20, base: null, format: numberFormat('%', 0), title: '' },
    acrossAxis: null,
    format: numberFormat('%', 0),
    comparator: null,
    plot: { x: 0.44, y: 0.1, w: 0.54, h: 0.8 },
    hasLegend: true,
    said: [],
  };
}

const bandName = ({ label, printed, printedBroad }: CoverageBand): string =>
  text.withRange(
    label,
    [printed, printedBroad ?? ''].filter((words) => words !== ''),
  );
