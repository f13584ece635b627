// Distributions where the library alone would be wrong: thousands of events.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareQuantile, gammaQuantile, poissonCdf } from '../../src/model/statistics/distributions.ts';
import { gammaTails, isLargeShape } from '../../src/model/statistics/incomplete-gamma.ts';

/** How far `found` is from `expected`, in parts of it. */
const apart = (found: number | null, expected: number): number => Math.abs(found! / expected - 1);

const probability = fc.constantFrom(0.001, 0.025, 0.3, 0.5, 0.7, 0.975, 0.999);
const large = fc.double({ min: 500, max: 200_000, noNaN: true });

describe('quantiles of thousands of events', () => {
  it('agree with SciPy 1.10', () => {
    expect(apart(chiSquareQuantile(0.975, 2000), 2125.8423024497756)).toBeLessThan(1e-12);
    expect(apart(chiSquareQuantile(0.999, 2000), 2201.156196586629)).toBeLessThan(1e-12);
    expect(apart(chiSquareQuantile(0.975, 2_000_000), 2003921.8219309007)).toBeLessThan(1e-12);
    expect(apart(gammaQuantile(0.975, 50_000, 0.5), 100878.41530566558)).toBeLessThan(1e-12);
  });

  it('lead back to their probability', () => {
    fc.assert(
      fc.property(large, probability, (shape, p) => {
        expect(gammaTails(shape, gammaQuantile(p, shape, 1)!).lower).toBeCloseTo(p, 11);
      }),
    );
  });

  it('have no step where the library hands over', () => {
    for (const p of [0.001, 0.025, 0.975, 0.999]) {
      const [before, at, after] = [499.99, 500, 500.01].map((shape) => gammaQuantile(p, shape, 1)!);
      expect((after! - at!) / (at! - before!)).toBeCloseTo(1, 4);
    }
    expect([499, 500, 1e8, 1e9].map(isLargeShape)).toEqual([false, true, true, false]);
  });

  it('end where a probability of 0 or 1 leads', () => {
    expect(gammaQuantile(0, 1000, 1)).toBe(0);
    expect(gammaQuantile(1, 1000, 1)).toBeNull();
    expect(chiSquareQuantile(1, 2000)).toBeNull();
  });
});

describe('the chance of so many events or fewer', () => {
  it('agrees with mpmath at 40 digits', () => {
    expect(apart(poissonCdf(9900, 10_000), 0.15987118224528378)).toBeLessThan(1e-10);
    expect(apart(poissonCdf(100_000, 100_000), 0.5008410430993401)).toBeLessThan(1e-10);
  });

  it('grows from one count to the next by the chance of just that count', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 600, max: 5000 }),
        fc.double({ min: 0.9, max: 1.1, noNaN: true }),
        (count, times) => {
          const mean = count * times;
          const just = Array.from({ length: count }, (_, i) => Math.log(mean / (i + 1))).reduce((a, b) => a + b, -mean);
          expect(poissonCdf(count, mean)! - poissonCdf(count - 1, mean)!).toBeCloseTo(Math.exp(just), 11);
        },
      ),
    );
  });

  it('goes to 0 and 1 far out', () => {
    expect(poissonCdf(1000, 1e6)).toBe(0);
    expect(poissonCdf(1000, 1)).toBe(1);
    expect(poissonCdf(1000, 0)).toBe(1);
    expect(poissonCdf(1000, -1)).toBeNull();
  });
});
