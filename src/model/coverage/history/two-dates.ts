// The same coverage on the two dates of a view, whichever of them the address names first.
import type { ViewSpec } from '../../../spec/view-spec.ts';
import type { Catalogue, CoverageHistory } from '../../catalogue.ts';
import type { CoverageView } from '../coverage-view.ts';
import { coverageOn, type CoverageTables } from './coverage-on.ts';
import { dateOrder } from './date-order.ts';

/** The same nation and reading on two dates. */
export interface TwoDates {
  readonly earlier: CoverageView;
  readonly later: CoverageView;
  readonly history: CoverageHistory;
}

export const dateOfView = ({ asAt, editionDate }: CoverageView): string => asAt ?? editionDate;

/** Null where the view compares nothing, or the history was not brought. */
export function twoDates(view: ViewSpec, catalogue: Catalogue, tables: CoverageTables): TwoDates | null {
  const { history } = tables;
  if (view.compare === null || history === null) return null;
  const shown = coverageOn(view, catalogue, tables);
  const other = coverageOn(view, catalogue, tables, view.compare);
  const isLater = dateOrder(dateOfView(shown), dateOfView(other)) === 'later';
  return isLater ? { earlier: shown, later: other, history } : { earlier: other, later: shown, history };
}
