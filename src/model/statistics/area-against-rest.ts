// Tests an area against the rest of its nation, since the nation contains the area.
import type { Statistic } from './statistic.ts';

export interface AreaAgainstTotal {
  /** Share of the whole, area and rest together, 0 to 1. */
  total: number;
  /** Share of the area less share of the whole. */
  difference: number;
  standardError: number;
  /** difference/standardError: the same as for area against rest. */
  z: number;
}

export type WhyNoTest = 'share_not_valid' | 'denominator_not_positive' | 'no_variation' | 'not_finite';

/** A share, 0 to 1, of `people`. */
export interface ShareOfPeople {
  readonly share: number;
  readonly people: number;
}

const none = (missing: WhyNoTest): Statistic<AreaAgainstTotal, WhyNoTest> => {
  return { total: null, difference: null, standardError: null, z: null, missing };
};

const isShare = ({ share }: ShareOfPeople): boolean => share >= 0 && share <= 1;
const hasPeople = ({ people }: ShareOfPeople): boolean => people > 0 && Number.isFinite(people);
const variance = ({ share, people }: ShareOfPeople): number => (share * (1 - share)) / people;

/**
 * p_i − p_S = (1−w)(p_i − p_rest), so its standard error is (1−w)·√(SE_i² + SE_rest²), w the area's part of the people
 * (methods.md, section 2). To be used wherever a sentence says "significantly"; |z| is held against 1.96 or 3.09 at full
 * precision. `no_variation` where both shares are 0 or 1.
 */
export function areaAgainstRest(area: ShareOfPeople, rest: ShareOfPeople): Statistic<AreaAgainstTotal, WhyNoTest> {
  if (!isShare(area) || !isShare(rest)) return none('share_not_valid');
  if (!hasPeople(area) || !hasPeople(rest)) return none('denominator_not_positive');
  const outside = 1 / (1 + area.people / rest.people);
  const standardError = outside * Math.sqrt(variance(area) + variance(rest));
  if (standardError === 0) return none('no_variation');
  if (!Number.isFinite(standardError)) return none('not_finite');
  const difference = outside * (area.share - rest.share);
  const total = (1 - outside) * area.share + outside * rest.share;
  return { total, difference, standardError, z: difference / standardError, missing: null };
}
