// Page name → page. Each is a file of its own, fetched when it is first opened.
import { bringCharts } from '../charts/chart-kind.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Page, ViewSpec } from '../spec/view-spec.ts';
import type { PageContent, PageModule, PageSources } from './page.ts';

type AnyPage = PageModule<unknown>;

const pages: Readonly<Record<Page, () => Promise<{ readonly page: unknown }>>> = {
  overview: () => import('./overview/page.ts'),
  coverage: () => import('./coverage/page.ts'),
  need: () => import('./need/page.ts'),
  gaps: () => import('./gaps/page.ts'),
  indicators: () => import('./indicators/page.ts'),
  areas: () => import('./areas/page.ts'),
  area: () => import('./area/page.ts'),
  services: () => import('./services/page.ts'),
  evidence: () => import('./evidence/page.ts'),
  present: () => import('./present/page.ts'),
  data: () => import('./data/page.ts'),
};

/** Brings the page of a view with its data. */
export async function loadPage(view: ViewSpec, sources: PageSources): Promise<PageContent> {
  const [catalogue, module] = await Promise.all([sources.read<Catalogue>('catalogue.json'), pages[view.page]()]);
  const page = module.page as AnyPage;
  const later = sources.whole ? (page.later ?? []) : [];
  const [data] = await Promise.all([
    page.load(view, catalogue, sources),
    bringCharts(page.charts),
    ...later.map((part) => part.bring()),
  ]);
  return {
    component: page.component,
    catalogue,
    data,
    figures: async () => (await page.figures?.())?.figures(view, catalogue, data) ?? [],
    title: page.title(view, catalogue, data),
    description: page.description(view, catalogue),
  };
}
