// Limits of the slope index from the known standard errors of the groups, without simulation.
import { zOf } from './estimate.ts';
import { withRelativeRanks, type RankedArea } from './relative-rank.ts';
import type { Statistic } from './statistic.ts';
import { weightedLine, type WeightedLine } from './weighted-line.ts';
import { sumOver, weighValues, type WhyNoIndex } from './weighted-values.ts';

export interface SlopeInterval {
  siiLower: number;
  siiUpper: number;
  /** Limits of y(1)/y(0); null where an end is 0 or below. */
  riiLower: number | null;
  riiUpper: number | null;
}

export type WhyNoSlopeInterval = WhyNoIndex | 'one_group' | 'error_not_valid' | 'confidence_not_valid' | 'not_finite';

const none = (missing: WhyNoSlopeInterval): Statistic<SlopeInterval, WhyNoSlopeInterval> => {
  return { siiLower: null, siiUpper: null, riiLower: null, riiUpper: null, missing };
};

interface Group extends RankedArea {
  readonly error: number;
}

/** c_i = a_i(R_i−½)/Σa(R−½)²: what one more in group i adds to the slope. */
const pull = ({ share, rank }: Group, { spread }: WeightedLine): number => (share * (rank - 0.5)) / spread;

/** Standard error of ln(y(1)/y(0)); both ends are sums of the group values, so it is exact to first order. */
function errorOfLogRatio(groups: readonly Group[], line: WeightedLine): number {
  const [start, end] = [line.intercept, line.intercept + line.slope];
  const weight = (group: Group): number => {
    const half = pull(group, line) / 2;
    return (group.share + half) / end - (group.share - half) / start;
  };
  return Math.sqrt(sumOver(groups, (group) => (weight(group) * group.error) ** 2));
}

function ratioLimits(groups: readonly Group[], line: WeightedLine, z: number): readonly [number, number] | null {
  const [start, end] = [line.intercept, line.intercept + line.slope];
  if (!(start > 0 && end > 0)) return null;
  const reach = z * errorOfLogRatio(groups, line);
  const limits = [(end / start) * Math.exp(-reach), (end / start) * Math.exp(reach)] as const;
  return limits.every(Number.isFinite) ? limits : null;
}

function limitsOf(
  groups: readonly Group[],
  line: WeightedLine,
  z: number,
): Statistic<SlopeInterval, WhyNoSlopeInterval> {
  const reach = z * Math.sqrt(sumOver(groups, (group) => (pull(group, line) * group.error) ** 2));
  if (!Number.isFinite(line.slope) || !Number.isFinite(reach)) return none('not_finite');
  const ratio = ratioLimits(groups, line, z);
  return {
    siiLower: line.slope - reach,
    siiUpper: line.slope + reach,
    riiLower: ratio?.[0] ?? null,
    riiUpper: ratio?.[1] ?? null,
    missing: null,
  };
}

/**
 * SII ∓ z·√Σc_i²se_i² with c_i = a_i(R_i−½)/Σa(R−½)², and limits of the ratio on its logarithm (methods.md, section 3.5:
 * takes the place of 100,000 simulations). `errors[i]`: standard error of `values[i]`, in its units. For lines on the
 * values themselves. Throws an Error where the lengths differ.
 */
export function slopeIndexInterval(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
  errors: readonly (number | null)[],
  confidence = 0.95,
): Statistic<SlopeInterval, WhyNoSlopeInterval> {
  if (errors.length !== values.length) throw new Error('slopeIndexInterval: one error a value, in the same order.');
  const weighed = weighValues(populations, values);
  if (typeof weighed === 'string') return none(weighed);
  if (!errors.every((error) => Number.isFinite(error) && Number(error) >= 0)) return none('error_not_valid');
  const z = zOf(confidence);
  if (z === null) return none('confidence_not_valid');
  const groups = withRelativeRanks(weighed.areas).map((group, i) => ({ ...group, error: Number(errors[i]) }));
  const line = weightedLine(groups);
  return line === null ? none('one_group') : limitsOf(groups, line, z);
}
