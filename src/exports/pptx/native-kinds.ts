// Kinds of figures that a presentation draws as a chart of its own: they take one slide.
import type { FigureKind } from '../../model/figures/figure.ts';

export const nativeKinds = [
  'ranked-bars',
  'coverage-bands',
  'trend',
  'funnel',
  'equity-scatter',
] as const satisfies readonly FigureKind[];
