// Direct standardisation: the rate an area would have with the ages of a standard population.
import { fsum } from 'd3-array';
import { byar } from './byar.ts';
import { between, isAmount, limits, noEstimate, whyNotCount, type Estimate } from './estimate.ts';

export type WhyNoStandardisedRate =
  | 'no_strata'
  | 'count_not_valid'
  | 'count_not_whole'
  | 'denominator_not_positive'
  | 'standard_not_valid'
  | 'too_few_events'
  | 'no_lower_limit'
  | 'confidence_not_valid'
  | 'not_finite';

/** Stratum by stratum, all in the same order. */
export interface DirectStrata {
  readonly count: readonly number[];
  readonly population: readonly number[];
  /** People of the standard population; only their proportions count. */
  readonly standard: readonly number[];
}

const fewestEvents = 10;

function whyNot({ count, population, standard }: DirectStrata): WhyNoStandardisedRate | null {
  if (count.length === 0) return 'no_strata';
  const wrong = count.map(whyNotCount).find((why) => why !== null);
  if (wrong) return wrong;
  if (!population.every((people) => people > 0 && isAmount(people))) return 'denominator_not_positive';
  if (!standard.every(isAmount) || fsum(standard) === 0) return 'standard_not_valid';
  return fsum(count) < fewestEvents ? 'too_few_events' : null;
}

/**
 * D = Σ(x·w/n)/Σw times `multiplier`, with Dobson's limits D + √(Var/O)·(L−O), Var = Σx(w/n)²/(Σw)², L and U Byar's limits of
 * all O events (methods.md, section 2; Dobson et al. 1991). No rate below 10 events. Throws an Error where the lengths differ.
 */
export function dsr(strata: DirectStrata, multiplier: number, confidence = 0.95): Estimate<WhyNoStandardisedRate> {
  const { count, population, standard } = strata;
  if (count.length !== population.length || count.length !== standard.length) {
    throw new Error('dsr: one population and one standard a count, in the same order.');
  }
  const missing = whyNot(strata);
  if (missing !== null) return noEstimate(missing);
  const weights = standard.map((people, i) => people / fsum(standard) / Number(population[i]));
  const events = fsum(count);
  const value = fsum(count, (events, i) => events * Number(weights[i]));
  const error = Math.sqrt(fsum(count, (events, i) => events * Number(weights[i]) ** 2) / events);
  const all = byar(events, confidence);
  if (all.missing !== null) return noEstimate(all.missing, multiplier * value);
  const limit = (found: number): number => multiplier * (value + error * (found - events));
  return between(multiplier * value, limits(limit(all.lower), limit(all.upper)));
}
