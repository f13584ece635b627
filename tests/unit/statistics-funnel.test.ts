// Funnel plots: limits, where a point lies, and overdispersion.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelPosition } from '../../src/model/statistics/funnel-position.ts';
import {
  positionOfProportion,
  proportionFunnel,
  proportionLimits,
} from '../../src/model/statistics/funnel-proportion.ts';
import { positionOfRatio, ratioLimits, smrFunnel } from '../../src/model/statistics/funnel-ratio.ts';
import { funnelScores } from '../../src/model/statistics/funnel-scores.ts';
import { widenedProportionFunnel, widenedRatioFunnel } from '../../src/model/statistics/funnel-widened.ts';
import { overdispersion } from '../../src/model/statistics/overdispersion.ts';
import { poissonLimits } from '../../src/model/statistics/poisson-limits.ts';
import { trimScores } from '../../src/model/statistics/trimmed-scores.ts';

const target = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const people = fc.integer({ min: 1, max: 50_000 });
const none = { centre: null, lower95: null, upper95: null, lower998: null, upper998: null };

describe('a funnel of proportions', () => {
  it('nests its limits around the average, within 0 and 1', () => {
    fc.assert(
      fc.property(target, people, (share, n) => {
        const { centre, lower95, upper95, lower998, upper998 } = proportionFunnel(share, n);
        const order = [0, lower998!, lower95!, centre!, upper95!, upper998!, 1];
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(centre).toBe(share);
      }),
    );
  });

  it('narrows as areas grow, by the square root', () => {
    fc.assert(
      fc.property(target, fc.integer({ min: 2000, max: 50_000 }), (share, n) => {
        const width = (size: number): number => {
          const { lower, upper } = proportionLimits(share, size, 0.975, { clip: false });
          return upper! - lower!;
        };
        expect(width(n) / width(4 * n)).toBeCloseTo(2, 8);
      }),
    );
  });

  it('has a point on a limit inside and one beyond it outside', () => {
    fc.assert(
      fc.property(target, people, (share, n) => {
        const limits = proportionFunnel(share, n);
        const { lower95, upper95, lower998, upper998 } = limits;
        fc.pre(lower998! > 0 && upper998! < 1);
        const step = 1e-9;
        expect(funnelPosition(upper95!, limits)).toBe('within');
        expect(funnelPosition(upper95! + step, limits)).toBe('above_95');
        expect(funnelPosition(upper998!, limits)).toBe('above_95');
        expect(funnelPosition(upper998! + step, limits)).toBe('above_998');
        expect(funnelPosition(lower95!, limits)).toBe('within');
        expect(funnelPosition(lower95! - step, limits)).toBe('below_95');
        expect(funnelPosition(lower998!, limits)).toBe('below_95');
        expect(funnelPosition(lower998! - step, limits)).toBe('below_998');
      }),
    );
  });

  it('cuts its limits at 0 and 1 unless told not to, and multiplies last', () => {
    expect(proportionLimits(0.8, 4, 0.975)).toMatchObject({ upper: 1, missing: null });
    expect(proportionLimits(0.8, 4, 0.975, { clip: false }).upper).toBeCloseTo(1.192, 3);
    expect(proportionLimits(0.1, 4, 0.975).lower).toBe(0);
    expect(proportionFunnel(0.8, 4, 100)).toMatchObject({ centre: 80, upper95: 100, upper998: 100 });
  });

  it('says where a count lies', () => {
    expect(positionOfProportion(0.5, 50, 100)).toEqual({ position: 'within', missing: null });
    expect(positionOfProportion(0.5, 61, 100).position).toBe('above_95');
    expect(positionOfProportion(0.5, 34, 100).position).toBe('below_998');
  });

  it('says why there is none', () => {
    expect(proportionFunnel(1.2, 10)).toEqual({ ...none, missing: 'target_not_valid' });
    expect(proportionFunnel(-0.2, 10).missing).toBe('target_not_valid');
    expect(proportionFunnel(0.2, 0).missing).toBe('denominator_not_positive');
    expect(proportionFunnel(0.2, Infinity).missing).toBe('denominator_not_positive');
    expect(proportionFunnel(0.2, 10, Infinity).missing).toBe('not_finite');
    expect(proportionLimits(Number.NaN, 10, 0.975).missing).toBe('target_not_valid');
    expect(proportionLimits(0.2, 10, 1).missing).toBe('probability_not_valid');
    expect(positionOfProportion(0.2, 11, 10)).toEqual({ position: null, missing: 'count_above_denominator' });
    expect(positionOfProportion(2, 1, 10)).toEqual({ position: null, missing: 'target_not_valid' });
  });
});

