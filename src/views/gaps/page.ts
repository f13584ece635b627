// Gaps page: where need and provision part, and what to ask next.
import type { CoverageTable, GapTable, IndicatorTable } from '../../model/catalogue.ts';
import type { GapTables } from '../../model/gaps/gap-view.ts';
import { measureOf } from '../../model/gaps/measured-need.ts';
import { strings } from '../../app/strings/index.ts';
import type { PageModule } from '../page.ts';
import Gaps from './Gaps.svelte';
import { byPlacePart, mapPart, whatToAskPart } from './later-parts.ts';

export const page: PageModule<GapTables> = {
  component: Gaps,
  charts: ['equity-scatter'],
  later: [mapPart, byPlacePart, whatToAskPart],
  load: async (view, catalogue, { read, ground }) => {
    const nation = catalogue.nations.find(({ slug }) => slug === view.nation) ?? catalogue.nations[0];
    const measure = nation ? measureOf(catalogue, nation, view.indicator) : null;
    const [coverage, gaps, need] = await Promise.all([
      read<CoverageTable>('coverage.json'),
      read<GapTable>('gaps.json'),
      measure && read<IndicatorTable>(`indicators/${measure.id}.json`),
      nation && ground(nation.mainGeography),
    ]);
    return { coverage, gaps, need };
  },
  figures: () => import('./figures.ts'),
  title: () => strings.gaps.page.title,
  description: (view, catalogue) =>
    strings.gaps.page.description(catalogue.nations.find(({ slug }) => slug === view.nation)?.name ?? ''),
};
