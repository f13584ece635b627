// Areas of an indicator with their values in the period that is shown.
import type { Area, AreaInterval, IndicatorBlock, RankRange } from '../catalogue.ts';
import type { BenchmarkComparison } from '../statistics/benchmark-comparison.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { valueAt, type AreaValue } from '../indicators/value-at.ts';

export interface AreaWithValue {
  readonly area: Area;
  readonly at: AreaValue;
  /** The source's own, else ours; null where there is neither. */
  readonly interval: AreaInterval | null;
  /** Between which places it lies; null where that is not worked out. */
  readonly rank: RankRange | null;
  /** Against the nation, by its interval. */
  readonly comparison: BenchmarkComparison;
}

/** Every area of the geography, in the block's order; none where it has no values or no period. */
export function areasWithValues(reading: IndicatorReading): readonly AreaWithValue[] {
  const { block, period, areas, statistics } = reading;
  if (!block || !period) return [];
  return areas.map((area, place) => {
    const at = valueAt(block, period.index, place);
    return {
      area,
      at,
      interval: at.value === null ? null : (statistics?.intervals.result?.[place] ?? ownInterval(at)),
      rank: statistics?.ranks.result?.[place] ?? null,
      comparison: statistics?.comparisons[place] ?? 'not_compared',
    };
  });
}

/** The source's own interval is in the values already: it is shown even where nothing was worked out. */
function ownInterval({ lower, upper }: AreaValue): AreaInterval | null {
  return lower === null || upper === null ? null : { lower, upper, method: 'source' };
}

/** Those that have a value, highest first; ties by name. */
export function fromHighest(areas: readonly AreaWithValue[]): readonly AreaWithValue[] {
  return areas
    .filter(({ at }) => at.value !== null)
    .toSorted((a, b) => (b.at.value ?? 0) - (a.at.value ?? 0) || byName(a.area, b.area));
}

/** Alphabet of the shown names, by code unit: the same on every machine. */
export function byName(a: Area, b: Area): number {
  return a.shortName < b.shortName ? -1 : a.shortName > b.shortName ? 1 : 0;
}

/** Place of each area in the block, for columns of numbers. */
export const placeOf = (block: IndicatorBlock, code: string): number => block.areas.indexOf(code);
