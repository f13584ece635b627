// The third reading of a band: a published count that names no areas, held against what the records say of each.
import type { CountStatement } from '../catalogue.ts';
import { knownCountBounds, type KnownCountReading, type WhyNoThirdReading } from '../statistics/known-count-bounds.ts';
import type { Statistic } from '../statistics/statistic.ts';
import type { CoverageView } from './coverage-view.ts';
import type { Subject } from './subject.ts';

export type ThirdReading = Statistic<KnownCountReading, WhyNoThirdReading | 'other_areas'> & {
  readonly count: CountStatement;
  /** Areas that the records name as served throughout. */
  readonly named: number;
};

/**
 * One for each published count of the subject, in the order of the table (methods.md, section 4). `other_areas`: the count
 * is of another number of areas than the nation has, so it cannot be held against them.
 */
export function thirdReadings(coverage: CoverageView, subject: Subject): readonly ThirdReading[] {
  const answers = coverage.areas.map(
    ({ code }) => subject.answers.find(({ area }) => area === code)?.status ?? ('unknown' as const),
  );
  const weights = coverage.areas.map(({ code }) => coverage.nation.weights.values[code] ?? null);
  const named = answers.filter((status) => status === 'yes').length;
  return coverage.counts
    .filter(({ column }) => column === subject.id)
    .map((count) =>
      count.of === answers.length
        ? { ...knownCountBounds(answers, weights, count.inPlace), count, named }
        : { band: null, unnamed: null, missing: 'other_areas', count, named },
    );
}
