// Expected number of children in an area under the deprivation-weighted scenario.
import type { ExpectedNumber } from '../need/expected.ts';
import { checkFifths, meanOverFifths } from './deprivation-weighting.ts';
import { needRange } from './need-range.ts';
import type { Statistic } from './statistic.ts';

declare const scenario: unique symbol;

/**
 * The prevalence of an area that follows from its deprivation mix alone. It differs between areas only because the
 * scenario says so; TypeScript refuses it wherever a number is asked for, so it is never shaded, ranked or tested.
 */
export interface ScenarioPrevalence {
  readonly [scenario]: 'prevalence under a scenario';
}

/** The share behind it, to be printed inside the labelled scenario. */
export const prevalenceToPrint = (prevalence: ScenarioPrevalence): number => prevalence as unknown as number;

export type WhyNoScenario = 'fifth_missing' | 'shares_not_valid' | 'prevalence_not_valid' | 'children_not_valid';

const none = (missing: WhyNoScenario): Statistic<ScenarioNeed, WhyNoScenario> => {
  return { prevalence: null, expected: null, missing };
};

export interface ScenarioNeed {
  prevalence: ScenarioPrevalence;
  expected: ExpectedNumber;
}

/**
 * p_b = Σ w_bq·p_q and E_b = N_b·p_b (methods.md, section 1.4). `shares`: share of the area's children in each deprivation
 * fifth, most deprived first; all five, or there is no scenario.
 */
export function needFromFifths(
  children: number,
  shares: readonly (number | null)[],
  prevalences: readonly number[],
): Statistic<ScenarioNeed, WhyNoScenario> {
  if (!(children >= 0 && Number.isFinite(children))) return none('children_not_valid');
  const why = checkFifths(shares);
  if (why !== null) return none(why);
  if (prevalences.length !== 5 || !prevalences.every((share) => share >= 0 && share <= 1)) {
    return none('prevalence_not_valid');
  }
  const mean = Math.min(1, meanOverFifths(shares, prevalences));
  const { low: expected } = needRange(children, { low: mean, high: mean, marks: [] });
  return { prevalence: mean as unknown as ScenarioPrevalence, expected, missing: null };
}
