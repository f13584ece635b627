// Teams (or whole-time equivalents) per 1,000 births, where the number of teams may not be known.
import type { Statistic } from './statistic.ts';
import { sumOver } from './weighted-values.ts';

export interface TeamsPerBirths {
  /** Per 1,000 births in each area; null where teams are not known or there are no births. */
  areas: readonly (number | null)[];
  /** Sum over sum, in the areas where teams are known. */
  known: number;
  /** As if the unknown areas had none. There is no upper bound. */
  lower: number;
  /** Share of births in areas where teams are known, 0 to 1. */
  knownBirths: number;
}

export type WhyNoTeams =
  'no_areas' | 'births_missing' | 'births_not_valid' | 'teams_not_valid' | 'no_births' | 'none_known';

function whyNot(teams: readonly (number | null)[], births: readonly (number | null)[]): WhyNoTeams | null {
  const isCount = (count: number | null): boolean => Number.isFinite(count) && Number(count) >= 0;
  if (births.length === 0) return 'no_areas';
  if (births.includes(null)) return 'births_missing';
  if (!births.every(isCount)) return 'births_not_valid';
  if (!teams.every((count) => count === null || isCount(count))) return 'teams_not_valid';
  if (births.every((count) => count === 0)) return 'no_births';
  return births.some((count, i) => Number(count) > 0 && teams[i] !== null) ? null : 'none_known';
}

/**
 * 1,000 × teams / births by area and over all areas (methods.md, section 4); `teams[i]` null: not known. Teams are a
 * census, so there is no interval, only a lower bound. Throws an Error where the lengths differ.
 */
export function teamsPer1000Births(
  teams: readonly (number | null)[],
  births: readonly (number | null)[],
): Statistic<TeamsPerBirths, WhyNoTeams> {
  if (teams.length !== births.length) throw new Error('teamsPer1000Births: one number of births a number of teams.');
  const missing = whyNot(teams, births);
  if (missing !== null) return { areas: null, known: null, lower: null, knownBirths: null, missing };
  const rows = teams.map((count, i) => ({ count, births: Number(births[i]) }));
  const found = 1000 * sumOver(rows, ({ count }) => count ?? 0);
  const all = sumOver(rows, (row) => row.births);
  const known = sumOver(rows, (row) => (row.count === null ? 0 : row.births));
  const areas = rows.map((row) => (row.count === null || row.births === 0 ? null : (1000 * row.count) / row.births));
  return { areas, known: found / known, lower: found / all, knownBirths: known / all, missing: null };
}
