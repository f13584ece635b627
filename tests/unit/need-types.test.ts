// An expected number is refused, by the compiler, wherever areas are shaded, ranked, tested or put into an index. Under each
// "@ts-expect-error" stands a line that must not type-check: `npx tsc` fails on one that does.
import { describe, expect, expectTypeOf, it } from 'vitest';
import { classOf } from '../../src/model/figures/classes.ts';
import { classScale } from '../../src/model/indicators/class-scale.ts';
import type { ClassScale } from '../../src/model/catalogue.ts';
import type { NeedBar, NeedCircle, NeedRow, RankedBar, ValueMark } from '../../src/model/figures/figure.ts';
import { formatNumber } from '../../src/model/figures/format.ts';
import type { MeasuredValue } from '../../src/model/gaps/measured-need.ts';
import type { ExpectedNumber, NeedEstimate, NeedRange } from '../../src/model/need/expected.ts';
import { areaAgainstRest } from '../../src/model/statistics/area-against-rest.ts';
import { compareWithBenchmark } from '../../src/model/statistics/benchmark-comparison.ts';
import { relativeConcentrationIndex } from '../../src/model/statistics/concentration-index.ts';
import { coverageBounds } from '../../src/model/statistics/coverage-bounds.ts';
import { equalIntervalBreaks } from '../../src/model/statistics/equal-interval-classes.ts';
import { expectedRanks } from '../../src/model/statistics/expected-rank.ts';
import type { FunnelLimits } from '../../src/model/statistics/funnel-limits.ts';
import { funnelPosition } from '../../src/model/statistics/funnel-position.ts';
import { positionOfProportion } from '../../src/model/statistics/funnel-proportion.ts';
import { positionOfRatio } from '../../src/model/statistics/funnel-ratio.ts';
import { gini } from '../../src/model/statistics/gini.ts';
import { headTailBreaks } from '../../src/model/statistics/head-tail-breaks.ts';
import { hoover } from '../../src/model/statistics/hoover.ts';
import { indexOfDisparity } from '../../src/model/statistics/index-of-disparity.ts';
import { kendall } from '../../src/model/statistics/kendall.ts';
import { moran } from '../../src/model/statistics/moran.ts';
import { naturalClasses } from '../../src/model/statistics/natural-classes.ts';
import type { ScenarioPrevalence } from '../../src/model/statistics/need-from-fifths.ts';
import { pearson } from '../../src/model/statistics/pearson.ts';
import { quantileThresholds } from '../../src/model/statistics/quantile-classes.ts';
import { rankIntervals } from '../../src/model/statistics/rank-interval.ts';
import { slopeIndex } from '../../src/model/statistics/slope-index.ts';
import { spearman } from '../../src/model/statistics/spearman.ts';
import { theil } from '../../src/model/statistics/theil.ts';
import { weighValues } from '../../src/model/statistics/weighted-values.ts';
import { wilson } from '../../src/model/statistics/wilson.ts';

type Synthetic = ExpectedNumber & ScenarioPrevalence;
type Given<Value> = Value extends (...given: infer Each) => unknown ? Each[number] : never;

