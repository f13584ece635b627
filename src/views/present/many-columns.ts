// Which figures need the whole width of a screen: their words stand above them, not beside them.
import type { Figure } from '../../model/figures/figure.ts';

/** A grid of more columns than this does not fit beside words. */
const most = 8;

export function isManyColumns(figure: Figure | null): boolean {
  if (figure?.kind === 'tier-grid' || figure?.kind === 'intervention-grid') return figure.columns.length > most;
  return figure?.kind === 'spine-chart';
}
