// Table of the disparity panel: its numbers first, then every area of the line.
import { strings } from '../../app/strings/index.ts';
import type { DisparityTable } from '../catalogue.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { printValue } from '../indicators/print-value.ts';
import { distance, spreadDecimals } from './disparity-statements.ts';
import type { DisparityStrip, Twin, TwinCell } from './figure.ts';
import { formatNumber } from './format.ts';

const text = strings.disparity.twin;

export function disparityTwin(
  table: DisparityTable | null,
  { points }: DisparityStrip,
  caption: string,
  reading: IndicatorReading,
): Twin {
  const { indicator } = reading;
  return {
    caption,
    columns: [
      { label: text.name, numeric: false },
      { label: text.figure, numeric: true },
      { label: text.lower, numeric: true },
      { label: text.upper, numeric: true },
    ],
    rows: [
      ...(table ? statisticRows(table, reading) : []),
      ...points.map(({ code, name, value }) =>
        row({ text: name, code }, { text: printValue(value, indicator), value }),
      ),
    ],
  };
}

const blank: TwinCell = { text: '', mark: 'z' };
const row = (name: TwinCell, figure: TwinCell, lower = blank, upper = blank): readonly TwinCell[] => [
  name,
  figure,
  lower,
  upper,
];

function statisticRows(
  table: DisparityTable,
  { indicator, areas }: IndicatorReading,
): readonly (readonly TwinCell[])[] {
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
  const limits = table.differenceLimits;
  const end = (value: number): TwinCell => ({ text: formatNumber(value, indicator.decimals), value });
  const plain = (name: string, value: number | null, print = (number: number) => formatNumber(number, 1)) =>
    value === null ? [] : [row({ text: name }, { text: print(value), value })];
  const spread = (value: number) => distance(value, spreadDecimals(value, indicator));
  return [
    row(
      { text: text.gap(nameOf(table.highest), nameOf(table.lowest)) },
      { text: distance(table.difference, indicator), value: table.difference },
      ...(limits ? [end(limits.lower), end(limits.upper)] : []),
    ),
    ...plain(text.ratio, table.ratio),
    ...plain(text.weighted, table.weightedIndex),
    ...plain(text.unweighted, table.unweightedIndex),
    ...plain(text.deviation, table.betweenAreaDeviation, spread),
    ...plain(text.tau, table.beyondChance?.tau ?? null, spread),
    ...plain(text.iSquared, table.beyondChance?.iSquared ?? null),
  ];
}
