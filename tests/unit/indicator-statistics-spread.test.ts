// Funnels and disparity of areas: small invented numbers with answers by hand.
import { describe, expect, test } from 'vitest';
import { latestOf, times, toyBlock, toyRate, toyShare, toyStatistics } from './toy-statistics.ts';

const shares = (numerator: readonly number[], denominator: readonly number[]) =>
  toyBlock({ numerator: [numerator], denominator: [denominator] });

describe('a funnel', () => {
  /** Twelve areas of 100 to 1,200 people, one in five of them. */
  const people = times(12, (place) => 100 * (place + 1));
  const even = people.map((all) => all / 5);

  test('lies around the value of all together: 20 ± 7.84 per cent for 100 people', () => {
    const funnel = latestOf(shares(even, people)).funnel.result!;
    expect(funnel).toMatchObject({ target: 20, widened: false, tau2: 0 });
    expect(funnel.phi).toBeCloseTo(0, 12);
    const [first, last] = [funnel.limits[0]!, funnel.limits.at(-1)!];
    expect([first.x, last.x]).toEqual([100, 1200]);
    expect(first.upper95).toBeCloseTo(20 + 1.959964 * 4, 5);
    expect(first.lower998).toBeCloseTo(20 - 3.090232 * 4, 5);
  });

  test('is a smooth curve of few points, each at more people than the one before', () => {
    const { limits } = latestOf(shares(even, people)).funnel.result!;
    expect(limits.length).toBeLessThanOrEqual(40);
    expect(limits.length).toBeGreaterThan(30);
    expect(limits.every(({ x }, at) => at === 0 || x > limits[at - 1]!.x)).toBe(true);
    const same = latestOf(shares(times(12, 20), times(12, 100))).funnel.result!;
    expect(same.limits.map(({ x }) => x)).toEqual([100]);
  });

  test('says where an area lies: one of 1,000 people at 24 per cent is high, at 29 per cent very high', () => {
    const at = (count: number) => latestOf(shares(even.with(9, count), people)).funnel.result!.points[9];
    expect(at(240)).toEqual({ x: 1000, y: 24, place: 'high_95' });
    expect(at(290)!.place).toBe('high_998');
    expect(at(110)!.place).toBe('low_998');
    expect(at(201)!.place).toBe('within');
  });

  test('is widened where areas differ far more than by chance, and judges them by the wider limits', () => {
    const apart = people.map((all, place) => (place % 2 === 0 ? all * 0.1 : all * 0.3));
    const funnel = latestOf(shares(apart, people)).funnel.result!;
    expect(funnel.widened).toBe(true);
    expect(funnel.phi).toBeGreaterThan(1 + 2 * Math.sqrt(2 / 12));
    expect(funnel.tau2).toBeGreaterThan(0);
    expect(new Set(funnel.points.map((point) => point!.place))).toEqual(new Set(['within']));
  });

  test('of a rate has exact limits by the events expected', () => {
    const block = toyBlock({ numerator: [times(10, 4)], denominator: [times(10, 1000)] }, toyRate);
    const funnel = latestOf(block, toyRate).funnel.result!;
    expect(funnel.target).toBe(4);
    // ½χ²(.025; 8) and ½χ²(.975; 10)
    expect(funnel.limits[0]!.lower95).toBeCloseTo(1.0899, 4);
    expect(funnel.limits[0]!.upper95).toBeCloseTo(10.2416, 4);
  });

  test('needs ten areas with counts, and an event', () => {
    expect(latestOf(shares(even.slice(0, 9), people.slice(0, 9))).funnel.missing).toBe('too_few_areas');
    expect(latestOf(shares(times(12, 0), people)).funnel.missing).toBe('no_counts');
    expect(latestOf(shares(people, people)).funnel.result!.limits.every(({ lower998 }) => lower998 === 100)).toBe(true);
  });

  test('is given for the latest eight periods', () => {
    const block = toyBlock({ numerator: times(10, 0).map(() => even), denominator: times(10, 0).map(() => people) });
    const reasons = toyStatistics(block).periods.map((period) => period!.funnel.missing);
    expect(reasons).toEqual(['older_period', 'older_period', ...times(8, 0).map(() => null)]);
  });
});

