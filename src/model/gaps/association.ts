// How closely provision follows need over areas: rank correlation at both ends, and how far the unknown could move it.
// Runs in the build: permutations need many draws.
import type { Association, Correlation } from '../catalogue/gap-table.ts';
import { criticalCorrelation } from '../statistics/critical-correlation.ts';
import { spearmanPermutationP } from '../statistics/permutation-p.ts';
import { spearman } from '../statistics/spearman.ts';
import type { Provision } from './provision.ts';

/** More ways than these are not tried one by one. */
const mostWays = 20_000;

/** Need and provision of one area; areas without a measured need are left out by the caller. */
export interface Pair extends Pick<Provision, 'lower' | 'upper'> {
  readonly need: number;
}

type Numbers = Pick<Association, 'areas' | 'unknownAsNo' | 'unknownAsYes' | 'reach' | 'critical'>;

/** Everything that is said of one measure under one reading. `draws` shuffles, seeded: the same each time. */
export function associationOf(pairs: readonly Pair[], draws = 10_000): Numbers {
  const need = pairs.map((pair) => pair.need);
  const end = (which: 'lower' | 'upper') =>
    correlation(
      need,
      pairs.map((pair) => pair[which]),
      draws,
    );
  return {
    areas: pairs.length,
    unknownAsNo: end('lower'),
    unknownAsYes: end('upper'),
    reach: reachOf(pairs),
    critical: criticalCorrelation(pairs.length).value,
  };
}

function correlation(need: readonly number[], provision: readonly number[], draws: number): Correlation {
  const { value: rho, missing } = spearman(need, provision);
  if (missing !== null) return { rho: null, p: null, missing };
  return { rho, p: spearmanPermutationP(need, provision, { draws }).value, missing: null };
}

/** Lowest and highest ρ over every way in which the unknown answers can fall; ways without a ρ are passed over. */
export function reachOf(pairs: readonly Pair[]): Association['reach'] {
  const ways = pairs.reduce((product, { lower, upper }) => product * (upper - lower + 1), 1);
  if (ways > mostWays) return null;
  const need = pairs.map((pair) => pair.need);
  const found = Array.from({ length: ways }, (_, way) => spearman(need, fall(pairs, way)).value);
  const known = found.filter((rho) => rho !== null);
  return known.length === 0 ? null : { lower: Math.min(...known), upper: Math.max(...known) };
}

/** The `way`-th of all ways: each area takes one of its possible numbers, as the digits of a counter. */
function fall(pairs: readonly Pair[], way: number): readonly number[] {
  let rest = way;
  return pairs.map(({ lower, upper }) => {
    const choices = upper - lower + 1;
    const choice = rest % choices;
    rest = Math.floor(rest / choices);
    return lower + choice;
  });
}
