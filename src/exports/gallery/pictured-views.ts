// Of which views pictures are drawn, and how the gallery names them.
import { areaPlace } from '../../model/areas/area-place.ts';
import type { Catalogue, Nation } from '../../model/catalogue.ts';
import type { FigureKind } from '../../model/figures/figure.ts';
import { ofNation } from '../../model/indicators/of-nation.ts';
import { defaultView, pages, type Page, type ViewSpec } from '../../spec/view-spec.ts';

export type PictureGroup = 'pages' | 'indicators' | 'areas';

export interface PicturedView {
  readonly view: ViewSpec;
  readonly group: PictureGroup;
  /** What the set shows: a nation, an indicator, an area; with the page for a page of a nation. */
  readonly name: string;
  readonly page: Page;
  /** Kinds of figures that are drawn; null = all. */
  readonly kinds: readonly FigureKind[] | null;
}

/** How sure we are of an indicator is read on its page: what is drawn of each are its values. */
const indicatorKinds: readonly FigureKind[] = ['value-map', 'ranked-bars', 'trend'];

/** Every page of each nation as it first stands, each board and trust, and each indicator of each of its geographies. */
export function picturedViews(catalogue: Catalogue): readonly PicturedView[] {
  const { nations } = catalogue;
  return [
    ...nations.flatMap(pagesOf),
    ...nations.flatMap((nation) => indicatorsOf(catalogue, nation)),
    ...areasOf(catalogue),
  ];
}

const pagesOf = ({ slug, name }: Nation): readonly PicturedView[] =>
  pages
    .filter((page) => page !== 'area')
    .map((page) => ({ view: { ...defaultView, page, nation: slug }, group: 'pages', name, page, kinds: null }));

const indicatorsOf = (catalogue: Catalogue, nation: Nation): readonly PicturedView[] =>
  ofNation(catalogue, nation).flatMap(({ id, title, geographies }) => {
    const others = geographies.filter((geography) => geography !== nation.mainGeography);
    return [null, ...others].map((geography) => ({
      view: { ...defaultView, page: 'indicators' as const, nation: nation.slug, indicator: id, geography },
      group: 'indicators' as const,
      name: title,
      page: 'indicators' as const,
      kinds: indicatorKinds,
    }));
  });

const areasOf = (catalogue: Catalogue): readonly PicturedView[] =>
  catalogue.areas
    .filter(({ code }) => areaPlace(catalogue, code)?.served.code === code)
    .map(({ code, name }) => ({
      view: { ...defaultView, page: 'area', code },
      group: 'areas',
      name,
      page: 'area',
      kinds: null,
    }));
