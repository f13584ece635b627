// The parts of the page below its first view, with their charts: they come after the map.
import { bringCharts } from '../../charts/chart-kind.ts';
import { laterPart } from '../parts/later-part.ts';

export const overTimePart = laterPart(async () => {
  const [drawing] = await Promise.all([import('./OverTime.svelte'), bringCharts(['trend'])]);
  return drawing.default;
});

export const howSurePart = laterPart(async () => {
  const [drawing] = await Promise.all([
    import('./HowSureFigures.svelte'),
    bringCharts(['significance-map', 'rank-intervals', 'funnel', 'disparity']),
  ]);
  return drawing.default;
});

/** Where pages are drawn at build time, everything is there at once. */
export async function bringLaterParts(): Promise<void> {
  await Promise.all([overTimePart.bring(), howSurePart.bring()]);
}
