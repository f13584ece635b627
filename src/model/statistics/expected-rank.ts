// Ranks that say how sure they are: chances that one area is above another, and the rank to expect.
import { fsum } from 'd3-array';
import { normalCdf } from './distributions.ts';
import type { Statistic } from './statistic.ts';

/** A value and its standard error, in the same units. */
export interface Ranked {
  readonly value: number;
  readonly error: number;
}

export type WhyNoRanks = 'too_few_areas' | 'value_not_finite' | 'error_not_valid';

export interface ExpectedRanks {
  /** [i][j]: chance that area i is truly above area j, 0 to 1; null for an area and itself. */
  above: readonly (readonly (number | null)[])[];
  /** 1 + Σ chance that another is above; the highest area comes first. */
  expected: readonly number[];
}

/** Why areas have no ranks; null where they have. */
export function whyNoRanks(areas: readonly Ranked[]): WhyNoRanks | null {
  if (areas.length < 2) return 'too_few_areas';
  if (!areas.every(({ value }) => Number.isFinite(value))) return 'value_not_finite';
  return areas.every(({ error }) => error >= 0 && Number.isFinite(error)) ? null : 'error_not_valid';
}

/** Φ((v_i−v_j)/√(se_i²+se_j²)); without any error it is settled, and equals share the place. */
function chanceAbove(one: Ranked, other: Ranked): number {
  const difference = one.value - other.value;
  const error = Math.hypot(one.error, other.error);
  return normalCdf(difference / error) ?? (Math.sign(difference) + 1) / 2;
}

/** Pairwise chances and expected ranks, the highest first (methods.md, section 2). */
export function expectedRanks(areas: readonly Ranked[]): Statistic<ExpectedRanks, WhyNoRanks> {
  const missing = whyNoRanks(areas);
  if (missing !== null) return { above: null, expected: null, missing };
  const chances = areas.map((one, i) => areas.map((other, j) => (i === j ? null : chanceAbove(one, other))));
  const expected = areas.map((_, i) => 1 + fsum(chances, (row) => row[i] ?? 0));
  return { above: chances, expected, missing: null };
}
