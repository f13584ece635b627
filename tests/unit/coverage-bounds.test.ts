import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/model/catalogue.ts';
import { statuses } from '../../src/model/catalogue.ts';
import { coverageBounds } from '../../src/model/statistics/coverage-bounds.ts';

const answer = fc.record({
  status: fc.constantFrom(...statuses),
  weight: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
});
type Answer = { readonly status: Status; readonly weight: number };
const answers = fc.array(answer, { minLength: 1, maxLength: 32 });

function bandsOf(list: readonly Answer[]) {
  const { strict, broad, known, shares, counts } = coverageBounds(
    list.map((each) => each.status),
    list.map((each) => each.weight),
  );
  if (!strict || !broad || !shares || known === null) throw new Error('a band was expected');
  return { strict, broad, known, shares, counts };
}

describe('coverage bounds', () => {
  it('run from "unknown counts as no" to "unknown counts as yes"', () => {
    const list: Answer[] = [
      { status: 'yes', weight: 50 },
      { status: 'partial', weight: 20 },
      { status: 'developing', weight: 5 },
      { status: 'no', weight: 5 },
      { status: 'unknown', weight: 20 },
    ];
    expect(bandsOf(list)).toEqual({
      strict: { lower: 0.5, upper: 0.7 },
      broad: { lower: 0.7, upper: 0.9 },
      known: 0.8,
      shares: { yes: 0.5, partial: 0.2, developing: 0.05, no: 0.05, unknown: 0.2 },
      counts: { yes: 1, partial: 1, developing: 1, no: 1, unknown: 1 },
    });
  });

  it('agree with a case computed in exact fractions', () => {
    const weight = [3000, 900, 1100, 3300, 2700, 5700, 12500, 2600, 6700, 9000, 170, 200, 3600, 200];
    const short = 'yunyypynyyunyu';
    const named: Record<string, Status> = { y: 'yes', u: 'unknown', n: 'no', p: 'partial' };
    const { broad, known, counts } = bandsOf(
      [...short].map((letter, i) => ({ status: named[letter]!, weight: weight[i]! })),
    );
    expect(broad.lower).toBeCloseTo(0.8999419392297271, 12);
    expect(broad.upper).toBeCloseTo(0.9245209986452487, 12);
    expect(known).toBeCloseTo(0.9754209405844784, 12);
    expect(counts).toMatchObject({ yes: 7, partial: 1, unknown: 3 });
  });

  it('are 0 to 1 where nothing is known', () => {
    expect(bandsOf([{ status: 'unknown', weight: 4 }])).toMatchObject({ strict: { lower: 0, upper: 1 }, known: 0 });
  });

  it('keep 0 ≤ lower ≤ upper ≤ 1, and broad never under strict', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const { strict, broad } = bandsOf(list);
        const inOrder = [0, strict.lower, strict.upper, broad.upper, 1];
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        expect(broad.lower).toBeGreaterThanOrEqual(strict.lower);
        expect(broad.upper).toBeGreaterThanOrEqual(broad.lower);
      }),
    );
  });

  it('are as wide as the unknown share', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const { strict, broad, known, shares } = bandsOf(list);
        expect(strict.upper - strict.lower).toBeCloseTo(shares.unknown, 12);
        expect(broad.upper - broad.lower).toBeCloseTo(shares.unknown, 12);
        expect(known).toBeCloseTo(1 - shares.unknown, 12);
      }),
    );
  });

  it('meet exactly where all is known', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const { strict, broad } = bandsOf(
          list.map((each) => (each.status === 'unknown' ? { ...each, status: 'no' } : each)),
        );
        expect([strict.lower, broad.lower]).toEqual([strict.upper, broad.upper]);
      }),
    );
  });

  it('do not depend on the order of the areas', () => {
    fc.assert(
      fc.property(answers, (list) => {
        expect(bandsOf(list.toReversed())).toEqual(bandsOf(list));
      }),
    );
  });

  it('rise to at most the upper bound when an unknown becomes yes', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const before = bandsOf([...list, { status: 'unknown', weight: 1 }]);
        const after = bandsOf([...list, { status: 'yes', weight: 1 }]);
        expect(after.strict.lower).toBeGreaterThan(before.strict.lower);
        expect(after.strict.lower).toBeLessThanOrEqual(before.strict.upper + 1e-12);
        expect(after.strict.upper).toBeCloseTo(before.strict.upper, 12);
      }),
    );
  });

  it('do not exist without weights, and say why; the areas are still counted', () => {
    const none = { strict: null, broad: null, known: null, shares: null };
    expect(coverageBounds([], [])).toMatchObject({ ...none, missing: 'no_areas' });
    expect(coverageBounds(['yes', 'no'], [3, null])).toMatchObject({
      ...none,
      missing: 'weights_missing',
      counts: { yes: 1, no: 1 },
    });
    expect(coverageBounds(['yes'], [0])).toMatchObject({ ...none, missing: 'weights_zero' });
    expect(coverageBounds(['yes'], [2]).missing).toBeNull();
  });

  it('refuse what no weight can be', () => {
    expect(() => coverageBounds(['yes'], [])).toThrow(/one weight a status/u);
    expect(() => coverageBounds(['yes'], [-1])).toThrow(/negative or not finite/u);
    expect(() => coverageBounds(['yes'], [NaN])).toThrow(/negative or not finite/u);
  });
});
