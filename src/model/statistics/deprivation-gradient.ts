// Inequality over the five deprivation fifths as ScotPHO prints it: SII, RII about the mean, PAR and ranges.
import { tQuantile } from './distributions.ts';
import { attributableShare } from './population-attributable-risk.ts';
import { withRelativeRanks } from './relative-rank.ts';
import type { Statistic } from './statistic.ts';
import { weightedLine, type WeightedLine } from './weighted-line.ts';
import { sumOver, type WeightedArea } from './weighted-values.ts';

export interface DeprivationGradient {
  /** Events × multiplier / people, over all fifths. */
  overallRate: number;
  /** Minus the slope: positive where the most deprived have the higher rate. */
  sii: number;
  /** Limits from the residuals with t of 3 degrees of freedom; wide, and not a sampling interval. */
  siiLower: number;
  siiUpper: number;
  /** SII / overall rate with its limits; null where the overall rate is 0. */
  riiMean: number | null;
  riiMeanLower: number | null;
  riiMeanUpper: number | null;
  /** By how many per cent the most deprived lie above the mean: 50·SII/overall rate. */
  mostDeprivedAbove: number | null;
  noRiiMean: 'overall_zero' | null;
  /** Population attributable risk, per cent; this and `relativeRange` are null where the least deprived rate is 0. */
  attributable: number | null;
  /** Most less least deprived rate. */
  absoluteRange: number;
  relativeRange: number | null;
  noRelative: 'least_deprived_zero' | null;
}

export type WhyNoGradient =
  'fifth_missing' | 'count_not_valid' | 'zero_denominator' | 'multiplier_not_valid' | 'not_finite';

const none = (missing: WhyNoGradient): Statistic<DeprivationGradient, WhyNoGradient> => ({
  ...{ overallRate: null, sii: null, siiLower: null, siiUpper: null, riiMean: null, riiMeanLower: null },
  ...{ riiMeanUpper: null, mostDeprivedAbove: null, noRiiMean: null, attributable: null, absoluteRange: null },
  ...{ relativeRange: null, noRelative: null, missing },
});

function whyNot(
  events: readonly (number | null)[],
  people: readonly (number | null)[],
  multiplier: number,
): WhyNoGradient | null {
  const all = [...events, ...people];
  if (events.length !== 5 || all.includes(null)) return 'fifth_missing';
  if (!all.every((count) => Number.isFinite(count) && Number(count) >= 0)) return 'count_not_valid';
  if (people.includes(0)) return 'zero_denominator';
  return multiplier > 0 && Number.isFinite(multiplier) ? null : 'multiplier_not_valid';
}

type AboutTheMean = Pick<
  DeprivationGradient,
  'riiMean' | 'riiMeanLower' | 'riiMeanUpper' | 'mostDeprivedAbove' | 'noRiiMean'
>;

function aboutTheMean(overall: number, sii: number, lower: number, upper: number): AboutTheMean {
  if (!(overall > 0)) {
    const nulls = { riiMean: null, riiMeanLower: null, riiMeanUpper: null, mostDeprivedAbove: null };
    return { ...nulls, noRiiMean: 'overall_zero' };
  }
  const riiMean = sii / overall;
  const limits = { riiMeanLower: lower / overall, riiMeanUpper: upper / overall };
  return { riiMean, ...limits, mostDeprivedAbove: 50 * riiMean, noRiiMean: null };
}

type Ranges = Pick<DeprivationGradient, 'attributable' | 'absoluteRange' | 'relativeRange' | 'noRelative'>;

function rangesOf(fifths: readonly WeightedArea[]): Ranges {
  const [most, least] = [fifths[0]?.value ?? 0, fifths.at(-1)?.value ?? 0];
  const attributable = attributableShare(fifths);
  const relative =
    attributable === null
      ? ({ relativeRange: null, noRelative: 'least_deprived_zero' } as const)
      : { relativeRange: most / least, noRelative: null };
  return { attributable, absoluteRange: most - least, ...relative };
}

function gradientOf(fifths: readonly WeightedArea[], line: WeightedLine): DeprivationGradient {
  const overallRate = sumOver(fifths, ({ share, value }) => share * value);
  const reach = (tQuantile(0.975, fifths.length - 2) ?? NaN) * (line.slopeError ?? NaN);
  const sii = -line.slope;
  const [siiLower, siiUpper] = [sii - reach, sii + reach];
  const mean = aboutTheMean(overallRate, sii, siiLower, siiUpper);
  return { overallRate, sii, siiLower, siiUpper, ...mean, ...rangesOf(fifths) };
}

/**
 * ScotPHO's measures from counts of events and people in the five fifths, most deprived first (methods.md, section 3.5).
 * RII here is SII over the mean, another statistic than the ratio of slope-index.ts. A fifth that is missing leaves no
 * measure. Throws an Error where the lengths differ.
 */
export function deprivationGradient(
  events: readonly (number | null)[],
  people: readonly (number | null)[],
  multiplier: number,
): Statistic<DeprivationGradient, WhyNoGradient> {
  if (events.length !== people.length) throw new Error('deprivationGradient: one count of people a count of events.');
  const missing = whyNot(events, people, multiplier);
  if (missing !== null) return none(missing);
  const total = sumOver(people, Number);
  const fifths = people.map((count, i) => ({
    share: Number(count) / total,
    value: (multiplier * Number(events[i])) / Number(count),
  }));
  const line = weightedLine(withRelativeRanks(fifths));
  const gradient = line === null ? null : gradientOf(fifths, line);
  const finite = (each: unknown): boolean => typeof each !== 'number' || Number.isFinite(each);
  return gradient !== null && Object.values(gradient).every(finite)
    ? { ...gradient, missing: null }
    : none('not_finite');
}
