// The third reading of a band: a source says how many areas have a service, but not which.
import type { Status } from '../catalogue.ts';
import type { Band } from './coverage-bounds.ts';
import type { Statistic } from './statistic.ts';
import { sumOver } from './weighted-values.ts';

export interface KnownCountReading {
  /** Share of the weight, 0 to 1; lies within the band that does not know the count. */
  band: Band;
  /** How many of the areas that are not known must have it. */
  unnamed: number;
}

/**
 * `statement_below_records`: more areas are known to have it than the statement says. `statement_above_records`: too
 * few areas are left that might. In both the statement and the records disagree, and there is no third reading.
 */
export type WhyNoThirdReading =
  | 'no_areas'
  | 'weights_missing'
  | 'weights_not_valid'
  | 'weights_zero'
  | 'count_not_valid'
  | 'statement_below_records'
  | 'statement_above_records';

type Weights = readonly (number | null)[];

const none = (missing: WhyNoThirdReading): Statistic<KnownCountReading, WhyNoThirdReading> => {
  return { band: null, unnamed: null, missing };
};

function whyNot(weights: Weights, stated: number): WhyNoThirdReading | null {
  if (weights.length === 0) return 'no_areas';
  if (weights.includes(null)) return 'weights_missing';
  if (!weights.every((weight) => Number(weight) >= 0 && Number.isFinite(weight))) return 'weights_not_valid';
  if (weights.every((weight) => weight === 0)) return 'weights_zero';
  return Number.isInteger(stated) && stated >= 0 ? null : 'count_not_valid';
}

/**
 * With K areas known `yes` and `stated` in place, stated − K of the m unknown ones are `yes`: from the sum of the smallest
 * weights among the unknown to the sum of the largest, added to the known (methods.md, section 4). Only `yes` counts.
 * State both dates: that of the statement and that of the records. Throws an Error where the lengths differ.
 */
export function knownCountBounds(
  statuses: readonly Status[],
  weights: Weights,
  stated: number,
): Statistic<KnownCountReading, WhyNoThirdReading> {
  if (statuses.length !== weights.length) throw new Error('knownCountBounds: one weight a status, in the same order.');
  const missing = whyNot(weights, stated);
  if (missing !== null) return none(missing);
  const of = (status: Status): number[] => weights.filter((_, i) => statuses[i] === status).map(Number);
  const [covered, open] = [of('yes'), of('unknown').sort((a, b) => a - b)];
  const unnamed = stated - covered.length;
  if (unnamed < 0) return none('statement_below_records');
  if (unnamed > open.length) return none('statement_above_records');
  const total = sumOver(weights, Number);
  const withUnnamed = (chosen: readonly number[]): number =>
    Math.min(1, sumOver([...covered, ...chosen], Number) / total);
  const band = { lower: withUnnamed(open.slice(0, unnamed)), upper: withUnnamed(open.slice(open.length - unnamed)) };
  return { band, unnamed, missing: null };
}
