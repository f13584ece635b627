// Indirect standardisation: the events an area would have at the rates of a reference population.
import { fsum } from 'd3-array';
import { isAmount, noEstimate, type Estimate } from './estimate.ts';
import { poissonMethod, type PoissonMethod } from './poisson-limits.ts';
import { smr, type RatioScale, type WhyNoRatio } from './smr.ts';

export type WhyNoStandardisedRatio = WhyNoRatio | 'population_not_valid' | 'reference_not_valid';

/** Stratum by stratum, all in the same order. */
export interface IndirectStrata {
  readonly population: readonly number[];
  readonly referenceCount: readonly number[];
  readonly referencePopulation: readonly number[];
}

export type StandardisedRatio = Estimate<WhyNoStandardisedRatio> & {
  /** E = Σ n·X/N. */
  readonly expected: number | null;
  readonly method: PoissonMethod;
};

function whyNot({ population, referenceCount, referencePopulation }: IndirectStrata): WhyNoStandardisedRatio | null {
  if (!population.every(isAmount)) return 'population_not_valid';
  const known = referenceCount.every(isAmount) && referencePopulation.every((people) => people > 0 && isAmount(people));
  return known ? null : 'reference_not_valid';
}

/** E = Σ n·X/N. Throws an Error where the lengths differ; null where a stratum cannot be used. */
export function expectedEvents(strata: IndirectStrata): number | null {
  const { population, referenceCount, referencePopulation } = strata;
  if (population.length !== referenceCount.length || population.length !== referencePopulation.length) {
    throw new Error('expectedEvents: one count and one population of the reference a stratum, in the same order.');
  }
  if (whyNot(strata) !== null) return null;
  const expected = fsum(
    population,
    (people, i) => (people * Number(referenceCount[i])) / Number(referencePopulation[i]),
  );
  return Number.isFinite(expected) ? expected : null;
}

/**
 * `observed` events over the events expected at the reference rates, times `reference` (100 by custom), with the limits of
 * the SMR (methods.md, section 2).
 */
export function isr(
  observed: number,
  strata: IndirectStrata,
  { reference = 100, ...rest }: Partial<RatioScale> = {},
): StandardisedRatio {
  const expected = expectedEvents(strata);
  const method = rest.method ?? poissonMethod(observed);
  if (expected === null) return { ...noEstimate(whyNot(strata) ?? 'not_finite'), expected, method };
  return { ...smr(observed, expected, { reference, ...rest }), expected, method };
}
