// The funnel of a period: each area by its number of people, around the value of all of them together.
import { fsum } from 'd3-array';
import type { FunnelPlace, FunnelTable, IndicatorBlock, WhyNoFunnel, WorkedOut } from '../catalogue.ts';
import type { FunnelPosition } from '../statistics/funnel-position.ts';
import { overdispersion } from '../statistics/overdispersion.ts';
import { funnelLimitRun } from './funnel-limit-run.ts';
import { funnelShape, type FunnelShape } from './funnel-shape.ts';
import type { IndicatorNature } from './nature.ts';
import { wholeCountsAt, type WholeCounts } from './whole-counts.ts';

const fewestAreas = 10;

/** The funnel of a proportion or rate with whole counts in at least ten areas (methods.md, section 2; Spiegelhalter 2005). */
export function funnelTable(
  block: IndicatorBlock,
  period: number,
  nature: IndicatorNature,
): WorkedOut<FunnelTable, WhyNoFunnel> {
  const counts = block.areas.map((_, place) => wholeCountsAt(block, period, place, nature));
  const known = counts.filter((each) => each !== null);
  // Without one event there is no average to lie around.
  if (!known.some(({ count }) => count > 0)) return { result: null, missing: 'no_counts' };
  if (known.length < fewestAreas) return { result: null, missing: 'too_few_areas' };
  const target = fsum(known, ({ count }) => count) / fsum(known, ({ denominator }) => denominator);
  const spread = spreadOf(known, target, nature);
  if (spread.missing !== null) return { result: null, missing: 'no_counts' };
  const { phi, phiUntrimmed, tau2, overdispersed: widened } = spread;
  const shape = funnelShape({ target, tau2: widened ? tau2 : null, nature });
  const result = {
    target: target * nature.multiplier,
    points: counts.map((each) => (each === null ? null : pointOf(each, shape, nature))),
    limits: funnelLimitRun(
      known.map(({ denominator }) => denominator),
      shape,
    ),
    phi,
    phiUntrimmed,
    tau2,
    widened,
  };
  return { result, missing: null };
}

function spreadOf(known: readonly WholeCounts[], target: number, { measure }: IndicatorNature) {
  const counts = known.map(({ count }) => count);
  const people = known.map(({ denominator }) => denominator);
  if (measure === 'proportion') return overdispersion(counts, people, 'share');
  return overdispersion(
    counts,
    people.map((each) => each * target),
    'ratio',
  );
}

const places: Readonly<Record<FunnelPosition, FunnelPlace>> = {
  below_998: 'low_998',
  below_95: 'low_95',
  within: 'within',
  above_95: 'high_95',
  above_998: 'high_998',
};

function pointOf(counts: WholeCounts, shape: FunnelShape, { multiplier }: IndicatorNature) {
  const position = shape.positionOf(counts);
  if (position === null) return null;
  return { x: counts.denominator, y: (counts.count / counts.denominator) * multiplier, place: places[position] };
}
