// Coverage page: what is in place, where, and what is not known.
import { bringCharts } from '../../charts/chart-kind.ts';
import type { CoverageHistory, CoverageTable } from '../../model/catalogue.ts';
import type { CoverageTables } from '../../model/coverage/history/coverage-on.ts';
import { strings } from '../../app/strings/index.ts';
import type { PageModule } from '../page.ts';
import Coverage from './Coverage.svelte';
import type { comparisonFigures } from './comparison.ts';
import { behindPart } from './later-parts.ts';

/** What a comparison needs is fetched when two dates are compared, and not before. */
export interface CoverageData extends CoverageTables {
  readonly comparison: typeof comparisonFigures | null;
}

async function bringComparison(): Promise<typeof comparisonFigures> {
  const [module] = await Promise.all([import('./comparison.ts'), bringCharts(['coverage-change'])]);
  return module.comparisonFigures;
}

export const page: PageModule<CoverageData> = {
  component: Coverage,
  charts: ['status-map', 'tier-grid'],
  later: [behindPart],
  load: async (view, catalogue, { read, ground }) => {
    const nation = catalogue.nations.find(({ slug }) => slug === view.nation) ?? catalogue.nations[0];
    const isPast = view.asAt !== null || view.compare !== null;
    const [table, history, comparison] = await Promise.all([
      read<CoverageTable>('coverage.json'),
      isPast ? read<CoverageHistory>('coverage-history.json') : null,
      view.compare === null ? null : bringComparison(),
      nation && ground(nation.mainGeography),
    ]);
    return { table, history, comparison };
  },
  figures: () => import('./figures.ts'),
  title: () => strings.coverage.page.title,
  description: (view, catalogue) =>
    strings.coverage.page.description(catalogue.nations.find(({ slug }) => slug === view.nation)?.name ?? ''),
};
