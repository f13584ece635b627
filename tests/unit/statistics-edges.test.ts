// The ends of what each statistic takes, and the first value beyond them; and cases small enough to work out by hand.
import { describe, expect, it, test } from 'vitest';
import { areaAgainstRest } from '../../src/model/statistics/area-against-rest.ts';
import { compareWithBenchmark } from '../../src/model/statistics/benchmark-comparison.ts';
import { predictedCount } from '../../src/model/statistics/beta-binomial.ts';
import { betaFromMoments } from '../../src/model/statistics/beta-from-moments.ts';
import { binomialRange } from '../../src/model/statistics/binomial-range.ts';
import { boundsDifference } from '../../src/model/statistics/bounds-difference.ts';
import { coverageBounds } from '../../src/model/statistics/coverage-bounds.ts';
import { criticalCorrelation } from '../../src/model/statistics/critical-correlation.ts';
import { deprivationGradient } from '../../src/model/statistics/deprivation-gradient.ts';
import { benchmarkedGradient, checkFifths } from '../../src/model/statistics/deprivation-weighting.ts';
import { heterogeneity } from '../../src/model/statistics/dersimonian-laird.ts';
import { betaCdf, betaQuantile, gammaQuantile } from '../../src/model/statistics/distributions.ts';
import { dsr } from '../../src/model/statistics/dsr.ts';
import { expectedRanks } from '../../src/model/statistics/expected-rank.ts';
import { capacityRange } from '../../src/model/statistics/capacity.ts';
import { chanceOfAnyFlag } from '../../src/model/statistics/false-flags.ts';
import { funnelPosition } from '../../src/model/statistics/funnel-position.ts';
import { proportionLimits } from '../../src/model/statistics/funnel-proportion.ts';
import { funnelScores } from '../../src/model/statistics/funnel-scores.ts';
import { widenedProportionFunnel } from '../../src/model/statistics/funnel-widened.ts';
import { headTailBreaks } from '../../src/model/statistics/head-tail-breaks.ts';
import { hoover } from '../../src/model/statistics/hoover.ts';
import { isr } from '../../src/model/statistics/isr.ts';
import { kendallExactP } from '../../src/model/statistics/kendall-exact.ts';
import { knownCountBounds } from '../../src/model/statistics/known-count-bounds.ts';
import { meanInterval } from '../../src/model/statistics/mean-interval.ts';
import { needFromFifths, prevalenceToPrint } from '../../src/model/statistics/need-from-fifths.ts';
import { needOfTier } from '../../src/model/statistics/need-of-tier.ts';
import { needRange } from '../../src/model/statistics/need-range.ts';
import { overdispersion } from '../../src/model/statistics/overdispersion.ts';
import { pearsonInterval } from '../../src/model/statistics/pearson-interval.ts';
import { pert } from '../../src/model/statistics/pert.ts';
import { rankIntervals } from '../../src/model/statistics/rank-interval.ts';
import { rate } from '../../src/model/statistics/rate.ts';
import { seriesSignals } from '../../src/model/statistics/series-signals.ts';
import { slopeIndexInterval } from '../../src/model/statistics/slope-index-interval.ts';
import { smr } from '../../src/model/statistics/smr.ts';
import { teamsPer1000Births } from '../../src/model/statistics/teams-per-births.ts';

/** What is asked, what comes out, what is expected. */
type Edge = readonly [sentence: string, found: () => unknown, expected: unknown];

const fifths = [0.2, 0.2, 0.2, 0.2, 0.2];
const nine = needRange(9, { low: 0.1, high: 0.2, marks: [] });
const known = { staffLow: 2, staffHigh: 2, caseloadLow: 10, caseloadHigh: 10 };
const prevalences = [0.25, 0.2, 0.15, 0.1, 0];

