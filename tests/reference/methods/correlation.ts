// Heterogeneity, correlation and neighbourhood.
import { criticalCorrelation } from '../../../src/model/statistics/critical-correlation.ts';
import { heterogeneity } from '../../../src/model/statistics/dersimonian-laird.ts';
import { kendallExactP } from '../../../src/model/statistics/kendall-exact.ts';
import { kendall } from '../../../src/model/statistics/kendall.ts';
import { moran } from '../../../src/model/statistics/moran.ts';
import { pearsonInterval } from '../../../src/model/statistics/pearson-interval.ts';
import { pearson } from '../../../src/model/statistics/pearson.ts';
import { spearman } from '../../../src/model/statistics/spearman.ts';
import { method, type Methods } from '../method.ts';

interface Pairs {
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
}

interface Estimates {
  readonly yi: readonly (number | null)[];
  readonly vi: readonly (number | null)[];
}

interface Places {
  readonly codes: readonly string[];
  readonly x: readonly (number | null)[];
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
  readonly style: 'W' | 'B';
  readonly drop_islands: boolean;
}

export const methods: Methods = {
  'meta.derSimonianLaird': method<Estimates>(({ yi, vi }) => {
    const answer = heterogeneity(yi, vi);
    return { mu: answer.mean, tau2: answer.tau2, Q: answer.q, I2: answer.i2 };
  }),
  'corr.criticalR': method<{ n: number; confidence: number }>(({ n, confidence }) => ({
    r: criticalCorrelation(n, confidence).value,
  })),
  'corr.kendall': method<Pairs>(({ x, y }) => {
    const tau = kendall(x, y).value;
    const exact = tau === null ? null : kendallExactP(tau, x.length).value;
    return { tau, rho: spearman(x, y).value, p_exact: exact };
  }),
  'corr.spearmanTies': method<Pairs>(({ x, y }) => {
    const r = pearson(x, y).value;
    const { lower, upper } = pearsonInterval(r ?? NaN, x.length);
    return { rho: spearman(x, y).value, tau_b: kendall(x, y).value, pearson: r, pearson_ci95: [lower, upper] };
  }),
  'spatial.moran': method<Places>(({ codes, x, neighbours, style, drop_islands }) => {
    const placed = codes.map((code, i) => ({ code, value: x[i] ?? null }));
    const weights = style === 'W' ? 'row' : 'binary';
    const answer = moran(placed, neighbours, { weights, withoutNeighbours: drop_islands ? 'drop' : 'refuse' });
    const { i, expectation, variance, z, p, areas } = answer;
    return { I: i, expectation, variance_randomisation: variance, z, n_used: areas, p_two_sided: p };
  }),
};
