// An area beside its nation, and the ranks of areas.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaAgainstRest } from '../../src/model/statistics/area-against-rest.ts';
import { compareWithBenchmark } from '../../src/model/statistics/benchmark-comparison.ts';
import { expectedRanks } from '../../src/model/statistics/expected-rank.ts';
import { chanceOfAnyFlag } from '../../src/model/statistics/false-flags.ts';
import { rankIntervals } from '../../src/model/statistics/rank-interval.ts';

describe('comparison with a benchmark', () => {
  const above = { value: 16, lower: 14.2, upper: 17.9 };
  const below = { value: 12, lower: 10.5, upper: 13.6 };

  it('is better or worse only where the indicator says which way is good', () => {
    expect(compareWithBenchmark(above, 14, 'higher_is_better')).toBe('better');
    expect(compareWithBenchmark(below, 14, 'higher_is_better')).toBe('worse');
    expect(compareWithBenchmark(above, 14, 'higher_is_worse')).toBe('worse');
    expect(compareWithBenchmark(below, 14, 'higher_is_worse')).toBe('better');
    expect(compareWithBenchmark(above, 14, 'neutral')).toBe('higher');
    expect(compareWithBenchmark(below, 14, 'neutral')).toBe('lower');
  });

  it('is similar where a limit equals the benchmark', () => {
    expect(compareWithBenchmark(above, 14.2, 'neutral')).toBe('similar');
    expect(compareWithBenchmark(above, 17.9, 'neutral')).toBe('similar');
  });

  it('compares a true zero', () => {
    expect(compareWithBenchmark({ value: 0, lower: 0, upper: 2 }, 14, 'higher_is_worse')).toBe('better');
  });

  it('is not made where anything is missing, not finite or the wrong way round', () => {
    const compare = (
      area: Partial<Record<'value' | 'lower' | 'upper', number | null>>,
      benchmark: number | null = 14,
    ) => compareWithBenchmark({ ...above, ...area }, benchmark, 'neutral');
    const tried = [compare({ value: null }), compare({ lower: null }), compare({ upper: null }), compare({}, null)];
    const odd = [
      compare({ lower: Number.NaN }),
      compare({ upper: Infinity }),
      compare({ lower: 18 }),
      compare({}, Number.NaN),
    ];
    expect([...tried, ...odd]).toEqual(Array(8).fill('not_compared'));
  });
});

describe('an area against the rest', () => {
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  const people = fc.integer({ min: 1, max: 50_000 });
  const group = fc.record({ share, people });

  it('gives the same z as the area against its nation', () => {
    fc.assert(
      fc.property(group, group, (area, rest) => {
        const found = areaAgainstRest(area, rest);
        const [one, two] = [area, rest].map((each) => (each.share * (1 - each.share)) / each.people);
        expect(found.z).toBeCloseTo((area.share - rest.share) / Math.sqrt(one! + two!), 8);
        expect(found.difference).toBeCloseTo(area.share - found.total!, 10);
      }),
    );
  });

  it('turns round where area and rest change places', () => {
    fc.assert(
      fc.property(group, group, (area, rest) => {
        expect(areaAgainstRest(area, rest).z).toBeCloseTo(-areaAgainstRest(rest, area).z!, 9);
      }),
    );
  });

  it('says why there is no test', () => {
    const some = { share: 0.2, people: 100 };
    expect(areaAgainstRest(some, { share: 0.2, people: 0 })).toEqual({
      total: null,
      difference: null,
      standardError: null,
      z: null,
      missing: 'denominator_not_positive',
    });
    expect(areaAgainstRest({ share: 0.2, people: Infinity }, some).missing).toBe('denominator_not_positive');
    expect(areaAgainstRest({ share: 1.2, people: 10 }, some).missing).toBe('share_not_valid');
    expect(areaAgainstRest(some, { share: -0.1, people: 10 }).missing).toBe('share_not_valid');
    expect(areaAgainstRest({ share: 0, people: 5 }, { share: 0, people: 9 }).missing).toBe('no_variation');
  });
});

const areas = fc.array(
  fc.record({
    value: fc.double({ min: 0, max: 100, noNaN: true }),
    error: fc.double({ min: 0, max: 10, noNaN: true }),
  }),
  { minLength: 2, maxLength: 14 },
);

