// Address of an embed → the figure that it shows, with notes on what it could not find.
import { bringCharts } from '../charts/chart-kind.ts';
import type { Figure } from '../model/figures/figure.ts';
import type { AddressNote } from '../spec/address.ts';
import type { EmbedSpec } from '../spec/embed-address.ts';
import { defaultView } from '../spec/view-spec.ts';
import type { PageSources } from '../views/page.ts';
import { loadPage } from '../views/pages.ts';

export interface EmbedContent {
  readonly spec: EmbedSpec;
  readonly figure: Figure;
  readonly edition: string;
  readonly notes: readonly AddressNote[];
}

/**
 * Where there is no such figure, the page's first one stands in its place; where the page has none, the Overview's.
 * Throws where data does not arrive.
 */
export async function embedContent(
  spec: EmbedSpec,
  notes: readonly AddressNote[],
  sources: PageSources,
): Promise<EmbedContent> {
  const { catalogue, figures } = await loadPage(spec.view, sources);
  const [all, asked] = [await figures(), spec.figure];
  const figure = all.find(({ id }) => asked === null || id === asked) ?? all[0];
  const lacking = (problem: AddressNote['problem']): readonly AddressNote[] => [
    ...notes,
    { key: spec.view.page, found: (asked ?? '').slice(0, 40), problem },
  ];
  if (!figure) {
    if (spec.view.page === 'overview') throw new Error('embed: the Overview has no figures; run npm run build again');
    return embedContent({ ...spec, view: defaultView, figure: null }, lacking('no-figures'), sources);
  }
  await bringCharts([figure.kind]);
  return {
    spec: { ...spec, figure: figure.id },
    figure,
    edition: catalogue.edition,
    notes: asked === null || figure.id === asked ? notes : lacking('not-in-view'),
  };
}
