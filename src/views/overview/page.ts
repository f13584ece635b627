// Overview page: how things stand, in four findings, a map and a grid.
import type { Catalogue, CoverageTable, IndicatorTable, NeedTable } from '../../model/catalogue.ts';
import { countIndicator } from '../../model/need/children-counted.ts';
import type { NeedTables } from '../../model/need/need-view.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import { strings } from '../../app/strings/index.ts';
import type { PageModule } from '../page.ts';
import { belowPart } from './later-parts.ts';
import Overview from './Overview.svelte';

export interface OverviewTables {
  readonly coverage: CoverageTable;
  readonly need: NeedTables;
}

const nationOf = (view: ViewSpec, catalogue: Catalogue) =>
  catalogue.nations.find(({ slug }) => slug === view.nation) ?? catalogue.nations[0];

export const page: PageModule<OverviewTables> = {
  component: Overview,
  charts: ['status-map'],
  later: [belowPart],
  load: async (view, catalogue, { read, ground }) => {
    const nation = nationOf(view, catalogue);
    const counted = nation ? countIndicator(catalogue, nation, 'births') : null;
    const [coverage, need, births] = await Promise.all([
      read<CoverageTable>('coverage.json'),
      read<NeedTable>('need.json'),
      counted === null ? null : read<IndicatorTable>(`indicators/${counted}.json`),
      nation && ground(nation.mainGeography),
    ]);
    return { coverage, need: { need, births, underThree: null } };
  },
  figures: () => import('./figures.ts'),
  title: () => strings.overview.title,
  description: () => strings.shell.descriptions.overview,
};
