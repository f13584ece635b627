// Whatever numbers go in, no NaN and no Infinity comes out: a null, and its reason.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { areaAgainstRest } from '../../src/model/statistics/area-against-rest.ts';
import { byar } from '../../src/model/statistics/byar.ts';
import * as distributions from '../../src/model/statistics/distributions.ts';
import { dsr } from '../../src/model/statistics/dsr.ts';
import { expectedRanks } from '../../src/model/statistics/expected-rank.ts';
import {
  positionOfProportion,
  proportionFunnel,
  proportionLimits,
} from '../../src/model/statistics/funnel-proportion.ts';
import { positionOfRatio, ratioLimits, smrFunnel } from '../../src/model/statistics/funnel-ratio.ts';
import { widenedProportionFunnel, widenedRatioFunnel } from '../../src/model/statistics/funnel-widened.ts';
import { isr } from '../../src/model/statistics/isr.ts';
import { meanInterval } from '../../src/model/statistics/mean-interval.ts';
import { differenceOfProportions } from '../../src/model/statistics/newcombe.ts';
import { overdispersion } from '../../src/model/statistics/overdispersion.ts';
import { poissonExact } from '../../src/model/statistics/poisson-exact.ts';
import { rankIntervals } from '../../src/model/statistics/rank-interval.ts';
import { rateRatio } from '../../src/model/statistics/rate-ratio.ts';
import { rate } from '../../src/model/statistics/rate.ts';
import { smr } from '../../src/model/statistics/smr.ts';
import { wilson } from '../../src/model/statistics/wilson.ts';
import { xmr } from '../../src/model/statistics/xmr.ts';

// Quantiles of astronomical counts take long.
vi.setConfig({ testTimeout: 60_000 });

const odd = fc.constantFrom(0, -0, 1, -1, 0.5, 9, 10, 100, 1e9, 1e-300, 1e300, Number.NaN, Infinity, -Infinity);
const number = fc.oneof(odd, fc.integer({ min: 0, max: 200 }), fc.double());

/** Every number anywhere in an answer. */
function numbersIn(answer: unknown): readonly number[] {
  if (typeof answer === 'number') return [answer];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(numbersIn) : [];
}

type Answer = (a: number, b: number, c: number, d: number) => unknown;

const answers: Readonly<Record<string, Answer>> = {
  ...Object.fromEntries(Object.entries(distributions).map(([name, run]) => [name, run as Answer])),
  wilson,
  poissonExact,
  byar,
  rate,
  smr: (observed, expected, reference, confidence) => smr(observed, expected, { reference, confidence }),
  isr: (a, b, c, d) => isr(a, { population: [b, 5], referenceCount: [c, 2], referencePopulation: [d, 9] }),
  dsr: (a, b, c, d) => dsr({ count: [a, 9], population: [b, 50], standard: [c, 1] }, d),
  meanInterval: (...values) => meanInterval(values),
  differenceOfProportions: (a, b, c, d) =>
    differenceOfProportions({ count: a, denominator: b }, { count: c, denominator: d }),
  rateRatio: (a, b, c, d) => rateRatio({ count: a, time: b }, { count: c, time: d }),
  areaAgainstRest: (a, b, c, d) => areaAgainstRest({ share: a, people: b }, { share: c, people: d }),
  proportionLimits: (a, b, c) => proportionLimits(a, b, c, { clip: false }),
  proportionFunnel,
  positionOfProportion,
  ratioLimits,
  smrFunnel,
  positionOfRatio,
  widenedProportionFunnel,
  widenedRatioFunnel,
  overdispersion: (a, b, c, d) => overdispersion([a, b, 3], [c, d, 4], 'ratio'),
  'overdispersion of shares': (a, b, c, d) => overdispersion([a, b, 3], [c, d, 4], 'share', { trimming: 'truncate' }),
  'overdispersion of logarithms': (a, b, c, d) => overdispersion([a, b, 3], [c, d, 4], 'log_ratio'),
  expectedRanks: (a, b, c, d) =>
    expectedRanks([
      { value: a, error: b },
      { value: c, error: d },
    ]),
  rankIntervals: (a, b, c, d) =>
    rankIntervals(
      [
        { value: a, error: b },
        { value: c, error: d },
      ],
      { draws: 20 },
    ),
  xmr: (...values) => xmr(values, { fewest: 2 }),
};

test.each(Object.keys(answers))('%s gives no NaN and no Infinity', (name) => {
  fc.assert(
    fc.property(number, number, number, number, (a, b, c, d) => {
      expect(numbersIn(answers[name]!(a, b, c, d)).filter((each) => !Number.isFinite(each))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
