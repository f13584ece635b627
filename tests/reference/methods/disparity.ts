// Disparity between areas.
import {
  betweenGroupDeviation,
  betweenGroupVariance,
  coefficientOfVariation,
} from '../../../src/model/statistics/between-group-variance.ts';
import {
  absoluteConcentrationIndex,
  relativeConcentrationIndex,
} from '../../../src/model/statistics/concentration-index.ts';
import { expectedRangeByChance } from '../../../src/model/statistics/expected-range.ts';
import { gapBetweenAreas } from '../../../src/model/statistics/gap.ts';
import { gini } from '../../../src/model/statistics/gini.ts';
import { indexOfDisparity } from '../../../src/model/statistics/index-of-disparity.ts';
import { differenceFromBest, differenceFromMean } from '../../../src/model/statistics/mean-difference.ts';
import { meanLogDeviation } from '../../../src/model/statistics/mean-log-deviation.ts';
import { theilDecomposition } from '../../../src/model/statistics/theil-decomposition.ts';
import { theil } from '../../../src/model/statistics/theil.ts';
import { weighValues } from '../../../src/model/statistics/weighted-values.ts';
import { method, type Methods } from '../method.ts';

interface Areas {
  readonly population: readonly (number | null)[];
  readonly estimate: readonly (number | null)[];
}

type Value = { readonly value: number | null };

const areas = (answer: (population: Areas['population'], estimate: Areas['estimate']) => Value) =>
  method<Areas>(({ population, estimate }) => ({ value: answer(population, estimate).value }));

/** WHO prints both entropy indices times 1000. */
const inThousands = ({ value }: Value): Value => ({ value: value === null ? null : 1000 * value });

const concentration = (answer: typeof absoluteConcentrationIndex) =>
  method<Areas>(({ population, estimate }) => {
    const { value, error } = answer(population, estimate);
    return { value, se: error };
  });

function allOf({ population, estimate }: Areas) {
  const weighed = weighValues(population, estimate);
  const gap = gapBetweenAreas(estimate);
  return {
    weighted_mean: typeof weighed === 'string' ? null : weighed.mean,
    bgv: betweenGroupVariance(population, estimate).value,
    bgsd: betweenGroupDeviation(population, estimate).value,
    covar_percent: coefficientOfVariation(population, estimate).value,
    idisu: indexOfDisparity(population, estimate, 'areas').value,
    idisw: indexOfDisparity(population, estimate, 'people').value,
    abs_gap: gap.difference,
    rel_gap: gap.ratio,
  };
}

export const methods: Methods = {
  'disparity.bgv': areas(betweenGroupVariance),
  'disparity.bgsd': areas(betweenGroupDeviation),
  'disparity.covar_percent': areas(coefficientOfVariation),
  'disparity.mdmw': areas((population, estimate) => differenceFromMean(population, estimate, 'people')),
  'disparity.mdmu': areas((population, estimate) => differenceFromMean(population, estimate, 'areas')),
  'disparity.mdbw': areas((population, estimate) => differenceFromBest(population, estimate, 'people')),
  'disparity.mdbu': areas((population, estimate) => differenceFromBest(population, estimate, 'areas')),
  'disparity.idisw': areas((population, estimate) => indexOfDisparity(population, estimate, 'people')),
  'disparity.idisu': areas((population, estimate) => indexOfDisparity(population, estimate, 'areas')),
  'disparity.theilT': areas(theil),
  'disparity.theil_x1000': areas((population, estimate) => inThousands(theil(population, estimate))),
  'disparity.mld': areas(meanLogDeviation),
  'disparity.mld_x1000': areas((population, estimate) => inThousands(meanLogDeviation(population, estimate))),
  'disparity.gini': areas(gini),
  'disparity.rci': concentration(relativeConcentrationIndex),
  'disparity.aci': concentration(absoluteConcentrationIndex),
  'disparity.boards14': method<Areas>(allOf),
  'disparity.expectedRangeUnderNull': method<{ k: number; se: number }>(({ k, se }) => ({
    value: expectedRangeByChance(k, se).value,
  })),
  'disparity.theilDecomposition': method<Areas & { group: readonly number[] }>(({ population, estimate, group }) => {
    const answer = theilDecomposition(population, estimate, group.map(String));
    const groups = answer.withinGroups?.map((each) => [`within_group${each.group}`, each.part]) ?? [];
    const { total, between, within } = answer;
    return { total, between, within, ...Object.fromEntries(groups) };
  }),
};