const taken: readonly Edge[] = [
  ['a share of all', () => areaAgainstRest({ share: 1, people: 9 }, { share: 0.5, people: 9 }).missing, null],
  ['no share at all', () => proportionLimits(0, 100, 0.975), { lower: 0, upper: 0, missing: null }],
  ['a target of all', () => proportionLimits(1, 100, 0.975), { lower: 1, upper: 1, missing: null }],
  ['a band without width', () => boundsDifference({ lower: 1, upper: 1 }, { lower: 0, upper: 0 }).sign, 'positive'],
  ['an area without births among others', () => coverageBounds(['yes', 'no'], [0, 9]).strict, { lower: 0, upper: 0 }],
  ['three pairs', () => criticalCorrelation(3).missing, null],
  ['four pairs', () => pearsonInterval(0.5, 4).missing, null],
  ['two values in order', () => kendallExactP(1, 2).value, 1],
  ['no confidence in flags', () => chanceOfAnyFlag(14, 0), 1],
  ['every confidence in flags', () => chanceOfAnyFlag(14, 1), 0],
  ['a share that counts all', () => funnelScores([5, 2], [5, 9], 'share'), [expect.anything(), expect.anything()]],
  ['an empty head', () => headTailBreaks([1, 2, 9], 0).missing, null],
  ['a head of all', () => headTailBreaks([1, 2, 3], 1).breaks, [1, 2, 3]],
  ['a mode at the least', () => pert({ min: 1, mode: 1, max: 2 }).missing, null],
  ['a mode at the most', () => pert({ min: 1, mode: 2, max: 2 }).missing, null],
  ['an area without weight', () => knownCountBounds(['yes', 'unknown'], [0, 9], 1).band, { lower: 0, upper: 0 }],
  ['a multiplier of a widened funnel', () => widenedProportionFunnel(0.2, 100, 0, 100).centre, 20],
  ['no children', () => needRange(0, { low: 0, high: 0.25, marks: [] }).marks, []],
  ['a tier that nobody needs', () => needOfTier(nine, 0).missing, null],
  ['a tier that everybody needs', () => needOfTier(nine, 1).missing, null],
  ['staff whose number is sure', () => capacityRange(known).high, 20],
  ['no staff', () => capacityRange({ ...known, staffLow: 0 }).low, 0],
  ['no children under a scenario', () => needFromFifths(0, fifths, prevalences).missing, null],
  ['the steepest gradient', () => benchmarkedGradient(fifths, 20, 0.15).missing, null],
];

test.each(taken)('%s is taken', (_, found, expected) => {
  expect(found()).toEqual(expected);
});

const refused: readonly Edge[] = [
  ['a shape of 0', () => predictedCount(9, { a: 2, b: 0 }).missing, 'shape_not_valid'],
  ['a deviation below 0', () => betaFromMoments(0.5, -0.1).missing, 'deviation_not_valid'],
  ['a share below 0', () => binomialRange(9, -0.1).missing, 'share_not_valid'],
  ['a share of a fifth below 0', () => checkFifths([1.2, -0.2, 0, 0, 0]), 'shares_not_valid'],
  ['a share of a fifth above 1', () => checkFifths([1.004, 0, 0, 0, 0]), 'shares_not_valid'],
  ['a share of a tier below 0', () => needOfTier(nine, -0.1).missing, 'share_not_given'],
  ['a share of a tier above 1', () => needOfTier(nine, 1.1).missing, 'share_not_given'],
  ['staff below 0', () => capacityRange({ ...known, staffLow: -1 }).missing, 'no_capacity'],
  ['a caseload the wrong way round', () => capacityRange({ ...known, caseloadLow: 11 }).missing, 'ends_reversed'],
  ['a prevalence below 0', () => needFromFifths(9, fifths, [0.2, 0.2, 0.2, 0.2, -0.2]).missing, 'prevalence_not_valid'],
  [
    'one count below 0',
    () => dsr({ count: [20, -1], population: [9, 9], standard: [1, 1] }, 1).missing,
    'count_not_valid',
  ],
  ['one weight below 0', () => knownCountBounds(['yes', 'no'], [9, -1], 1).missing, 'weights_not_valid'],
  ['one number of births below 0', () => teamsPer1000Births([1, 1], [9, -1]).missing, 'births_not_valid'],
  ['one number of teams below 0', () => teamsPer1000Births([1, -1], [9, 9]).missing, 'teams_not_valid'],
  ['a rate of a count below 0', () => rate(-1, 9, 1000).value, null],
  ['a ratio of a count below 0', () => smr(-1, 9).value, null],
  ['a mean without confidence', () => meanInterval([1, 2], 0).missing, 'confidence_not_valid'],
  ['a single area', () => funnelScores([1], [2], 'share'), 'too_few_areas'],
  ['a rate parameter below 0', () => gammaQuantile(0.5, 2, -1), null],
  ['an endless rate parameter', () => gammaQuantile(0.5, 2, Infinity), null],
  [
    'a beta distribution without its second parameter',
    () => [betaQuantile(0.5, 2, 0), betaCdf(0.5, 2, 0)],
    [null, null],
  ],
  ['values too far apart to square', () => heterogeneity([1e200, -1e200], [1, 1]).missing, 'not_finite'],
  [
    'an endless number of expected events',
    () => isr(1, { population: [1e308], referenceCount: [1e308], referencePopulation: [1] }).missing,
    'not_finite',
  ],
];

