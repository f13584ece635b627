// Ids of the figures that each page can name, so that a story is judged before anything is drawn. A test holds them to the pages.
import type { Page } from '../../spec/view-spec.ts';

export const pageFigures: Readonly<Record<Page, readonly string[]>> = {
  overview: ['status-map', 'tier-grid'],
  coverage: ['status-map', 'tier-grid', 'tier-bands', 'kind-bands', 'change', 'change-all'],
  need: ['need-ranges', 'need-circles', 'need-scenario'],
  gaps: ['equity-scatter', 'bivariate-map', 'by-deprivation', 'by-urban-rural', 'funding-ends', 'ask-next'],
  indicators: ['value-map', 'ranked-bars', 'trend', 'significance-map', 'rank-intervals', 'funnel', 'disparity'],
  areas: [],
  area: ['need-range', 'spine-chart'],
  services: [],
  evidence: ['matrix-grid', 'other-grid'],
  present: [],
  data: [],
};
