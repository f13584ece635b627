// Distributions behind a need range, the deprivation-weighted scenario, and what cannot be computed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberBehind } from '../../src/model/need/expected.ts';
import { predictedCount } from '../../src/model/statistics/beta-binomial.ts';
import { betaFromMoments } from '../../src/model/statistics/beta-from-moments.ts';
import { betaFromQuantiles } from '../../src/model/statistics/beta-from-quantiles.ts';
import { betaDeviation, betaMean, betaMode } from '../../src/model/statistics/beta-shape.ts';
import { binomialRange } from '../../src/model/statistics/binomial-range.ts';
import { benchmarkedGradient, prevalenceGradient } from '../../src/model/statistics/deprivation-weighting.ts';
import { betaCdf } from '../../src/model/statistics/distributions.ts';
import { logitInterval } from '../../src/model/statistics/logit-interval.ts';
import { logitShift } from '../../src/model/statistics/logit-shift.ts';
import { expit, logit } from '../../src/model/statistics/logit.ts';
import { needFromFifths, prevalenceToPrint } from '../../src/model/statistics/need-from-fifths.ts';
import { percentagesTotal } from '../../src/model/statistics/percentages-total.ts';
import { pert } from '../../src/model/statistics/pert.ts';

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('a beta distribution', () => {
  it('fitted to a range has the range as its quantiles', () => {
    const range = fc
      .tuple(fc.double({ min: 0.02, max: 0.9, noNaN: true }), fc.double({ min: 0.01, max: 0.5, noNaN: true }))
      .map(([low, width]) => [low, Math.min(0.97, low + width)] as const)
      .filter(([low, high]) => high - low > 0.005);
    fc.assert(
      fc.property(range, fc.constantFrom(0.025, 0.05, 0.1), ([low, high], tail) => {
        const fit = betaFromQuantiles({ share: low, probability: tail }, { share: high, probability: 1 - tail });
        if (fit.missing !== null) throw new Error(`${fit.missing}: ${low} ${high} ${tail}`);
        expect(betaCdf(low, fit.a, fit.b)).toBeCloseTo(tail, 9);
        expect(betaCdf(high, fit.a, fit.b)).toBeCloseTo(1 - tail, 9);
        expect(fit.median).toBeGreaterThan(low);
        expect(fit.median).toBeLessThan(high);
      }),
      { numRuns: 60 },
    );
  });

  it('fitted to 10–25 % read as a 95 % range has a mean of 16.83 %', () => {
    const fit = betaFromQuantiles({ share: 0.1, probability: 0.025 }, { share: 0.25, probability: 0.975 });
    expect(fit.a).toBeCloseTo(15.754353, 6);
    expect(fit.b).toBeCloseTo(77.853836, 6);
    expect(fit.mean).toBeCloseTo(0.1683, 4);
    expect(fit.deviation).toBeCloseTo(0.0385, 4);
  });

  it('has no fit to a range that is none', () => {
    const fit = (low: number, high: number, p = 0.025, q = 0.975) =>
      betaFromQuantiles({ share: low, probability: p }, { share: high, probability: q });
    const nulls = { a: null, b: null, mean: null, median: null, mode: null, deviation: null };
    expect(fit(0.25, 0.1)).toEqual({ ...nulls, missing: 'range_not_valid' });
    expect(fit(0.1, 0.1).missing).toBe('range_not_valid');
    expect(fit(0, 0.1).missing).toBe('range_not_valid');
    expect(fit(0.1, 1).missing).toBe('range_not_valid');
    expect(fit(NaN, 0.1).missing).toBe('range_not_valid');
    expect(fit(0.1, 0.2, 0.5, 0.5)).toEqual({ ...nulls, missing: 'probabilities_not_valid' });
    expect(fit(0.1, 0.2, 0, 0.5).missing).toBe('probabilities_not_valid');
    expect(fit(0.1, 0.2, 0.5, 1).missing).toBe('probabilities_not_valid');
    expect(fit(0.2, 0.2000000000000001)).toEqual({ ...nulls, missing: 'no_convergence' });
  });

  it('made from moments has them', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.01, max: 0.9, noNaN: true }), (mean, part) => {
        const deviation = part * Math.sqrt(mean * (1 - mean));
        const shape = betaFromMoments(mean, deviation);
        if (shape.missing !== null) throw new Error(shape.missing);
        expect(betaMean(shape)).toBeCloseTo(mean, 10);
        expect(betaDeviation(shape)).toBeCloseTo(deviation, 10);
      }),
    );
  });

  it('has no deviation of half or more of what its mean allows', () => {
    const nulls = { a: null, b: null };
    expect(betaFromMoments(0.5, 0.5)).toEqual({ ...nulls, missing: 'deviation_too_large' });
    expect(betaFromMoments(0, 0.1)).toEqual({ ...nulls, missing: 'mean_not_share' });
    expect(betaFromMoments(1, 0.1)).toEqual({ ...nulls, missing: 'mean_not_share' });
    expect(betaFromMoments(0.5, 0)).toEqual({ ...nulls, missing: 'deviation_not_valid' });
    expect(betaFromMoments(0.5, Infinity)).toEqual({ ...nulls, missing: 'deviation_not_valid' });
    expect(betaFromMoments(0.5, 1e-200)).toEqual({ ...nulls, missing: 'deviation_not_valid' });
  });

  it('has a mode only where its density is highest inside', () => {
    expect(betaMode({ a: 3, b: 2 })).toBeCloseTo(2 / 3, 12);
    expect(betaMode({ a: 1, b: 2 })).toBeNull();
    expect(betaMode({ a: 2, b: 1 })).toBeNull();
  });
});

