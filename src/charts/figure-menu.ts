// What a page puts beneath each of its figures (to share, to save). Charts know nothing of it: the app's frame gives it.
import { getContext, setContext, type Component } from 'svelte';
import type { Figure } from '../model/figures/figure.ts';
import type { CitedOrigin } from '../model/figures/origin.ts';

export interface FigureMenu {
  readonly component: Component<{ figure: Figure; origin: CitedOrigin; method: string }>;
  readonly originOf: (figure: Figure) => CitedOrigin;
  /** Address at which the method of a figure is told. */
  readonly methodOf: (figure: Figure) => string;
}

const key = 'figure-menu';

/** For all figures below the component that calls it, while it is set up. */
export const setFigureMenu = (menu: FigureMenu): FigureMenu => setContext(key, menu);

/** Undefined where none is given: in embeds, files and slides. */
export const getFigureMenu = (): FigureMenu | undefined => getContext<FigureMenu | undefined>(key);
