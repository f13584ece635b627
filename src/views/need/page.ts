// Need page: births, children under 3, and what research would expect among them.
import type { NeedTables } from '../../model/need/need-view.ts';
import { strings } from '../../app/strings/index.ts';
import type { PageModule } from '../page.ts';
import { assumptionsPart, groundsPart } from './later-parts.ts';
import { loadNeed } from './load-need.ts';
import Need from './Need.svelte';

export const page: PageModule<NeedTables> = {
  component: Need,
  charts: ['need-ranges', 'need-circles'],
  later: [assumptionsPart, groundsPart],
  load: async (view, catalogue, { read, ground }) => {
    const nation = catalogue.nations.find(({ slug }) => slug === view.nation) ?? catalogue.nations[0];
    const [tables] = await Promise.all([loadNeed(catalogue, nation, read), nation && ground(nation.mainGeography)]);
    return tables;
  },
  figures: () => import('./figures.ts'),
  title: () => strings.needPage.page.title,
  description: (view, catalogue) =>
    strings.needPage.page.description(catalogue.nations.find(({ slug }) => slug === view.nation)?.name ?? ''),
};
