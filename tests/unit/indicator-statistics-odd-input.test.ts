// Whatever a table holds, statistics are finite numbers or reasons: never NaN or Infinity, never limits the wrong way round.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndicatorNature } from '../../src/model/indicator-statistics/nature.ts';
import { toyBlock, toyRate, toyShare, toyStatistics, type Rows } from './toy-statistics.ts';

const numbers = (odd: readonly (number | null)[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 200 }) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
const any = numbers([null, 0, -3, 2.5, 1e300, -0, Number.NaN, Infinity, -Infinity]);
const whole = numbers([null, 0, 0, 1, -3, 1e300]);
const [areas, periods] = [12, 13];
const rowsOf = (number: fc.Arbitrary<number | null>): fc.Arbitrary<Rows> =>
  fc.array(fc.array(number, { minLength: areas, maxLength: areas }), { minLength: periods, maxLength: periods });
const nature: fc.Arbitrary<IndicatorNature> = fc
  .tuple(
    fc.constantFrom(toyShare, toyRate, { ...toyShare, multiplier: 1, measure: 'mean' as const }),
    fc.constantFrom('events' as const, 'everyone_counted' as const),
  )
  .map(([kind, chance]) => ({ ...kind, chance }));

/** Paths of numbers that are not finite. */
function notFinite(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => notFinite(part, `${path}.${name}`));
}

test.each([
  ['any numbers', any],
  ['whole counts', whole],
])('of %s, with and without values and limits of the source', (_, count) => {
  const columns = fc.record(
    {
      values: rowsOf(any),
      lower: rowsOf(any),
      upper: rowsOf(any),
      numerator: rowsOf(count),
      denominator: rowsOf(count),
    },
    { requiredKeys: ['numerator', 'denominator'] },
  );
  fc.assert(
    fc.property(columns, nature, any, (found, kind, nation) => {
      const statistics = toyStatistics(toyBlock(found, kind), kind, Array<number | null>(periods).fill(nation));
      expect(notFinite(statistics, 'statistics')).toEqual([]);
      const intervals = statistics.periods.flatMap((period) => period?.intervals.result ?? []);
      for (const interval of intervals) if (interval) expect(interval.lower).toBeLessThanOrEqual(interval.upper);
    }),
    { numRuns: 40, seed: 7 },
  );
});
