// A part of a page that the first view can do without: fetched later, drawn at once where pages are drawn at build time.
import type { Component } from 'svelte';

export interface LaterPart<Props extends Record<string, unknown>> {
  /** What draws it; null until it has come. */
  readonly now: () => Component<Props> | null;
  readonly bring: () => Promise<Component<Props>>;
}

/** Keeps what `fetchPart` brings; where that failed, the next call asks again. */
export function laterPart<Props extends Record<string, unknown>>(
  fetchPart: () => Promise<Component<Props>>,
): LaterPart<Props> {
  let here: Component<Props> | null = null;
  return { now: () => here, bring: async () => (here ??= await fetchPart()) };
}
