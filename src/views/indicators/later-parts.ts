// The parts of the page below its first view, with their charts: they come after the map.
import { laterPart } from '../parts/later-part.ts';

export const inOrderPart = laterPart(() => import('./InOrder.svelte'), ['ranked-bars']);

export const overTimePart = laterPart(() => import('./OverTime.svelte'), ['trend']);

export const howSurePart = laterPart(
  () => import('./HowSureFigures.svelte'),
  ['significance-map', 'rank-intervals', 'funnel', 'disparity'],
);
