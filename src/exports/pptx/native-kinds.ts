// Kinds of figures that a presentation draws as a chart of its own: they take one slide.
import type { Figure, FigureKind } from '../../model/figures/figure.ts';

export const nativeKinds = [
  'ranked-bars',
  'coverage-bands',
  'trend',
  'funnel',
  'equity-scatter',
] as const satisfies readonly FigureKind[];

type NativeFigure = Extract<Figure, { readonly kind: (typeof nativeKinds)[number] }>;

export const isNative = (figure: Figure): figure is NativeFigure => nativeKinds.some((kind) => kind === figure.kind);