describe('the PERT distribution', () => {
  it('stays inside its range, its median between the limits', () => {
    const answer = pert({ min: 0.1, mode: 0.15, max: 0.25 });
    expect(answer.lower).toBeGreaterThan(0.1);
    expect(answer.lower).toBeLessThan(answer.median!);
    expect(answer.median).toBeLessThan(answer.upper!);
    expect(answer.upper).toBeLessThan(0.25);
  });

  it('is flat where the mode has no weight', () => {
    expect(pert({ min: 0, mode: 0.1, max: 1 }, 0)).toMatchObject({ a: 1, b: 1, mean: 0.5, missing: null });
  });

  it('says why there is none', () => {
    const nulls = { a: null, b: null, mean: null, deviation: null, lower: null, median: null, upper: null };
    expect(pert({ min: 0.3, mode: 0.2, max: 0.4 })).toEqual({ ...nulls, missing: 'range_not_valid' });
    expect(pert({ min: 0.1, mode: 0.5, max: 0.4 }).missing).toBe('range_not_valid');
    expect(pert({ min: 0.1, mode: 0.1, max: 0.1 }).missing).toBe('range_not_valid');
    expect(pert({ min: 0, mode: 0, max: Infinity }).missing).toBe('range_not_valid');
    expect(pert({ min: 0, mode: 0.5, max: 1 }, -1)).toEqual({ ...nulls, missing: 'weight_not_valid' });
    expect(pert({ min: 0, mode: 0.5, max: 1 }, Infinity)).toEqual({ ...nulls, missing: 'weight_not_valid' });
    expect(pert({ min: 0, mode: 0.5, max: 1 }, 1e308)).toEqual({ ...nulls, missing: 'not_finite' });
  });
});

describe('a predicted count', () => {
  it('of fair chances in four children', () => {
    // Chances 1, 4, 6, 4, 1 in 16: 6 % lie at 0, so that 2.5 % is reached there, and 97.5 % only at 4.
    expect(binomialRange(4, 0.5)).toEqual({ lower: 0, upper: 4, missing: null });
    expect(binomialRange(6, 0.5)).toEqual({ lower: 1, upper: 5, missing: null });
    expect(binomialRange(10, 0)).toEqual({ lower: 0, upper: 0, missing: null });
    expect(binomialRange(10, 1)).toEqual({ lower: 10, upper: 10, missing: null });
    expect(binomialRange(0, 0.3)).toEqual({ lower: 0, upper: 0, missing: null });
  });

  it('with a flat doubt about the share makes every count equally likely', () => {
    const answer = predictedCount(99, { a: 1, b: 1 });
    expect(answer).toMatchObject({ lower: 2, upper: 97, missing: null });
    expect(answer.mean).toBeCloseTo(49.5, 10);
    expect(answer.variance).toBeCloseTo((100 ** 2 - 1) / 12, 8);
  });

  it('is wider than chance or doubt alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 800 }), share, share, (children, a, b) => {
        const answer = predictedCount(children, { a: 20 * a, b: 20 * b });
        if (answer.missing !== null) throw new Error(answer.missing);
        expect(answer.variance).toBeGreaterThanOrEqual(answer.deviationByChance ** 2);
        expect(answer.lower).toBeLessThanOrEqual(answer.mean + 1);
        expect(answer.upper).toBeGreaterThanOrEqual(answer.mean - 1);
        expect(answer.upper).toBeLessThanOrEqual(children);
      }),
    );
  });

  it('of no children is 0', () => {
    expect(predictedCount(0, { a: 2, b: 3 })).toMatchObject({ mean: 0, variance: 0, lower: 0, upper: 0 });
  });

  it('says why there is none', () => {
    expect(binomialRange(1.5, 0.5)).toEqual({ lower: null, upper: null, missing: 'children_not_valid' });
    expect(binomialRange(10_000_001, 0.5).missing).toBe('children_not_valid');
    expect(binomialRange(-1, 0.5).missing).toBe('children_not_valid');
    expect(binomialRange(10, 1.1)).toEqual({ lower: null, upper: null, missing: 'share_not_valid' });
    expect(binomialRange(10, NaN).missing).toBe('share_not_valid');
    expect(predictedCount(-1, { a: 1, b: 1 }).missing).toBe('children_not_valid');
    expect(predictedCount(1.5, { a: 1, b: 1 })).toMatchObject({ mean: null, lower: null });
    expect(predictedCount(10, { a: 0, b: 1 }).missing).toBe('shape_not_valid');
    expect(predictedCount(10, { a: 1, b: Infinity }).missing).toBe('shape_not_valid');
    expect(predictedCount(10, { a: 1e308, b: 1e308 }).missing).toBe('shape_not_valid');
    const keys = Object.keys(predictedCount(10, { a: 1, b: 1 })).sort();
    expect(Object.keys(predictedCount(-1, { a: 1, b: 1 })).sort()).toEqual(keys);
  });
});

