// Theil's T split into inequality between groups of areas and inequality within them.
import { theilOf, whyNoEntropy } from './entropy-terms.ts';
import type { Statistic } from './statistic.ts';
import { sumOver, weighValues, type WeightedArea, type WeightedValues, type WhyNoIndex } from './weighted-values.ts';

export interface TheilParts {
  total: number;
  between: number;
  within: number;
  /** What each group adds to `within`, in the order in which the groups first appear. */
  withinGroups: readonly { readonly group: string; readonly part: number }[];
}

export type WhyNoParts = WhyNoIndex | 'value_negative' | 'mean_not_positive' | 'not_finite';

interface Group {
  readonly group: string;
  /** Share of the total amount that the group holds: n_g·μ_g/(n·μ). */
  readonly amount: number;
  readonly mean: number;
  readonly areas: readonly WeightedArea[];
}

const none = (missing: WhyNoParts): Statistic<TheilParts, WhyNoParts> => {
  return { total: null, between: null, within: null, withinGroups: null, missing };
};

function groupOf(group: string, areas: readonly WeightedArea[], mean: number): Group {
  const people = sumOver(areas, ({ share }) => share);
  const held = sumOver(areas, ({ share, value }) => share * value);
  const inner = areas.map(({ share, value }) => ({ share: people === 0 ? 0 : share / people, value }));
  return { group, areas: inner, amount: held / mean, mean: people === 0 ? 0 : held / people };
}

function partsOf({ areas, mean }: WeightedValues, names: readonly string[]): TheilParts {
  const groups = [...new Set(names)].map((name) => {
    const members = areas.filter((_, i) => names[i] === name);
    return groupOf(name, members, mean);
  });
  const holding = groups.filter(({ amount }) => amount > 0);
  const between = Math.max(
    0,
    sumOver(holding, (group) => group.amount * Math.log(group.mean / mean)),
  );
  const withinGroups = groups.map(({ group, areas: inner, mean: own, amount }) => {
    return { group, part: amount > 0 ? amount * theilOf(inner, own) : 0 };
  });
  return { total: theilOf(areas, mean), between, within: sumOver(withinGroups, ({ part }) => part), withinGroups };
}

/**
 * T = Σ_g s_g·ln(μ_g/μ) + Σ_g s_g·T_g with s_g = n_gμ_g/(nμ) (methods.md, section 3.4); `groups[i]` names the group of
 * area i. `between` + `within` = `total` but for rounding. Throws an Error where the lengths differ.
 */
export function theilDecomposition(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
  groups: readonly string[],
): Statistic<TheilParts, WhyNoParts> {
  if (groups.length !== values.length) throw new Error('theilDecomposition: one group a value, in the same order.');
  const weighed = weighValues(populations, values);
  if (typeof weighed === 'string') return none(weighed);
  const why = whyNoEntropy(weighed);
  if (why !== null) return none(why);
  const parts = partsOf(weighed, groups);
  return [parts.total, parts.between, parts.within].every(Number.isFinite)
    ? { ...parts, missing: null }
    : none('not_finite');
}
