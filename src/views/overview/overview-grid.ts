// The second figure of the Overview: the main kinds of help in every area.
import type { Catalogue } from '../../model/catalogue.ts';
import type { CoverageView } from '../../model/coverage/coverage-view.ts';
import { defaultColumn } from '../../model/coverage/subject.ts';
import type { TierGridFigure } from '../../model/figures/figure.ts';
import { tierGridFigure } from '../../model/figures/tier-grid.ts';

export function overviewGrid(coverage: CoverageView, catalogue: Catalogue): TierGridFigure {
  return tierGridFigure(coverage, {
    columns: coverage.columns.filter((column) => column.main),
    picked: defaultColumn(coverage).id,
    tierLabels: new Map(catalogue.tiers.map((tier) => [tier.id, tier.label])),
  });
}
