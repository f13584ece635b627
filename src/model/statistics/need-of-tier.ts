// How many of the expected children would need help of a tier, by a share that the reader assumes.
import { expectedFrom, numberBehind, type NeedRange } from '../need/expected.ts';
import type { Statistic } from './statistic.ts';

/** N·p·π for both ends (methods.md, section 1.5). `share` π from 0 to 1 has no default: nobody has measured it. */
export function needOfTier(range: NeedRange, share: number | null): Statistic<NeedRange, 'share_not_given'> {
  if (share === null || !(share >= 0 && share <= 1)) return { low: null, high: null, missing: 'share_not_given' };
  const { low, high } = range;
  return {
    low: expectedFrom(numberBehind(low) * share),
    high: expectedFrom(numberBehind(high) * share),
    missing: null,
  };
}
