// Provision: how many kinds of specialist help an area has throughout, from "unknown is no" to "unknown is yes".
import { fsum } from 'd3-array';
import type { ServiceColumn, Status } from '../catalogue.ts';
import type { CoverageView } from '../coverage/coverage-view.ts';

export interface Provision {
  readonly area: string;
  /** Kinds in place throughout. */
  readonly lower: number;
  /** The same, if every answer that is not known were yes. */
  readonly upper: number;
  /** Kinds in place in part: not counted in either end. */
  readonly part: number;
}

/** Kinds that are counted: the specialist tier. Inpatient units serve many areas from one, so they are left out. */
export function specialistKinds({ columns }: Pick<CoverageView, 'columns'>): readonly ServiceColumn[] {
  return columns.filter(({ tier }) => tier === 'specialist');
}

/** Provision of every area, in the order of the view. An area without a cell counts as not known. */
export function provisionOf(coverage: CoverageView): readonly Provision[] {
  const kinds = specialistKinds(coverage);
  const statusOf = new Map(coverage.cells.map((cell) => [`${cell.area} ${cell.column}`, cell.status]));
  return coverage.areas.map(({ code }) => {
    const statuses = kinds.map(({ id }): Status => statusOf.get(`${code} ${id}`) ?? 'unknown');
    const count = (status: Status) => statuses.filter((each) => each === status).length;
    return { area: code, lower: count('yes'), upper: count('yes') + count('unknown'), part: count('partial') };
  });
}

/** The nation's figure: kinds in the area of the average birth, as a band; null where an area has no weight. */
export function nationalProvision(
  provision: readonly Provision[],
  weights: Readonly<Record<string, number>>,
): { readonly lower: number; readonly upper: number } | null {
  if (provision.some(({ area }) => weights[area] === undefined)) return null;
  const total = fsum(provision, ({ area }) => weights[area] ?? 0);
  if (!(total > 0)) return null;
  const mean = (end: 'lower' | 'upper') => fsum(provision, (each) => each[end] * (weights[each.area] ?? 0)) / total;
  return { lower: mean('lower'), upper: mean('upper') };
}

/** How many answers stand between the two ends. */
export const answersMissing = (provision: readonly Provision[]): number =>
  provision.reduce((sum, { lower, upper }) => sum + upper - lower, 0);