describe('a funnel of ratios', () => {
  it('puts the exact limits of the count at the expected number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (observed) => {
        const found = ratioLimits(observed);
        expect(found.lower! * found.expectedAtLower!).toBeCloseTo(observed, 9);
        expect(found.upper! * found.expectedAtUpper!).toBeCloseTo(observed, 9);
        expect(found.lower! < 1 && 1 < found.upper!).toBe(true);
      }),
    );
  });

  it('gives no upper limit to no events', () => {
    expect(ratioLimits(0, 100)).toEqual({
      expectedAtLower: expect.closeTo(3.688879, 6),
      expectedAtUpper: null,
      lower: 0,
      upper: null,
      missing: null,
    });
    expect(ratioLimits(-1)).toMatchObject({ lower: null, upper: null, missing: 'count_not_valid' });
    expect(ratioLimits(2.5).missing).toBe('count_not_whole');
  });

  it('nests its limits around 1 over the expected number', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 5000, noNaN: true }), (expected) => {
        const { lower95, upper95, lower998, upper998 } = smrFunnel(expected);
        expect(lower998! <= lower95! && lower95! < 1 && 1 < upper95! && upper95! < upper998!).toBe(true);
      }),
    );
    expect(smrFunnel(15, 100).upper95).toBeCloseTo(100 * smrFunnel(15).upper95!, 9);
    expect(smrFunnel(15, 100).centre).toBe(100);
  });

  it('flags an area at the moment its limits leave 1 out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (observed) => {
        const [inner, outer] = [poissonLimits(observed), poissonLimits(observed, 0.998)];
        const at = (expected: number): string | null => positionOfRatio(observed, expected).position;
        expect(at(inner.upper! * (1 - 1e-9))).toBe('within');
        expect(at(inner.upper! * (1 + 1e-9))).toBe('below_95');
        expect(at(outer.upper! * (1 - 1e-9))).toBe('below_95');
        expect(at(outer.upper! * (1 + 1e-9))).toBe('below_998');
        expect(at(inner.lower! * (1 + 1e-9))).toBe('within');
        expect(at(inner.lower! * (1 - 1e-9))).toBe('above_95');
        expect(at(outer.lower! * (1 - 1e-9))).toBe('above_998');
      }),
    );
    expect(positionOfRatio(12, 12)).toEqual({ position: 'within', missing: null });
  });

  it('says why there is none', () => {
    expect(smrFunnel(0)).toEqual({ ...none, missing: 'expected_not_positive' });
    expect(smrFunnel(Infinity).missing).toBe('expected_not_positive');
    expect([0, Infinity].map((centre) => smrFunnel(5, centre).missing)).toEqual(Array(2).fill('target_not_valid'));
    expect(positionOfRatio(5, 0)).toEqual({ position: null, missing: 'expected_not_positive' });
    expect(positionOfRatio(5.5, 4)).toEqual({ position: null, missing: 'count_not_whole' });
  });
});

