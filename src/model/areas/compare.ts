// Is an area's value higher than, lower than or similar to its nation's? Only said where the source gives an interval.

export type Comparison = 'higher' | 'lower' | 'similar' | 'not_compared';

interface Compared {
  readonly value: number | null;
  /** Limits of the source's own interval. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * The nation's value is taken as fixed: similar where it lies within the interval, its limits included.
 * `not_compared` where value, interval or the nation's value is missing.
 */
export function compareWithNation({ value, lower, upper }: Compared, nation: number | null): Comparison {
  if (value === null || lower === null || upper === null || nation === null) return 'not_compared';
  if (lower <= nation && nation <= upper) return 'similar';
  return lower > nation ? 'higher' : 'lower';
}
