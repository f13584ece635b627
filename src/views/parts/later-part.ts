// A part of a page that the first view can do without: fetched later, drawn at once where pages are drawn at build time.
import type { Component } from 'svelte';
import { bringCharts } from '../../charts/chart-kind.ts';
import type { FigureKind } from '../../model/figures/figure.ts';

export interface LaterPart<Props extends Record<string, unknown>> {
  /** What draws it; null until it has come. */
  readonly now: () => Component<Props> | null;
  readonly bring: () => Promise<Component<Props>>;
}

/** Keeps what `fetchPart` brings, with the charts that it shows; where that failed, the next call asks again. */
export function laterPart<Props extends Record<string, unknown>>(
  fetchPart: () => Promise<{ readonly default: Component<Props> }>,
  charts: readonly FigureKind[] = [],
): LaterPart<Props> {
  let here: Component<Props> | null = null;
  const bring = async () => {
    const [part] = await Promise.all([fetchPart(), bringCharts(charts)]);
    return part.default;
  };
  return { now: () => here, bring: async () => (here ??= await bring()) };
}
