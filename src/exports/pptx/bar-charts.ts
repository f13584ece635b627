// Ranked bars and coverage bands as charts of a presentation.
import { strings } from '../../app/strings/index.ts';
import { statuses } from '../../model/catalogue.ts';
import type { CoverageBandsFigure, RankedBar, RankedBarsFigure } from '../../model/figures/figure.ts';
import { colours, statusColours } from './colours.ts';
import type { NativeChart } from './native-chart.ts';
import { decimalsOf, numberFormat } from './number-format.ts';

const text = strings.exports.slides;
const plain = {
  lines: 0,
  acrossFormat: 'General',
  acrossTitle: '',
  acrossDomain: null,
  isLogarithmic: false,
} as const;

/** A chart of a presentation has its first bar at the bottom, a figure at the top. */
export function rankedChart({ bars: fromTop, unit, domain, comparator }: RankedBarsFigure): NativeChart {
  const bars = fromTop.toReversed();
  const known = bars.filter(({ value }) => value !== null);
  const isMixed = new Set(known.map(({ origin }) => origin)).size > 1;
  return {
    ...plain,
    type: 'bar',
    across: bars.map((bar) => barName(bar, isMixed)),
    series: [{ name: unit, values: bars.map(({ value }) => value), colour: colours.bar }],
    barColours: bars.map(barColour),
    format: numberFormat(unit, decimalsOf(known.map(({ printed }) => printed))),
    valueTitle: unit,
    domain,
    said: [
      ...(comparator ? [text.comparator(comparator.name, comparator.printed)] : []),
      ...(bars.some(({ lower }) => lower !== null) ? [text.noIntervals] : []),
    ],
  };
}

function barName({ name, value, printed, origin }: RankedBar, isMixed: boolean): string {
  if (value === null) return text.without(name, printed);
  return isMixed && origin === 'derived' ? text.derived(name) : name;
}

const barColour = ({ selected, origin }: RankedBar): string =>
  selected ? colours.picked : origin === 'derived' ? colours.derived : colours.bar;

/** Every status is a stretch, what is not known too, so that each bar adds up to 100. */
export function bandsChart({ rows: fromTop }: CoverageBandsFigure): NativeChart {
  const rows = fromTop.toReversed();
  const drawn = rows.filter(({ parts }) => parts.length > 0);
  const share = (row: (typeof rows)[number], status: string) =>
    (row.parts.find((part) => part.status === status)?.share ?? 0) * 100;
  return {
    ...plain,
    type: 'stacked',
    across: rows.map(({ label }) => label),
    series: statuses
      .filter((status) => status === 'unknown' || drawn.some((row) => share(row, status) > 0))
      .map((status) => ({
        name: strings.figures.status[status],
        values: rows.map((row) => (row.parts.length === 0 ? null : share(row, status))),
        colour: statusColours[status],
      })),
    barColours: null,
    format: numberFormat('%', 0),
    valueTitle: text.share,
    domain: [0, 100],
    said: [],
  };
}
