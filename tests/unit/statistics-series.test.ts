// Control limits of a series and the signals of change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfRuns } from '../../src/model/statistics/chance-of-runs.ts';
import { seriesSignals } from '../../src/model/statistics/series-signals.ts';
import { fewestPoints, xmr } from '../../src/model/statistics/xmr.ts';

const values = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 12, maxLength: 40 });
const wide = { centre: 0, lower: -100, upper: 100 };

describe('control limits', () => {
  it('move and stretch with their values', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.1, max: 10, noNaN: true }), (series, factor) => {
        const [here, there] = [xmr(series), xmr(series.map((value) => 7 + factor * value))];
        expect(there.upper).toBeCloseTo(7 + factor * here.upper!, 6);
        expect(there.lower).toBeCloseTo(7 + factor * here.lower!, 6);
        expect(there.movingRangeUpper).toBeCloseTo(factor * here.movingRangeUpper!, 6);
      }),
    );
  });

  it('need twelve points', () => {
    const series = Array.from({ length: 12 }, (_, i) => i % 3);
    expect(fewestPoints).toBe(12);
    expect(xmr(series).missing).toBeNull();
    expect(xmr(series.slice(1))).toEqual({
      mean: null,
      movingRange: null,
      lower: null,
      upper: null,
      movingRangeUpper: null,
      missing: 'too_few_points',
    });
    expect(xmr([4], { fewest: 1 }).missing).toBe('too_few_points');
    expect(xmr([4, 6], { fewest: 1 })).toMatchObject({ mean: 5, movingRange: 2, missing: null });
  });

  it('say why there are none', () => {
    const series = Array.from({ length: 11 }, () => 5);
    expect(xmr([...series, Number.NaN]).missing).toBe('value_not_finite');
    expect(xmr([...series, Infinity]).missing).toBe('value_not_finite');
    expect(xmr([...series, 5])).toMatchObject({ mean: 5, lower: 5, upper: 5, movingRangeUpper: 0 });
  });
});

describe('signals of a series', () => {
  it('are a shift from six in a row on one side, points on the centre left out', () => {
    expect(seriesSignals([-1, 1, 2, 1, 2, 1, -1], wide)?.shifts).toEqual([]);
    expect(seriesSignals([-1, 1, 2, 1, 0, 2, 1, 2, -1], wide)?.shifts).toEqual([{ from: 1, to: 7 }]);
    expect(seriesSignals([-1, -2, -1, -2, -1, -2], wide)?.shifts).toEqual([{ from: 0, to: 5 }]);
  });

  it('are a trend from five points that rise or fall, repeats left out', () => {
    expect(seriesSignals([1, 2, 3, 4], wide)?.trends).toEqual([]);
    expect(seriesSignals([9, 1, 2, 3, 4, 5, 0], wide)?.trends).toEqual([{ from: 1, to: 5 }]);
    expect(seriesSignals([5, 4, 4, 3, 2, 1], wide)?.trends).toEqual([{ from: 0, to: 5 }]);
    expect(seriesSignals([1, 2, 2, 3, 4], wide)?.trends).toEqual([]);
  });

  it('are points beyond a limit; a point on it is not', () => {
    expect(seriesSignals([100, 101, 0, -100, -101], wide)?.astronomical).toEqual([1, 4]);
  });

  it('are too few or too many runs', () => {
    const blocks = [...Array<number>(10).fill(1), ...Array<number>(10).fill(-1)];
    const zigzag = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 1 : -1));
    const mixed = [1, 1, -1, 1, -1, -1, -1, 1, 1, -1, 1, -1, -1, 1, 1, -1, 1, -1, 1, -1];
    expect(seriesSignals(blocks, wide)?.runs).toBe('too_few');
    expect(seriesSignals(zigzag, wide)?.runs).toBe('too_many');
    expect(seriesSignals(mixed, wide)?.runs).toBe('as_by_chance');
    expect(seriesSignals([1, 2, 3], wide)?.runs).toBeNull();
    expect(seriesSignals([0, 0], wide)).toEqual({ shifts: [], trends: [], astronomical: [], runs: null });
  });

  it('are none of them known where a value or a limit is no number', () => {
    expect(seriesSignals([1, Number.NaN], wide)).toBeNull();
    expect(seriesSignals([1, 2], { ...wide, upper: Infinity })).toBeNull();
  });
});

describe('the chance of so many runs', () => {
  it('has the critical numbers of the printed tables', () => {
    // Swed and Eisenhart, ten and ten at 2.5 %: 6 or fewer is too few, 16 or more too many.
    expect(chanceOfRuns(6, 10, 10)).toBeLessThan(0.025);
    expect(chanceOfRuns(7, 10, 10)).toBeGreaterThan(0.025);
    expect(1 - chanceOfRuns(15, 10, 10)!).toBeLessThan(0.025);
    expect(1 - chanceOfRuns(14, 10, 10)!).toBeGreaterThan(0.025);
  });

  it('agrees with counting every order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 10 }),
        (above, below, runs) => {
          const points = above + below;
          const orders = Array.from({ length: 2 ** points }, (_, bits) => bits.toString(2).padStart(points, '0'));
          const possible = orders.filter((order) => order.replaceAll('0', '').length === above);
          const few = possible.filter((order) => order.match(/1+|0+/g)!.length <= runs);
          expect(chanceOfRuns(runs, above, below)).toBeCloseTo(few.length / possible.length, 12);
        },
      ),
    );
  });

  it('is null without points on both sides', () => {
    expect([chanceOfRuns(1, 0, 5), chanceOfRuns(1, 5, 0), chanceOfRuns(1, 2.5, 5)]).toEqual([null, null, null]);
  });
});
