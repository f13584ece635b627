// Fetched when two dates are compared: first the kind of help or tier that is shown, then all kinds.
import type { Catalogue } from '../../model/catalogue.ts';
import type { CoverageTables } from '../../model/coverage/history/coverage-on.ts';
import { twoDates } from '../../model/coverage/history/two-dates.ts';
import type { Subject } from '../../model/coverage/subject.ts';
import { coverageChangeFigures } from '../../model/figures/coverage-change-scopes.ts';
import type { CoverageChangeFigure } from '../../model/figures/figure.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';

export interface Compared {
  readonly view: ViewSpec;
  readonly catalogue: Catalogue;
  readonly tables: CoverageTables;
  readonly subject: Subject;
}

/** Empty where the view asks for no two dates. */
export function comparisonFigures({ view, catalogue, tables, subject }: Compared): readonly CoverageChangeFigure[] {
  const two = twoDates(view, catalogue, tables);
  return two ? coverageChangeFigures(two, subject) : [];
}