describe('disparity', () => {
  const five = shares([10, 20, 30, 40, 50], times(5, 100));

  test('names the two ends, and measures the distance from the mean', () => {
    const found = latestOf(five).disparity.result!;
    expect(found).toMatchObject({ highest: 'E', lowest: 'A', difference: 40, ratio: 5, weights: 'denominator' });
    // distances 20, 10, 0, 10, 20 from 30
    expect(found.weightedIndex).toBeCloseTo(40, 10);
    expect(found.unweightedIndex).toBeCloseTo(40, 10);
    expect(found.betweenAreaDeviation).toBeCloseTo(Math.sqrt(200), 10);
  });

  test('counts people, not areas, in the weighted figures', () => {
    const found = latestOf(shares([10, 20, 30, 40, 5000], [100, 100, 100, 100, 10_000])).disparity.result!;
    // the mean is 49.04
    expect(found.weightedIndex).toBeCloseTo(
      (100 * ((39.038 + 29.038 + 19.038 + 9.038) / 104 + (0.962 * 100) / 104)) / 49.038,
      1,
    );
    expect(found.unweightedIndex).toBeGreaterThan(30);
  });

  test('works out people from count and value where the source gives no denominator', () => {
    const counts = { numerator: five.numerator!, values: five.values };
    expect(latestOf(toyBlock(counts)).disparity.result!.weightedIndex).toBeCloseTo(40, 10);
    const without = latestOf(toyBlock({ values: five.values })).disparity.result!;
    expect(without).toMatchObject({ weights: null, weightedIndex: null, betweenAreaDeviation: null });
    expect(without.unweightedIndex).toBeCloseTo(40, 10);
  });

  test('gives the gap Newcombe’s limits: 50 against 10 in a hundred is 27.9 to 50.9 points', () => {
    const { differenceLimits } = latestOf(five).disparity.result!;
    // Wilson: 40.383 to 59.617, and 5.523 to 17.437
    expect(differenceLimits!.lower).toBeCloseTo(40 - Math.hypot(50 - 40.383, 17.437 - 10), 2);
    expect(differenceLimits!.upper).toBeCloseTo(40 + Math.hypot(59.617 - 50, 10 - 5.523), 2);
  });

  test('gives the gap limits from the source’s own intervals where there are no counts, if both have one', () => {
    const given = { values: five.values, lower: [[4, 15, 25, 35, 44]], upper: [[18, 26, 36, 46, 57]] };
    const { differenceLimits } = latestOf(toyBlock(given)).disparity.result!;
    // 10 (4 to 18) and 50 (44 to 57)
    expect(differenceLimits!.lower).toBeCloseTo(40 - Math.hypot(6, 8), 10);
    expect(differenceLimits!.upper).toBeCloseTo(40 + Math.hypot(7, 6), 10);
    const oneOnly = { ...given, lower: [[null, 15, 25, 35, 44]], upper: [[null, 26, 36, 46, 57]] };
    expect(latestOf(toyBlock(oneOnly)).disparity.result!.differenceLimits).toBeNull();
    const counted = { ...toyShare, chance: 'everyone_counted' } as const;
    expect(latestOf(toyBlock(given), counted).disparity.result!.differenceLimits).toBeNull();
  });

  test('gives the gap between rates limits from the limits of both', () => {
    const block = toyBlock({ numerator: [[4, 5, 6, 7, 10]], denominator: [times(5, 1000)] }, toyRate);
    const { difference, differenceLimits } = latestOf(block, toyRate).disparity.result!;
    expect(difference).toBe(6);
    expect(differenceLimits!.lower).toBeCloseTo(6 - Math.hypot(10 - 4.79, 10.2416 - 4), 1);
    expect(differenceLimits!.upper).toBeCloseTo(6 + Math.hypot(18.39 - 10, 4 - 1.0899), 1);
  });

  test('says how much is beyond chance: nothing where areas hardly differ, most where they differ greatly', () => {
    expect(
      latestOf(
        shares(
          times(5, (place) => 30 + place),
          times(5, 100),
        ),
      ).disparity.result!.beyondChance,
    ).toEqual({ tau: 0, iSquared: 0, areas: 5 });
    const { tau, iSquared } = latestOf(five).disparity.result!.beyondChance!;
    expect(tau).toBeGreaterThan(10);
    expect(iSquared).toBeGreaterThan(80);
    expect(latestOf(toyBlock({ values: five.values })).disparity.result!.beyondChance).toBeNull();
  });

  test('is none for counts, for shares of one whole, and for fewer than five areas', () => {
    const counts = toyBlock({ values: [[1, 2, 3, 4, 5]] });
    expect(latestOf(counts, { ...toyShare, measure: 'count' }).disparity.missing).toBe('a_count');
    expect(latestOf(shares([10, 15, 20, 25, 30], times(5, 100))).disparity.missing).toBe('a_count');
    expect(latestOf(toyBlock({ values: [[1, 2, 3, 4, null]] })).disparity.missing).toBe('too_few_areas');
  });

  test('of equal areas is nought, and of areas at zero has no ratio and no index', () => {
    expect(latestOf(toyBlock({ values: [times(5, 8)] })).disparity.result).toMatchObject({
      difference: 0,
      ratio: 1,
      unweightedIndex: 0,
    });
    expect(latestOf(toyBlock({ values: [times(5, 0)] })).disparity.result).toMatchObject({
      difference: 0,
      ratio: null,
      unweightedIndex: null,
    });
  });
});