describe('expected ranks', () => {
  it('add up to the sum of all places, and two chances of a pair to 1', () => {
    fc.assert(
      fc.property(areas, (all) => {
        const { above, expected } = expectedRanks(all);
        const sum = expected!.reduce((total, each) => total + each, 0);
        expect(sum).toBeCloseTo((all.length * (all.length + 1)) / 2, 8);
        above!.forEach((row, i) => {
          row.forEach((chance, j) => {
            if (chance === null) expect(i).toBe(j);
            else expect(chance + above![j]![i]!).toBeCloseTo(1, 12);
          });
        });
      }),
    );
  });

  it('are the ranks themselves where nothing is uncertain', () => {
    const sure = [3, 9, 5].map((value) => ({ value, error: 0 }));
    expect(expectedRanks(sure).expected).toEqual([3, 1, 2]);
    expect(expectedRanks([4, 4].map((value) => ({ value, error: 0 }))).expected).toEqual([1.5, 1.5]);
  });

  it('say why there are none', () => {
    const one = { value: 1, error: 1 };
    expect(expectedRanks([one])).toEqual({ above: null, expected: null, missing: 'too_few_areas' });
    expect(expectedRanks([one, { value: Number.NaN, error: 1 }]).missing).toBe('value_not_finite');
    expect(expectedRanks([one, { value: 1, error: -1 }]).missing).toBe('error_not_valid');
    expect(expectedRanks([one, { value: 1, error: Infinity }]).missing).toBe('error_not_valid');
  });
});

describe('rank intervals', () => {
  const fourteen = Array.from({ length: 14 }, (_, i) => ({ value: 20 - i, error: 2 }));

  it('hold the expected rank, lie within the places, and are wider where values are less sure', () => {
    const { ranks } = rankIntervals(fourteen);
    const surer = rankIntervals(fourteen.map(({ value }) => ({ value, error: 0.3 }))).ranks!;
    const { expected } = expectedRanks(fourteen);
    ranks!.forEach(({ lower, upper }, i) => {
      expect(lower >= 1 && lower <= expected![i]! && expected![i]! <= upper && upper <= 14).toBe(true);
      expect(upper - lower).toBeGreaterThan(surer[i]!.upper - surer[i]!.lower);
    });
  });

  it('are the ranks themselves where nothing is uncertain; equals share the best place', () => {
    const sure = [3, 9, 5, 5].map((value) => ({ value, error: 0 }));
    const places = [4, 1, 2, 2].map((place) => ({ lower: place, upper: place }));
    expect(rankIntervals(sure, { draws: 10 }).ranks).toEqual(places);
  });

  it('span all places where all values are alike, and follow the confidence asked for', () => {
    const alike = Array.from({ length: 10 }, () => ({ value: 5, error: 1 }));
    rankIntervals(alike).ranks!.forEach((range) => {
      expect(range).toEqual({ lower: 1, upper: 10 });
    });
    rankIntervals(alike, { confidence: 0.5 }).ranks!.forEach(({ lower, upper }) => {
      expect([lower, upper]).toEqual([3, 8]);
    });
  });

  it('are the same each time with the same seed, and differ a little with another', () => {
    expect(rankIntervals(fourteen, { draws: 500 })).toEqual(rankIntervals(fourteen, { draws: 500 }));
    const few = (seed: number) => rankIntervals(fourteen, { draws: 40, seed });
    expect(few(1)).not.toEqual(few(2));
  });

  it('say why there are none', () => {
    expect(rankIntervals([])).toEqual({ ranks: null, missing: 'too_few_areas' });
    expect(rankIntervals(fourteen, { confidence: 1 }).missing).toBe('confidence_not_valid');
    expect(rankIntervals(fourteen, { confidence: 0 }).missing).toBe('confidence_not_valid');
    expect([0, 2.5].map((draws) => rankIntervals(fourteen, { draws }).missing)).toEqual(
      Array(2).fill('draws_not_valid'),
    );
  });
});

describe('the chance of any false flag', () => {
  it('is more often than not among 14 areas at 95 %', () => {
    expect(chanceOfAnyFlag(14, 0.95)).toBeCloseTo(0.512325, 6);
    expect(chanceOfAnyFlag(0, 0.95)).toBe(0);
    expect(chanceOfAnyFlag(1, 0.998)).toBeCloseTo(0.002, 12);
  });

  it('is null for what is no number of areas or no confidence', () => {
    expect([chanceOfAnyFlag(-1, 0.95), chanceOfAnyFlag(2.5, 0.95), chanceOfAnyFlag(2, 1.1)]).toEqual([
      null,
      null,
      null,
    ]);
    expect([chanceOfAnyFlag(2, -0.1), chanceOfAnyFlag(2, Number.NaN)]).toEqual([null, null]);
  });
});