/** Never run: the compiler is the judge. `few` even is both kinds of synthetic number at once. */
function refused(one: Synthetic, few: readonly Synthetic[], scale: ClassScale, limits: FunnelLimits): void {
  // Shading and classes.
  // @ts-expect-error an expected number has no class
  classScale(few);
  // @ts-expect-error an expected number has no class
  classOf(one, scale);
  // @ts-expect-error an expected number has no class
  naturalClasses(few, 4);
  // @ts-expect-error an expected number has no class
  quantileThresholds(few, 4);
  // @ts-expect-error an expected number has no class
  equalIntervalBreaks(few, 4);
  // @ts-expect-error an expected number has no class
  headTailBreaks(few);

  // Ranks.
  // @ts-expect-error an expected number has no rank
  rankIntervals([{ value: one, error: 1 }]);
  // @ts-expect-error an expected number has no rank
  expectedRanks([{ value: one, error: 1 }]);

  // Funnels, comparisons and tests.
  // @ts-expect-error an expected number is in no funnel
  funnelPosition(one, limits);
  // @ts-expect-error an expected number is in no funnel
  positionOfProportion(0.1, one, 100);
  // @ts-expect-error an expected number is in no funnel
  positionOfRatio(10, one);
  // @ts-expect-error an expected number is not compared
  compareWithBenchmark({ value: one, lower: 1, upper: 2 }, 1, 'neutral');
  // @ts-expect-error an expected number is not compared
  compareWithBenchmark({ value: 1, lower: 1, upper: 2 }, one, 'neutral');
  // @ts-expect-error an expected number is not tested
  areaAgainstRest({ share: one, people: 10 }, { share: 0.1, people: 10 });
  // @ts-expect-error an expected number is no sample of anything
  wilson(one, 100);

  // Indices of disparity.
  // @ts-expect-error an expected number is in no index
  indexOfDisparity([1, 2], few, 'people');
  // @ts-expect-error an expected number is in no index
  gini([1, 2], few);
  // @ts-expect-error an expected number is in no index
  theil([1, 2], few);
  // @ts-expect-error an expected number is in no index
  relativeConcentrationIndex([1, 2], few);
  // @ts-expect-error an expected number is in no index
  hoover([1, 2], few);
  // @ts-expect-error an expected number is in no index
  weighValues([1, 2], few);
  // @ts-expect-error an expected number is no weight of coverage
  coverageBounds(['yes', 'no'], few);

  // Correlation.
  // @ts-expect-error an expected number is not correlated
  spearman(few, [1, 2]);
  // @ts-expect-error an expected number is not correlated
  kendall([1, 2], few);
  // @ts-expect-error an expected number is not correlated
  pearson(few, [1, 2]);
  // @ts-expect-error an expected number has no neighbours
  moran([{ code: 'A', value: one }], {}, { weights: 'row', withoutNeighbours: 'drop' });

  // Arithmetic, order and print.
  // @ts-expect-error an expected number is not added up
  Math.max(one, 1);
  // @ts-expect-error an expected number is not averaged
  void (one / 2);
  // @ts-expect-error an expected number is printed as part of a range only
  formatNumber(one);
}

describe('an expected number', () => {
  it('is refused by every function that shades, ranks, tests, correlates or makes an index', () => {
    expect(refused).toBeTypeOf('function');
    expectTypeOf<ExpectedNumber>().not.toExtend<number>();
    expectTypeOf<number>().not.toExtend<ExpectedNumber>();
    expectTypeOf<ScenarioPrevalence>().not.toExtend<number>();
    expectTypeOf<ExpectedNumber>().not.toExtend<Given<typeof slopeIndex>>();
    expectTypeOf<readonly ExpectedNumber[]>().not.toExtend<Given<typeof slopeIndex>>();
    expectTypeOf<ExpectedNumber>().not.toExtend<MeasuredValue>();
  });

  it('is no value of a map or of ranked bars, and stays what it is inside the figures of need', () => {
    expectTypeOf<ExpectedNumber>().not.toExtend<ValueMark['value']>();
    expectTypeOf<ExpectedNumber>().not.toExtend<RankedBar['value']>();
    expectTypeOf<NeedRow>().not.toExtend<RankedBar>();
    expectTypeOf<NeedCircle>().not.toExtend<ValueMark>();
    expectTypeOf<NeedRow['low' | 'high']>().toEqualTypeOf<ExpectedNumber>();
    expectTypeOf<NeedRow['references'][number]['value']>().toEqualTypeOf<ExpectedNumber>();
    expectTypeOf<NonNullable<NeedBar['even']>>().toExtend<NeedRange>();
    expectTypeOf<NeedCircle>().toExtend<NeedRange>();
    expectTypeOf<NeedEstimate>().not.toExtend<readonly (number | null)[]>();
  });
});