describe('the deprivation-weighted scenario', () => {
  const mix = fc
    .array(fc.integer({ min: 1, max: 100 }), { minLength: 5, maxLength: 5 })
    .map((parts) => parts.map((part) => part / parts.reduce((sum, each) => sum + each, 0)));

  it('keeps the national number of children, whatever the gradient', () => {
    const boards = fc.array(fc.tuple(fc.integer({ min: 100, max: 30_000 }), mix), { minLength: 1, maxLength: 14 });
    const gradient = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(boards, gradient, share, (list, beta, prevalence) => {
        const children = list.reduce((sum, [count]) => sum + count, 0);
        const national = [0, 1, 2, 3, 4].map(
          (fifth) => list.reduce((sum, [count, shares]) => sum + count * shares[fifth]!, 0) / children,
        );
        const scenario = benchmarkedGradient(national, beta, prevalence);
        if (scenario.missing !== null) throw new Error(scenario.missing);
        const total = list.reduce((sum, [count, shares]) => {
          const { expected } = needFromFifths(count, shares, scenario.prevalences);
          return sum + numberBehind(expected!);
        }, 0);
        expect(total / (children * prevalence)).toBeCloseTo(1, 9);
        expect(scenario.weightedMean).toBeCloseTo(prevalence, 12);
      }),
    );
  });

  it('without a gradient is the national prevalence everywhere', () => {
    const { prevalences } = benchmarkedGradient([0.2, 0.2, 0.2, 0.2, 0.2], 0, 0.18);
    for (const prevalence of prevalences ?? []) expect(prevalence).toBeCloseTo(0.18, 12);
    expect(prevalences).toHaveLength(5);
  });

  it('from 15 % to 25 % has an odds ratio of 1.89', () => {
    const { logOddsRatio, prevalences } = prevalenceGradient(0.25, 0.15);
    expect(logOddsRatio).toBeCloseTo(0.636, 3);
    expect(prevalences?.[0]).toBe(0.25);
    expect(prevalences?.[4]).toBe(0.15);
    expect(prevalenceGradient(1, 0.15)).toEqual({
      prevalences: null,
      logOddsRatio: null,
      missing: 'prevalence_not_valid',
    });
    expect(prevalenceGradient(0.2, 0).missing).toBe('prevalence_not_valid');
    expect(prevalenceGradient(-0.2, 0.2).missing).toBe('prevalence_not_valid');
  });

  it('needs all five fifths, and says so', () => {
    const equal = [0.2, 0.2, 0.2, 0.2, 0.2];
    const nulls = { alpha: null, prevalences: null, weightedMean: null };
    expect(benchmarkedGradient([0.5, 0.5, null, 0, 0], 0.6, 0.2)).toEqual({ ...nulls, missing: 'fifth_missing' });
    expect(benchmarkedGradient([0.5, 0.5], 0.6, 0.2)).toEqual({ ...nulls, missing: 'fifth_missing' });
    expect(benchmarkedGradient([0.5, 0.5, 0.5, 0, 0], 0.6, 0.2)).toEqual({ ...nulls, missing: 'shares_not_valid' });
    expect(benchmarkedGradient([1.5, -0.5, 0, 0, 0], 0.6, 0.2).missing).toBe('shares_not_valid');
    expect(benchmarkedGradient([0, NaN, 0, 0, 1], 0.6, 0.2).missing).toBe('shares_not_valid');
    expect(benchmarkedGradient(equal, 0.6, 1)).toEqual({ ...nulls, missing: 'prevalence_not_valid' });
    expect(benchmarkedGradient(equal, 0.6, 0).missing).toBe('prevalence_not_valid');
    expect(benchmarkedGradient([0.2, 0.2, 0.2, 0.2, 0.195], 0.6, 0.9999).missing).toBe('prevalence_not_valid');
    expect(benchmarkedGradient(equal, Infinity, 0.2)).toEqual({ ...nulls, missing: 'gradient_not_valid' });
    expect(benchmarkedGradient(equal, NaN, 0.2).missing).toBe('gradient_not_valid');
  });

  it('of an area says why there is none', () => {
    const shares = [0.2, 0.2, 0.2, 0.2, 0.2];
    const nulls = { prevalence: null, expected: null };
    expect(needFromFifths(-1, shares, shares)).toEqual({ ...nulls, missing: 'children_not_valid' });
    expect(needFromFifths(Infinity, shares, shares)).toEqual({ ...nulls, missing: 'children_not_valid' });
    expect(needFromFifths(100, [0.5, 0.5, 0, 0, null], shares)).toEqual({ ...nulls, missing: 'fifth_missing' });
    expect(needFromFifths(100, shares, [0.2, 0.2])).toEqual({ ...nulls, missing: 'prevalence_not_valid' });
    expect(needFromFifths(100, shares, [0.2, 0.2, 0.2, 0.2, 1.2]).missing).toBe('prevalence_not_valid');
    expect(prevalenceToPrint(needFromFifths(100, shares, [1, 1, 1, 1, 1]).prevalence!)).toBe(1);
  });

  it('is no number to TypeScript, so that no map can shade it and no list rank it', () => {
    const { prevalence, expected } = needFromFifths(100, [1, 0, 0, 0, 0], [0.3, 0.2, 0.2, 0.2, 0.1]);
    // @ts-expect-error A scenario's prevalence is no number.
    const rate: number | null = prevalence;
    // @ts-expect-error An expected number is no number.
    const count: number | null = expected;
    expect([rate, count]).toEqual([0.3, 30]);
  });
});

