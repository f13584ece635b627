// What a page is made of: how it loads, and what draws it. views/pages.ts finds a page by the view.
import type { Component } from 'svelte';
import type { Catalogue } from '../model/catalogue.ts';
import type { Figure, FigureKind } from '../model/figures/figure.ts';
import type { Reader } from '../load/reader.ts';
import type { ViewSpec } from '../spec/view-spec.ts';

export interface PageSources {
  readonly read: Reader;
  /** Makes sure that the shapes of a geography are in the document before it is drawn. */
  readonly ground: (geography: string) => Promise<void>;
  /** True where the parts of a page that come later are to be there from the start. */
  readonly whole?: boolean;
}

/** Changes the view; `replace` for typing. */
export type Change = (fields: Partial<ViewSpec>, how?: 'push' | 'replace') => Promise<void>;

export interface PageProps<Data> {
  readonly view: ViewSpec;
  readonly catalogue: Catalogue;
  readonly data: Data;
  readonly change: Change;
  /** Address of a view, relative to the page that is shown. */
  readonly link: (view: Partial<ViewSpec>) => string;
  /** The site's root, relative to the page that is shown: `./`, `../`. */
  readonly root: string;
}

/** `figures.ts` of a page: page, embed, file, slide and report all draw what it names. */
export interface FiguresModule<Data> {
  readonly figures: (view: ViewSpec, catalogue: Catalogue, data: Data) => readonly Figure[];
}

export interface PageModule<Data> {
  readonly component: Component<PageProps<Data>>;
  /** Kinds of the figures of its first view: the rest is not fetched. All of them where none are named. */
  readonly charts?: readonly FigureKind[];
  /** Parts that come after the first view, but where the page is asked for whole. */
  readonly later?: readonly { readonly bring: () => Promise<unknown> }[];
  readonly load: (view: ViewSpec, catalogue: Catalogue, sources: PageSources) => Promise<Data>;
  /** Brings what names the page's figures; absent where it has none. */
  readonly figures?: () => Promise<FiguresModule<Data>>;
  /** Words for the browser's tab and a link preview, before the site's name. */
  readonly title: (view: ViewSpec, catalogue: Catalogue, data: Data) => string;
  readonly description: (view: ViewSpec, catalogue: Catalogue) => string;
}

/** A page ready to be drawn. */
export interface PageContent {
  readonly component: Component<PageProps<unknown>>;
  readonly catalogue: Catalogue;
  readonly data: unknown;
  /** The figures of the view in the order of the page, worked out when asked for. */
  readonly figures: () => Promise<readonly Figure[]>;
  readonly title: string;
  readonly description: string;
}
