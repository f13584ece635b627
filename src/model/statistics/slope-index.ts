// Slope and relative index of inequality over groups ordered by deprivation, as the English public health tools do it.
import { expit, logit } from './logit.ts';
import { withRelativeRanks } from './relative-rank.ts';
import type { Statistic } from './statistic.ts';
import { weightedLine } from './weighted-line.ts';
import { weighValues, type WhyNoIndex } from './weighted-values.ts';

/** Scale of the line: the values themselves, their logarithm (rates), their logit (shares from 0 to 1). */
export type LineScale = 'identity' | 'log' | 'logit';

export interface SlopeIndex {
  /** Fitted value at the least deprived end less the most deprived end, times the multiplier. */
  sii: number;
  /** Least over most deprived end, or its inverse under a negative multiplier; null where an end is 0 or below. */
  riiRatio: number | null;
  noRatio: 'fitted_not_positive' | null;
  /** Fitted value at the most deprived end, not multiplied. */
  intercept: number;
}

export type WhyNoSlope = WhyNoIndex | 'one_group' | 'value_outside_scale' | 'multiplier_not_valid' | 'not_finite';

const toScale = { identity: (y: number) => y, log: Math.log, logit };
const fromScale = { identity: (y: number) => y, log: Math.exp, logit: expit };

const none = (missing: WhyNoSlope): Statistic<SlopeIndex, WhyNoSlope> => {
  return { sii: null, riiRatio: null, noRatio: null, intercept: null, missing };
};

function slopeBetween(start: number, end: number, multiplier: number): Statistic<SlopeIndex, WhyNoSlope> {
  const sii = multiplier * (end - start);
  if (![sii, start].every(Number.isFinite)) return none('not_finite');
  const riiRatio = multiplier < 0 ? start / end : end / start;
  return start > 0 && end > 0 && Number.isFinite(riiRatio)
    ? { sii, riiRatio, noRatio: null, intercept: start, missing: null }
    : { sii, riiRatio: null, noRatio: 'fitted_not_positive', intercept: start, missing: null };
}

/**
 * SII = g(b0+b1) − g(b0) of the weighted line through the groups, and RII as a ratio y(1)/y(0) (methods.md, section 3.5;
 * the method of PHEindicatormethods). Groups run from most to least deprived, all present; never the areas of a nation
 * as if they were a social gradient. A negative multiplier turns the sign and the ratio.
 */
export function slopeIndex(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
  scale: LineScale = 'identity',
  multiplier = 1,
): Statistic<SlopeIndex, WhyNoSlope> {
  if (multiplier === 0 || !Number.isFinite(multiplier)) return none('multiplier_not_valid');
  const weighed = weighValues(populations, values);
  if (typeof weighed === 'string') return none(weighed);
  const scaled = weighed.areas.map((area) => ({ ...area, value: toScale[scale](area.value) }));
  if (!scaled.every(({ value }) => Number.isFinite(value))) return none('value_outside_scale');
  const line = weightedLine(withRelativeRanks(scaled));
  if (line === null) return none('one_group');
  const ends = [line.intercept, line.intercept + line.slope].map(fromScale[scale]);
  return slopeBetween(ends[0] ?? NaN, ends[1] ?? NaN, multiplier);
}
