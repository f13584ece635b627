// The contract of a chart: one file in kinds/ with its description, when it is unsuited, and its drawing.
import type { Component } from 'svelte';
import type { Figure } from '../model/figures/figure.ts';

export interface ChartProps<Kind extends Figure> {
  readonly figure: Kind;
  /** Called with the code of an area that a reader picks, or null when none is picked any more. */
  readonly onselect?: ((code: string | null) => void) | undefined;
}

export interface ChartDescription<Kind extends Figure> {
  readonly kind: Kind['kind'];
  /** What it is for, in a sentence: printed in docs/charts/. */
  readonly description: string;
  /** Why this figure should not be drawn so, in words; null where it can be. */
  readonly unsuited: (figure: Kind) => string | null;
}

export interface ChartModule {
  readonly chart: ChartDescription<Figure>;
  readonly default: Component<ChartProps<Figure>>;
}

const modules = import.meta.glob<ChartModule>('./kinds/*.svelte', { eager: true });

/** Chart kind → how it is drawn: found in kinds/, no list to edit. */
export const chartKinds: ReadonlyMap<string, ChartModule> = new Map(
  Object.values(modules).map((module) => [module.chart.kind, module]),
);
