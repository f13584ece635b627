// The shape of an estimate with limits, where the limits, or all of it, may not exist.
import { normalQuantile } from './distributions.ts';

/** Both limits, or at most one of them and the reason. */
export type Limits<Why extends string> =
  | { readonly lower: number; readonly upper: number; readonly missing: null }
  | { readonly lower: number | null; readonly upper: number | null; readonly missing: Why };

/** A value between its limits. Where `missing` is set, it says why the fields that are null are null. */
export type Estimate<Why extends string> =
  | { readonly value: number; readonly lower: number; readonly upper: number; readonly missing: null }
  | {
      readonly value: number | null;
      readonly lower: number | null;
      readonly upper: number | null;
      readonly missing: Why;
    };

/** What is wrong with a count of events. */
export type WhyNoCount = 'count_not_valid' | 'count_not_whole';

export const noLimits = <Why extends string>(missing: Why): Limits<Why> => ({ lower: null, upper: null, missing });

/** No limits; the value may still be known. */
export const noEstimate = <Why extends string>(missing: Why, value: number | null = null): Estimate<Why> => {
  return { value: Number.isFinite(value) ? value : null, lower: null, upper: null, missing };
};

/** Limits, or `not_finite` where the arithmetic leaves the range of numbers. */
export function limits<Why extends string>(lower: number, upper: number): Limits<Why | 'not_finite'> {
  const finite = Number.isFinite(lower) && Number.isFinite(upper);
  return finite ? { lower, upper, missing: null } : noLimits('not_finite');
}

/** Puts a value to its limits; a value that is not finite takes the limits with it. */
export function between<Why extends string>(value: number, found: Limits<Why>): Estimate<Why | 'not_finite'> {
  return Number.isFinite(value) ? { value, ...found } : noEstimate('not_finite');
}

const timesOrNull = (limit: number | null, factor: number): number | null => {
  return limit !== null && Number.isFinite(limit * factor) ? limit * factor : null;
};

/** Limits times a positive factor. */
export function scaled<Why extends string>(found: Limits<Why>, factor: number): Limits<Why | 'not_finite'> {
  const lower = timesOrNull(found.lower, factor);
  const upper = timesOrNull(found.upper, factor);
  if (found.missing !== null) return { lower, upper, missing: found.missing };
  return lower === null || upper === null ? noLimits('not_finite') : { lower, upper, missing: null };
}

/** Zero or more, and finite. */
export const isAmount = (amount: number): boolean => amount >= 0 && Number.isFinite(amount);

/** Why a number cannot be a count of events; null where it can. */
export function whyNotCount(count: number): WhyNoCount | null {
  if (!isAmount(count)) return 'count_not_valid';
  return Number.isInteger(count) ? null : 'count_not_whole';
}

/** z = Φ⁻¹((1 + confidence)/2) at full precision; null unless 0 < confidence < 1 (methods.md, section 2). */
export function zOf(confidence: number): number | null {
  return confidence > 0 ? normalQuantile((1 + confidence) / 2) : null;
}
