// Distributions.
import * as distributions from '../../../src/model/statistics/distributions.ts';
import { method, type Methods } from '../method.ts';

export const methods: Methods = {
  'dist.normalQuantile': method<{ p: number }>(({ p }) => ({ value: distributions.normalQuantile(p) })),
  'dist.normalCdf': method<{ x: number }>(({ x }) => ({ value: distributions.normalCdf(x) })),
  'dist.chiSquareQuantile': method<{ p: number; df: number }>(({ p, df }) => ({
    value: distributions.chiSquareQuantile(p, df),
  })),
  'dist.gammaQuantile': method<{ p: number; shape: number; rate: number }>(({ p, shape, rate }) => ({
    value: distributions.gammaQuantile(p, shape, rate),
  })),
  'dist.betaQuantile': method<{ p: number; a: number; b: number }>(({ p, a, b }) => ({
    value: distributions.betaQuantile(p, a, b),
  })),
  'dist.betaCdf': method<{ x: number; a: number; b: number }>(({ x, a, b }) => ({
    value: distributions.betaCdf(x, a, b),
  })),
  'dist.tQuantile': method<{ p: number; df: number }>(({ p, df }) => ({ value: distributions.tQuantile(p, df) })),
  'dist.poissonCdf': method<{ k: number; lambda: number }>(({ k, lambda }) => ({
    value: distributions.poissonCdf(k, lambda),
  })),
};
