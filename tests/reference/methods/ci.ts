// Intervals.
import { byar } from '../../../src/model/statistics/byar.ts';
import { meanInterval } from '../../../src/model/statistics/mean-interval.ts';
import { differenceOfProportions } from '../../../src/model/statistics/newcombe.ts';
import { poissonExact } from '../../../src/model/statistics/poisson-exact.ts';
import { rateRatio } from '../../../src/model/statistics/rate-ratio.ts';
import { rate } from '../../../src/model/statistics/rate.ts';
import { smr } from '../../../src/model/statistics/smr.ts';
import { wilson } from '../../../src/model/statistics/wilson.ts';
import { method, type Methods } from '../method.ts';
import { methodNamed, methodWord } from '../words.ts';

interface OfCount {
  readonly x: number;
  readonly confidence: number;
}
type OfProportion = OfCount & { readonly n: number };
type OfRate = OfProportion & { readonly multiplier: number };

interface OfTwoProportions {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
  readonly confidence: number;
}

interface OfTwoRates {
  readonly x: readonly [number, number];
  readonly t: readonly [number, number];
  readonly confidence: number;
}

interface OfRatio {
  readonly observed: number;
  readonly expected: number;
  readonly confidence: number;
  readonly method?: string;
}

export const methods: Methods = {
  'ci.wilson': method<OfProportion>(({ x, n, confidence }) => wilson(x, n, confidence)),
  'ci.poissonExact': method<OfCount>(({ x, confidence }) => poissonExact(x, confidence)),
  'ci.byar': method<OfCount>(({ x, confidence }) => byar(x, confidence)),
  'ci.rate': method<OfRate>(({ x, n, multiplier, confidence }) => {
    const found = rate(x, n, multiplier, confidence);
    return { ...found, method: methodWord(found.method) };
  }),
  'ci.smr': method<OfRatio>(({ observed, expected, confidence, method: word }) => {
    const asked = methodNamed(word);
    return smr(observed, expected, { confidence, ...(asked && { method: asked }) });
  }),
  'ci.mean': method<{ values: readonly number[]; confidence: number }>(({ values, confidence }) => {
    const { deviation: stdev, ...mean } = meanInterval(values, confidence);
    return { ...mean, stdev };
  }),
  'ci.differenceOfProportionsNewcombe': method<OfTwoProportions>(({ x1, n1, x2, n2, confidence }) => {
    const [first, second] = [
      { count: x1, denominator: n1 },
      { count: x2, denominator: n2 },
    ];
    const { value: difference, ...limits } = differenceOfProportions(first, second, confidence);
    return { difference, ...limits };
  }),
  'ci.rateRatioExact': method<OfTwoRates>(({ x, t, confidence }) => {
    const [first, second] = [
      { count: x[0], time: t[0] },
      { count: x[1], time: t[1] },
    ];
    const { value: rr, ...limits } = rateRatio(first, second, confidence);
    return { rr, ...limits };
  }),
};
