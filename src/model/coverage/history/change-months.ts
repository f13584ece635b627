// Months in which the status of something changes, nation by nation: the dates that are worth looking at.
import type { CellHistory, ChangeMonths } from '../../catalogue.ts';

/** Months of one cell; what only undated evidence says has no month. */
function monthsOf({ answers }: CellHistory): readonly string[] {
  return answers.flatMap(({ from, status, undatedOnly }, i) =>
    undatedOnly || status === (answers[i - 1]?.status ?? 'unknown') ? [] : [from.slice(0, 7)],
  );
}

/** `nationOf`: the nation of an area, by their codes; areas without one are left out. Nations in the order of the cells. */
export function changeMonths(
  cells: readonly CellHistory[],
  nationOf: ReadonlyMap<string, string>,
): readonly ChangeMonths[] {
  const nations = [...new Set(cells.flatMap(({ area }) => nationOf.get(area) ?? []))];
  return nations.map((nation) => {
    const months = cells.filter(({ area }) => nationOf.get(area) === nation).flatMap(monthsOf);
    return { nation, months: [...new Set(months)].toSorted().toReversed() };
  });
}
