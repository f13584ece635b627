// Invented indicator tables of invented areas, a period a row, for tests of what the build works out about areas.
import type { IndicatorBlock, IndicatorTable, StatisticsBlock } from '../../src/model/catalogue.ts';
import type { IndicatorNature } from '../../src/model/indicator-statistics/nature.ts';
import { statisticsOf } from '../../src/model/indicator-statistics/statistics-of-indicator.ts';

export type Rows = readonly (readonly (number | null)[])[];

export const toyShare: IndicatorNature = {
  measure: 'proportion',
  polarity: 'higher_is_worse',
  multiplier: 100,
  chance: 'events',
  yearlyAverages: false,
  severalYears: false,
};
export const toyRate: IndicatorNature = { ...toyShare, measure: 'rate', multiplier: 1000 };

/** Areas A, B, C …; values come from the counts where there are no others. */
export function toyBlock(
  columns: Partial<Record<'values' | 'lower' | 'upper' | 'numerator' | 'denominator', Rows>>,
  { multiplier }: IndicatorNature = toyShare,
): IndicatorBlock {
  const { numerator = [], denominator = [] } = columns;
  const shareOf = (count: number | null, all: number | null | undefined) =>
    count === null || all === null || all === undefined || all === 0 ? null : (count / all) * multiplier;
  const values =
    columns.values ?? numerator.map((row, p) => row.map((count, a) => shareOf(count, denominator[p]?.[a])));
  const areas = (values[0] ?? []).map((_, place) => String.fromCharCode(65 + place));
  return { geography: 'districts', areas, scale: null, origin: [], missing: {}, flags: {}, ...columns, values };
}

/** Yearly periods from 2001, with the nation's value where it is given. */
export function toyTable(block: IndicatorBlock, nation?: readonly (number | null)[]): IndicatorTable {
  const whole = nation?.map((value) => [value]);
  return {
    id: 'toy',
    definition: 'Invented.',
    caution: null,
    derivation: null,
    periods: block.values.map((_, p) => ({
      id: `${2001 + p}`,
      label: `${2001 + p}`,
      at: 2001.5 + p,
      breakBefore: false,
    })),
    blocks: [...(whole ? [{ ...block, ...none, geography: null, areas: ['TOY'], values: whole }] : []), block],
    sources: [],
  };
}

const none = { lower: [], upper: [], numerator: [], denominator: [] };

/** Statistics of the block of areas. */
export function toyStatistics(
  block: IndicatorBlock,
  nature: IndicatorNature = toyShare,
  nation?: readonly (number | null)[],
): StatisticsBlock {
  return statisticsOf(toyTable(block, nation), nature)!.blocks[0]!;
}

/** Statistics of its last period. */
export const latestOf = (...parts: Parameters<typeof toyStatistics>) => toyStatistics(...parts).periods.at(-1)!;

/** `length` copies of a number, or one number for each place. */
export const times = (length: number, number: number | ((place: number) => number)): number[] =>
  Array.from({ length }, (_, place) => (typeof number === 'number' ? number : number(place)));
