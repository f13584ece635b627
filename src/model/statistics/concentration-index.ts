// Concentration indices: whether a value gathers at the deprived or at the well-off end.
import { withRelativeRanks } from './relative-rank.ts';
import type { Statistic, Valued } from './statistic.ts';
import { valued } from './statistic.ts';
import { weightedLine } from './weighted-line.ts';
import { sumOver, weighValues, type WeightedValues, type WhyNoIndex } from './weighted-values.ts';

export interface Concentration {
  value: number;
  /** Standard error from the residuals of a line with k−2 degrees of freedom; null with fewer than three groups. */
  error: number | null;
}

export type WhyNoConcentration = WhyNoIndex | 'mean_not_positive' | 'one_group' | 'not_finite';

/** ACI = 2Σa·y·(R−½); for checked groups. */
export const absoluteConcentration = ({ areas }: WeightedValues): number =>
  2 * sumOver(withRelativeRanks(areas), ({ share, value, rank }) => share * value * (rank - 0.5));

function concentrationOver(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
  scale: (mean: number) => number | 'mean_not_positive',
): Statistic<Concentration, WhyNoConcentration> {
  const none = (missing: WhyNoConcentration) => ({ value: null, error: null, missing });
  const weighed = weighValues(populations, values);
  if (typeof weighed === 'string') return none(weighed);
  const over = scale(weighed.mean);
  if (typeof over === 'string') return none(over);
  const line = weightedLine(withRelativeRanks(weighed.areas));
  if (line === null) return none('one_group');
  const value = absoluteConcentration(weighed) / over;
  const error = line.slopeError === null ? null : (2 * line.spread * line.slopeError) / over;
  return Number.isFinite(value) && Number.isFinite(error ?? 0) ? { value, error, missing: null } : none('not_finite');
}

/** Absolute concentration index ACI = μ·RCI, in units of the values; groups run from most to least deprived. */
export function absoluteConcentrationIndex(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
): Statistic<Concentration, WhyNoConcentration> {
  return concentrationOver(populations, values, () => 1);
}

/**
 * Relative concentration index RCI = (2/μ)Σa·y·R − 1, −1 to 1, positive where the value gathers at the least deprived end
 * (methods.md, section 3.5). Groups run from most to least deprived. None where the mean is 0 or below.
 */
export function relativeConcentrationIndex(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
): Statistic<Concentration, WhyNoConcentration> {
  return concentrationOver(populations, values, (mean) => (mean > 0 ? mean : 'mean_not_positive'));
}

/**
 * Erreygers' index 4·μ·RCI/(highest−lowest) for a value bounded to [lowest, highest], such as a percentage
 * (methods.md, section 3.5). None where a value lies outside its bounds.
 */
export function erreygersIndex(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
  bounds: { readonly lowest: number; readonly highest: number },
): Valued<WhyNoIndex | 'bounds_not_valid' | 'value_outside_bounds'> {
  const weighed = weighValues(populations, values);
  if (typeof weighed === 'string') return valued<WhyNoIndex>(weighed);
  const width = bounds.highest - bounds.lowest;
  if (!(width > 0 && Number.isFinite(width))) return valued<'bounds_not_valid'>('bounds_not_valid');
  const outside = weighed.areas.some(({ value }) => value < bounds.lowest || value > bounds.highest);
  return valued<'value_outside_bounds'>(
    outside ? 'value_outside_bounds' : (4 * absoluteConcentration(weighed)) / width,
  );
}