describe('widened limits', () => {
  it('grow with the spread between areas and stay in range', () => {
    const spread = fc.double({ min: 0, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(target, people, spread, spread, (share, n, one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        const [narrow, wide] = [widenedProportionFunnel(share, n, small), widenedProportionFunnel(share, n, large)];
        expect(0 <= wide.lower95! && wide.lower95! <= narrow.lower95! + 1e-12).toBe(true);
        expect(narrow.upper95! - 1e-12 <= wide.upper95! && wide.upper998! <= 1).toBe(true);
        expect(wide.lower998! <= wide.lower95! && wide.upper95! <= wide.upper998!).toBe(true);
      }),
    );
  });

  it('are held at 0 and 1, not folded back', () => {
    expect(widenedProportionFunnel(0.02, 5, 0.1)).toMatchObject({ lower95: 0, lower998: 0 });
    expect(widenedProportionFunnel(0.98, 5, 0.1)).toMatchObject({ upper95: 1, upper998: 1 });
    expect(widenedRatioFunnel(2, 0.5)).toMatchObject({ lower95: 0, lower998: 0 });
  });

  it('of a ratio are squares of a symmetrical pair', () => {
    const { centre, lower95, upper95 } = widenedRatioFunnel(100, 0.01, 100);
    expect(centre).toBe(100);
    expect(Math.sqrt(lower95!) + Math.sqrt(upper95!)).toBeCloseTo(20, 9);
    expect(upper95).toBeCloseTo(100 * (1 + 1.959963984540054 * Math.sqrt(0.0025 + 0.01)) ** 2, 9);
  });

  it('say why there are none', () => {
    expect(widenedProportionFunnel(0.5, 10, -1)).toEqual({ ...none, missing: 'spread_not_valid' });
    expect(widenedProportionFunnel(0.5, 0, 0).missing).toBe('denominator_not_positive');
    expect(widenedRatioFunnel(10, Number.NaN).missing).toBe('spread_not_valid');
    expect(widenedRatioFunnel(0, 0).missing).toBe('expected_not_positive');
    expect(widenedRatioFunnel(Infinity, 0).missing).toBe('expected_not_positive');
  });
});

describe('overdispersion', () => {
  const counts = [30, 52, 11, 70, 44, 25, 61, 38, 49, 57];
  const sizes = [100, 120, 90, 130, 110, 95, 125, 105, 115, 118];

  it('is far below 1 where all areas are alike, and then widens nothing', () => {
    const alike = overdispersion([10, 20, 30], [100, 200, 300], 'share');
    expect(alike).toMatchObject({ tau2: 0, overdispersed: false, missing: null });
    expect(alike.phi).toBeCloseTo(0, 12);
  });

  it('shows φ with and without trimming, and trimming only makes it smaller', () => {
    const found = overdispersion(counts, sizes, 'share');
    expect(found.phi).toBeLessThan(found.phiUntrimmed!);
    expect(found.overdispersed).toBe(true);
    const plain = overdispersion(counts, sizes, 'share', { trimming: 'none' });
    expect(plain.phi).toBe(plain.phiUntrimmed);
    expect(plain.phi).toBe(found.phiUntrimmed);
  });

  it('works out τ² so that the spread explains what is left of the variation', () => {
    const equal = sizes.map(() => 100);
    const { phi, tau2 } = overdispersion(counts, equal, 'share', { trimming: 'none' });
    const k = counts.length;
    expect(tau2).toBeCloseTo((k * phi! - (k - 1)) / (400 * (k - 1)), 12);
  });

  it('calls areas overdispersed from 1 + 2√(2/k)', () => {
    const ratioOf = (z: number): number => (1 + z / 20) ** 2 * 100;
    const areasAt = (z: number) => [z, -z, z, -z].map(ratioOf);
    const edge = Math.sqrt(1 + 2 * Math.sqrt(2 / 4));
    const judge = (z: number) =>
      overdispersion(areasAt(z), [100, 100, 100, 100], 'ratio', { trimming: 'none' }).overdispersed;
    expect([judge(edge - 1e-6), judge(edge + 1e-6)]).toEqual([false, true]);
  });

  it('says why there is none', () => {
    expect(overdispersion([1], [2], 'share')).toEqual({
      phi: null,
      phiUntrimmed: null,
      tau2: null,
      overdispersed: null,
      missing: 'too_few_areas',
    });
    expect(overdispersion([1, -1], [2, 2], 'share').missing).toBe('count_not_valid');
    expect(overdispersion([1, 1], [2, 0], 'share').missing).toBe('denominator_not_positive');
    expect(overdispersion([1, 1], [2, Infinity], 'share').missing).toBe('denominator_not_positive');
    expect(overdispersion([1, 3], [2, 2], 'share').missing).toBe('count_above_denominator');
    expect(overdispersion([1, 3], [2, 2], 'ratio').missing).toBeNull();
    expect(overdispersion([0, 3], [2, 2], 'log_ratio').missing).toBe('no_events');
    expect(overdispersion([0, 3], [2, 2], 'ratio').missing).toBeNull();
    expect([0, 0.5, Number.NaN].map((trim) => overdispersion(counts, sizes, 'share', { trim }).missing)).toEqual(
      Array(3).fill('trim_not_valid'),
    );
    const two = overdispersion([1, 2], [5, 5], 'ratio', { trimming: 'truncate', trim: 0.4 });
    expect(two.missing).toBe('too_few_areas');
    expect(overdispersion([1e300, 1], [1e-300, 1], 'ratio').missing).toBe('not_finite');
    expect(() => overdispersion([1, 2], [1], 'share')).toThrow('funnelScores');
  });

  it('scores areas on each scale', () => {
    expect(funnelScores([25, 25], [100, 100], 'share')).toEqual([
      { z: 0, s: 0.05 },
      { z: 0, s: 0.05 },
    ]);
    const ratio = funnelScores([144, 100], [100, 100], 'ratio');
    expect(ratio).toEqual([
      { z: expect.closeTo(4, 9), s: 0.05 },
      { z: 0, s: 0.05 },
    ]);
    const log = funnelScores([100 * Math.E, 100], [100, 100], 'log_ratio');
    expect(log).toEqual([
      { z: expect.closeTo(10, 9), s: 0.1 },
      { z: 0, s: 0.1 },
    ]);
  });

  it('winsorises to the outer tenths and truncates the outer groups of ranks', () => {
    const scores = Array.from({ length: 11 }, (_, i) => ({ z: i === 10 ? 50 : i, s: 1 }));
    const z = (trimming: 'winsorise' | 'truncate' | 'none') => trimScores(scores, trimming, 0.1).map((each) => each.z);
    expect(z('winsorise')).toEqual([1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9]);
    expect(z('truncate')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(z('none')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 50]);
  });
});
