// How unequal the areas are in a period, and how much of it is more than chance.
import type { AreaInterval, DisparityTable, IndicatorBlock, WhyNoDisparity, WorkedOut } from '../catalogue.ts';
import { betweenGroupDeviation } from '../statistics/between-group-variance.ts';
import { heterogeneity } from '../statistics/dersimonian-laird.ts';
import { gapBetweenAreas } from '../statistics/gap.ts';
import { indexOfDisparity } from '../statistics/index-of-disparity.ts';
import { differenceLimits } from './difference-limits.ts';
import { errorOf } from './interval-errors.ts';
import type { IndicatorNature } from './nature.ts';
import { peopleAt } from './people-of-areas.ts';
import { areSharesOfOneWhole } from './shares-of-one-whole.ts';
import type { WhyNoWholeCounts } from './whole-counts.ts';

/** Of two or three areas that somebody picked to quote, an index says nothing of the others. */
const fewestAreas = 5;

export interface DisparityQuestion {
  readonly block: IndicatorBlock;
  readonly period: number;
  readonly nature: IndicatorNature;
  readonly intervals: readonly (AreaInterval | null)[] | null;
  readonly barred: WhyNoWholeCounts | null;
}

/** Gap, index of disparity, deviation between areas, and DerSimonian and Laird's noise check (methods.md, section 3). */
export function disparityTable(question: DisparityQuestion): WorkedOut<DisparityTable, WhyNoDisparity> {
  const { block, period, nature, intervals } = question;
  if (nature.measure === 'count') return { result: null, missing: 'a_count' };
  const row = block.values[period] ?? [];
  if (areSharesOfOneWhole(block, period, nature)) return { result: null, missing: 'a_count' };
  const doubted = (place: number) => block.flags[`${period}:${place}`] === 'suspect';
  const known = row.flatMap((value, place) =>
    value === null || !Number.isFinite(value) || doubted(place) ? [] : [{ value, place }],
  );
  const values = known.map(({ value }) => value);
  const gap = gapBetweenAreas(values);
  const [top, bottom] = [known[gap.highest ?? -1]?.place, known[gap.lowest ?? -1]?.place];
  if (known.length < fewestAreas || gap.missing !== null || top === undefined || bottom === undefined) {
    return { result: null, missing: 'too_few_areas' };
  }
  const people = known.map(({ place }) => peopleAt(block, period, place, nature));
  const weighted = !people.includes(null);
  const ones = values.map(() => 1);
  const result: DisparityTable = {
    highest: block.areas[top] ?? '',
    lowest: block.areas[bottom] ?? '',
    difference: gap.difference,
    differenceLimits: differenceLimits(question, top, bottom),
    ratio: gap.ratio,
    weightedIndex: weighted ? indexOfDisparity(people, values, 'people').value : null,
    unweightedIndex: indexOfDisparity(weighted ? people : ones, values, 'areas').value,
    betweenAreaDeviation: weighted ? betweenGroupDeviation(people, values).value : null,
    beyondChance: nature.chance === 'everyone_counted' ? null : beyondChance(row, intervals),
    weights: weighted ? 'denominator' : null,
  };
  return { result, missing: null };
}

function beyondChance(
  values: readonly (number | null)[],
  intervals: readonly (AreaInterval | null)[] | null,
): DisparityTable['beyondChance'] {
  const sure = (intervals ?? []).flatMap((interval, place) => {
    const value = values[place] ?? null;
    // Limits that were rounded together say nothing of how sure a value is.
    if (interval === null || value === null || interval.upper <= interval.lower) return [];
    return [{ value, variance: errorOf(interval) ** 2 }];
  });
  if (sure.length < fewestAreas) return null;
  const found = heterogeneity(
    sure.map(({ value }) => value),
    sure.map(({ variance }) => variance),
  );
  if (found.missing !== null) return null;
  return { tau: Math.sqrt(found.tau2), iSquared: found.i2, areas: sure.length };
}
