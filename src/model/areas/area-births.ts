// Births in one area: the number, how it came about, and its share of the nation's.
import type { Catalogue, IndicatorTable } from '../catalogue.ts';
import { countChildren } from '../need/children-counted.ts';
import { printedChildren } from '../need/need-words.ts';
import type { AreaPlace } from './area-place.ts';

export interface AreaBirths {
  /** Unrounded. */
  readonly births: number;
  /** Without "about". */
  readonly printed: string;
  readonly period: string;
  readonly derived: boolean;
  readonly provisional: boolean;
  /** False where the source gives shares of the nation's births and no counts, which are then old or incomplete. */
  readonly isCounted: boolean;
  /** From 0 to 1; null where the nation's number is not held. */
  readonly share: number | null;
}

/** Null where no number is held for the area. */
export function areaBirths(catalogue: Catalogue, place: AreaPlace, table: IndicatorTable | null): AreaBirths | null {
  const counted = table && countChildren(catalogue, place.nation, 'births', table, place.geography.id);
  const own = counted?.areas.find(({ area }) => area.code === place.area.code);
  if (!counted || !own || own.children === null) return null;
  const { children, derived } = own;
  const printed = printedChildren(derived ? Math.round(children / 10) * 10 : children, false);
  const share = counted.nationChildren === null ? null : children / counted.nationChildren;
  return {
    births: children,
    printed,
    period: counted.period.label,
    derived,
    provisional: counted.provisional,
    isCounted: !place.nation.weights.areShares,
    share,
  };
}