test.each(refused)('%s is refused', (_, found, expected) => {
  expect(found()).toEqual(expected);
});

test('a prevalence below 0 has no need', () => {
  expect(() => needRange(9, { low: -0.1, high: 0.2, marks: [] })).toThrow('prevalences are shares');
});

describe('by hand', () => {
  it('one need of 0 is no reason to have no Hoover index', () => {
    // Shares of provision 1/3 and 2/3 against shares of need 0 and 1: a third must move.
    expect(hoover([1, 2], [0, 5]).value).toBeCloseTo(1 / 3, 12);
  });

  it('areas are similar to a nation on their limit, also where both limits are one', () => {
    const exact = { value: 5, lower: 5, upper: 5 };
    expect([4, 5, 6].map((nation) => compareWithBenchmark(exact, nation, 'neutral'))).toEqual([
      'higher',
      'similar',
      'lower',
    ]);
    const wide = { value: 5, lower: 4, upper: 6 };
    expect([4, 6].map((nation) => compareWithBenchmark(wide, nation, 'neutral'))).toEqual(['similar', 'similar']);
  });

  it('areas known exactly are above each other with certainty, and alike by halves', () => {
    const [high, low] = [
      { value: 2, error: 0 },
      { value: 1, error: 0 },
    ];
    expect(expectedRanks([high, low]).expected).toEqual([1, 2]);
    expect(expectedRanks([low, low]).expected).toEqual([1.5, 1.5]);
  });

  it('no limit leaves nothing outside a funnel', () => {
    const none = { centre: 1, lower95: null, upper95: null, lower998: null, upper998: null };
    expect([-1, 2].map((value) => funnelPosition(value, none))).toEqual(['within', 'within']);
  });

  it('a rank interval widens once the chance of changing places exceeds its tail', () => {
    // Φ(−1/√(0.5² + 0.5²)) = 0.079: inside the tails of 10 %, outside those of 5 %.
    const areas = [
      { value: 1, error: 0.5 },
      { value: 0, error: 0.5 },
    ];
    expect(rankIntervals(areas, { confidence: 0.8 }).ranks?.[0]).toEqual({ lower: 1, upper: 1 });
    expect(rankIntervals(areas, { confidence: 0.9 }).ranks?.[0]).toEqual({ lower: 1, upper: 2 });
  });

  it('a shift is one away from the centre, wherever that is', () => {
    const limits = { centre: 10, lower: 0, upper: 20 };
    expect(seriesSignals([11, 12, 11, 12, 11, 12], limits)?.shifts).toEqual([{ from: 0, to: 5 }]);
    expect(seriesSignals([11, 9, 11, 9, 11, 9], limits)?.shifts).toEqual([]);
  });

  it('the limits of a relative index are those of the logarithm of its ends', () => {
    // Two halves with 10 and 8: ends 11 and 7. One more in the first: −0.5/7 − 1.5/11 = −0.20779 on the logarithm.
    const { riiLower, riiUpper } = slopeIndexInterval([1, 1], [10, 8], [1, 0]);
    expect(riiLower).toBeCloseTo((7 / 11) * Math.exp(-1.959964 * 0.2077922), 6);
    expect(riiUpper).toBeCloseTo((7 / 11) * Math.exp(1.959964 * 0.2077922), 6);
  });

  it('fifths that are 0 at the least deprived end have the most deprived rate as their range', () => {
    const gradient = deprivationGradient([5, 4, 3, 2, 0], [100, 100, 100, 100, 100], 1000);
    expect(gradient).toMatchObject({ absoluteRange: 50, relativeRange: null, noRelative: 'least_deprived_zero' });
  });

  it('scores are pulled in, not left out, unless told otherwise', () => {
    const [seen, expected] = [
      [4, 9, 12, 30],
      [10, 10, 10, 10],
    ];
    const pulledIn = overdispersion(seen, expected, 'ratio', { trimming: 'winsorise' });
    expect(overdispersion(seen, expected, 'ratio')).toEqual(pulledIn);
    expect(overdispersion(seen, expected, 'ratio', { trimming: 'truncate', trim: 0.3 }).phi).not.toBe(pulledIn.phi);
  });

  it('a prevalence under the scenario weighs each fifth by its share', () => {
    expect(prevalenceToPrint(needFromFifths(100, fifths, prevalences).prevalence!)).toBeCloseTo(0.14, 12);
  });
});