describe('log odds', () => {
  it('go there and back', () => {
    fc.assert(
      fc.property(share, (each) => {
        expect(expit(logit(each))).toBeCloseTo(each, 12);
      }),
    );
    expect(expit(-800)).toBe(0);
    expect(expit(800)).toBe(1);
  });

  it('a difference of 0 changes nothing; one above 1 is out of reach of the conversion', () => {
    expect(logitShift(0.15, 0)).toMatchObject({ logOddsRatio: 0, oddsRatio: 1, withinReach: true, missing: null });
    expect(logitShift(0.15, 0).prevalence).toBeCloseTo(0.15, 12);
    expect(logitShift(0.15, -1).withinReach).toBe(true);
    expect(logitShift(0.15, -1.01).withinReach).toBe(false);
    expect(logitShift(0.15, 2.19).withinReach).toBe(false);
    const nulls = { logOddsRatio: null, oddsRatio: null, prevalence: null, withinReach: null };
    expect(logitShift(0, 1)).toEqual({ ...nulls, missing: 'base_not_valid' });
    expect(logitShift(1, 1)).toEqual({ ...nulls, missing: 'base_not_valid' });
    expect(logitShift(0.5, 1e9)).toEqual({ ...nulls, missing: 'difference_not_valid' });
    expect(logitShift(0.5, NaN)).toEqual({ ...nulls, missing: 'difference_not_valid' });
  });

  it('the centre of an interval lies inside it', () => {
    const { centre, error } = logitInterval(0.2, 0.8);
    expect(centre).toBeCloseTo(0.5, 12);
    expect(error).toBeCloseTo((2 * Math.log(4)) / (2 * 1.959963984540054), 10);
    expect(logitInterval(0.8, 0.2)).toEqual({ error: null, centre: null, missing: 'interval_not_valid' });
    expect(logitInterval(0, 0.2).missing).toBe('interval_not_valid');
    expect(logitInterval(0.2, 1).missing).toBe('interval_not_valid');
    expect(logitInterval(0.3, 0.3)).toMatchObject({ error: 0, missing: null });
    expect(logitInterval(0.2, 0.3, 1)).toEqual({ error: null, centre: null, missing: 'confidence_not_valid' });
    expect(logitInterval(0.2, 0.3, 0).missing).toBe('confidence_not_valid');
  });

  it('percentages of one whole are added up', () => {
    expect(percentagesTotal([53.5, 14, 11, 21.5])).toEqual({ value: 100, missing: null });
    expect(percentagesTotal([60, 0, 40])).toEqual({ value: 100, missing: null });
    expect(percentagesTotal([])).toEqual({ value: null, missing: 'no_values' });
    expect(percentagesTotal([50, null])).toEqual({ value: null, missing: 'value_missing' });
    expect(percentagesTotal([50, -1])).toEqual({ value: null, missing: 'value_not_valid' });
    expect(percentagesTotal([Infinity])).toEqual({ value: null, missing: 'not_finite' });
  });
});
