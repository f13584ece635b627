// Coverage: bounds, differences, gaps, teams, concentration of provision.
import type { Status } from '../../../src/model/catalogue.ts';
import { expectedFrom, numberBehind } from '../../../src/model/need/expected.ts';
import { boundsDifference } from '../../../src/model/statistics/bounds-difference.ts';
import { coverageBounds, type Band } from '../../../src/model/statistics/coverage-bounds.ts';
import { hoover } from '../../../src/model/statistics/hoover.ts';
import { needGap } from '../../../src/model/statistics/need-gap.ts';
import { teamsPer1000Births } from '../../../src/model/statistics/teams-per-births.ts';
import { method, type Methods } from '../method.ts';

interface Coverage {
  readonly weight: readonly (number | null)[];
  readonly status: readonly Status[];
  readonly counts_as_covered: readonly Status[];
}

interface Gap {
  readonly need: { readonly low: number; readonly high: number };
  readonly capacity: { readonly low: number; readonly high: number } | null;
}

export const methods: Methods = {
  'coverage.bounds': method<Coverage>(({ weight, status, counts_as_covered }) => {
    const { strict, broad, known, counts } = coverageBounds(status, weight);
    const isBroad = counts_as_covered.includes('partial');
    return {
      lower: (isBroad ? broad : strict)?.lower ?? null,
      upper: (isBroad ? broad : strict)?.upper ?? null,
      known_share: known,
      boards_yes: counts.yes + (isBroad ? counts.partial : 0),
      boards_unknown: counts.unknown,
    };
  }),
  'coverage.differenceBounds': method<{ a: Band | null; b: Band | null }>(({ a, b }) => boundsDifference(a, b)),
  'coverage.gapBounds': method<Gap>(({ need, capacity }) => {
    const answer = needGap({ low: expectedFrom(need.low), high: expectedFrom(need.high) }, capacity);
    const draw = (end: typeof answer.low) => (end === null ? null : numberBehind(end));
    return { gap_low: draw(answer.low), gap_high: draw(answer.high), sign: answer.sign };
  }),
  'coverage.hoover': method<{ provision: readonly (number | null)[]; need: readonly (number | null)[] }>(
    ({ provision, need }) => ({ value: hoover(provision, need).value }),
  ),
  'coverage.teamsPer1000Births': method<{
    teams: readonly (number | null)[];
    births: readonly (number | null)[];
  }>(({ teams, births }) => {
    const answer = teamsPer1000Births(teams, births);
    const { areas, known, lower, knownBirths } = answer;
    return { board: areas, known_total: known, lower, births_known_share: knownBirths };
  }),
};
