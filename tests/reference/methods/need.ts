// Synthetic need estimates.
import { numberBehind, type ExpectedNumber } from '../../../src/model/need/expected.ts';
import { predictedCount } from '../../../src/model/statistics/beta-binomial.ts';
import { betaFromMoments } from '../../../src/model/statistics/beta-from-moments.ts';
import { betaFromQuantiles } from '../../../src/model/statistics/beta-from-quantiles.ts';
import { binomialRange } from '../../../src/model/statistics/binomial-range.ts';
import { benchmarkedGradient, prevalenceGradient } from '../../../src/model/statistics/deprivation-weighting.ts';
import { logitInterval } from '../../../src/model/statistics/logit-interval.ts';
import { logitShift } from '../../../src/model/statistics/logit-shift.ts';
import { needFromFifths, prevalenceToPrint } from '../../../src/model/statistics/need-from-fifths.ts';
import { displayRange, needRange, needTotal } from '../../../src/model/statistics/need-range.ts';
import { percentagesTotal } from '../../../src/model/statistics/percentages-total.ts';
import { pert } from '../../../src/model/statistics/pert.ts';
import { method, type Methods } from '../method.ts';

interface Prevalence {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

interface Quantiles {
  readonly lower: number;
  readonly upper: number;
  readonly p_lower: number;
  readonly p_upper: number;
}

interface National {
  readonly national_quintile_share: readonly (number | null)[];
  readonly log_or_q1_vs_q5: number;
  readonly national_prevalence: number;
}

interface Board {
  readonly population: number;
  readonly quintile_share: readonly (number | null)[];
  readonly p: readonly number[];
}

const shares = ({ low, central, high }: Prevalence) => ({ low, high, marks: [central] });
const draw = (expected: ExpectedNumber | null | undefined) => (expected ? numberBehind(expected) : null);

export const methods: Methods = {
  'need.range': method<{ population: number; prevalence: Prevalence }>(({ population, prevalence }) => {
    const { low, marks, high } = needRange(population, shares(prevalence));
    return { low: draw(low), central: draw(marks[0]), high: draw(high) };
  }),
  'need.scotlandTotal': method<{ population: readonly number[]; prevalence: Prevalence }>((inputs) => {
    const total = needTotal(inputs.population.map((children) => needRange(children, shares(inputs.prevalence))));
    return { low: draw(total?.low), central: draw(total?.marks[0]), high: draw(total?.high) };
  }),
  'need.displayRange': method<{ low: number; high: number }>(({ low, high }) => displayRange(low, high)),
  'need.betaFromMoments': method<{ mean: number; sd: number }>(({ mean, sd }) => betaFromMoments(mean, sd)),
  'need.betaFromQuantiles': method<Quantiles>(({ lower, upper, p_lower, p_upper }) => {
    const answer = betaFromQuantiles({ share: lower, probability: p_lower }, { share: upper, probability: p_upper });
    const { a, b, mean, median, mode, deviation } = answer;
    return { a, b, mean, median, mode, sd: deviation };
  }),
  'need.pert': method<{ min: number; mode: number; max: number; lambda: number }>((inputs) => {
    const { a, b, mean, deviation, lower, median, upper } = pert(inputs, inputs.lambda);
    return { a, b, mean, sd: deviation, q025: lower, q50: median, q975: upper };
  }),
  'need.binomialOnly': method<{ n: number; p: number }>(({ n, p }) => {
    const { lower, upper } = binomialRange(n, p);
    return { q025: lower, q975: upper };
  }),
  'need.betaBinomialPredictive': method<{ n: number; a: number; b: number }>(({ n, a, b }) => {
    const { mean, variance, lower, upper, deviationByChance, deviationByShare } = predictedCount(n, { a, b });
    const deviations = { sd_binomial_only: deviationByChance, sd_parameter_only: deviationByShare };
    return { mean, variance, q025: lower, q975: upper, ...deviations };
  }),
  'need.quintileGradient': method<{ p_q1_most_deprived: number; p_q5_least_deprived: number }>((inputs) => {
    const answer = prevalenceGradient(inputs.p_q1_most_deprived, inputs.p_q5_least_deprived);
    return { p: answer.prevalences, log_or: answer.logOddsRatio };
  }),
  'need.benchmarkedGradient': method<National>((inputs) => {
    const answer = benchmarkedGradient(
      inputs.national_quintile_share,
      inputs.log_or_q1_vs_q5,
      inputs.national_prevalence,
    );
    return { alpha: answer.alpha, p: answer.prevalences, weighted_mean: answer.weightedMean };
  }),
  'need.boardFromQuintiles': method<Board>(({ population, quintile_share, p }) => {
    const answer = needFromFifths(population, quintile_share, p);
    const prevalence = answer.prevalence === null ? null : prevalenceToPrint(answer.prevalence);
    return { prevalence, expected: draw(answer.expected) };
  }),
  'need.logitShiftFromD': method<{ base: number; d: number }>(({ base, d }) => {
    const { logOddsRatio, oddsRatio, prevalence } = logitShift(base, d);
    return { log_or: logOddsRatio, odds_ratio: oddsRatio, prevalence };
  }),
  'need.seFromLogitCI': method<{ lower: number; upper: number; confidence: number }>((inputs) => {
    const { error, centre } = logitInterval(inputs.lower, inputs.upper, inputs.confidence);
    return { logit_se: error, centre };
  }),
  'need.sspDistributionSums': method<Readonly<Record<string, number>>>((parts) => ({
    total: percentagesTotal(Object.values(parts)).value,
  })),
};
