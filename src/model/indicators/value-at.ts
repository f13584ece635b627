// One value of a block with all that is said of it: interval, origin, why it is missing, what is odd about it.
import type { Flag, IndicatorBlock, MissingReason, Origin } from '../catalogue.ts';
import type { NoValue } from '../figures/figure.ts';

export interface AreaValue {
  /** In the indicator's unit, unrounded; null = no value. */
  readonly value: number | null;
  /** Limits of the source's own interval; null where it gives none. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly origin: Origin;
  /** Why there is no value; null where there is one. */
  readonly missing: MissingReason | null;
  readonly flag: Flag | null;
}

/** Value of the area at `place` of the block in the period at `period` of its columns. */
export function valueAt(block: IndicatorBlock, period: number, place: number): AreaValue {
  const value = block.values[period]?.[place] ?? null;
  const key = `${period}:${place}`;
  return {
    value,
    lower: block.lower?.[period]?.[place] ?? null,
    upper: block.upper?.[period]?.[place] ?? null,
    origin: block.origin[period]?.[place] === 'd' ? 'derived' : 'published',
    missing: value === null ? (block.missing[key] ?? 'not_available') : null,
    flag: block.flags[key] ?? null,
  };
}

/** Which hatch a missing value has: what nobody published and what we could not get are both not known. */
export function noValueOf(missing: MissingReason | null): NoValue | null {
  if (missing === null) return null;
  return missing === 'suppressed' || missing === 'not_applicable' ? missing : 'not_known';
}
