// The contract of a chart: one file in kinds/ with its description, when it is unsuited, and its drawing.
import type { Component } from 'svelte';
import type { Figure, FigureKind } from '../model/figures/figure.ts';

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

const files = import.meta.glob<ChartModule>('./kinds/*.svelte');
const brought = new Map<string, ChartModule>();

/** File of a kind: `value-map` is drawn by `kinds/ValueMap.svelte`. */
const fileOf = (kind: string): string =>
  `./kinds/${kind.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase())}.svelte`;

/** Every kind, found in kinds/: no list to edit. */
const everyFile = Object.keys(files);

/**
 * Fetches drawings before a page is drawn, so that it brings no chart that it does not show; all of them where none are
 * named. Throws where a kind has no file.
 */
export async function bringCharts(kinds?: readonly FigureKind[]): Promise<void> {
  await Promise.all((kinds?.map(fileOf) ?? everyFile).map(bringFile));
}

async function bringFile(file: string): Promise<void> {
  const fetchModule = files[file];
  if (!fetchModule) throw new Error(`charts: there is no ${file}; name the file after its kind`);
  const module = await fetchModule();
  brought.set(module.chart.kind, module);
}

/** How a kind is drawn. Throws where its page has not brought it. */
export function chartOf(kind: FigureKind): ChartModule {
  const module = brought.get(kind);
  if (!module) throw new Error(`charts: ${kind} was not brought; name it in the charts of its page`);
  return module;
}
