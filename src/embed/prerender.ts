// Draws every figure of a page's default view alone, at build time. Loaded by scripts/site/embeds.ts.
import { render } from 'svelte/server';
import { drawGround, type DrawnPage } from '../app/prerender.ts';
import { strings } from '../app/strings/index.ts';
import { bringCharts, chartOf } from '../charts/chart-kind.ts';
import { escaped } from '../exports/escaped.ts';
import type { Reader } from '../load/reader.ts';
import type { Figure } from '../model/figures/figure.ts';
import { rootOf, writeAddress } from '../spec/address.ts';
import { drawnEmbedPath } from '../spec/embed-address.ts';
import type { ViewSpec } from '../spec/view-spec.ts';
import { loadPage } from '../views/pages.ts';
import EmbedFrame from './EmbedFrame.svelte';
import { ShownEmbed } from './shown-embed.svelte.ts';

export interface DrawnEmbed extends DrawnPage {
  readonly page: ViewSpec['page'];
  readonly figure: Figure;
  /** Path of the page that the figure belongs to. */
  readonly home: string;
}

const isDrawn = (figure: Figure): boolean =>
  figure.unavailable === null && chartOf(figure.kind).chart.unsuited(figure) === null;

/** One for each figure of the view that can be drawn. */
export async function drawEmbeds(view: ViewSpec, read: Reader): Promise<readonly DrawnEmbed[]> {
  const { catalogue, figures } = await loadPage(view, { read, ground: () => Promise.resolve() });
  const all = await figures();
  await bringCharts(all.map(({ kind }) => kind));
  return Promise.all(
    all.filter(isDrawn).map(async (figure) => {
      const path = drawnEmbedPath(view, figure.id);
      const root = `../../${rootOf({ ...view, page: view.page === 'area' ? 'area' : 'coverage' })}`;
      const spec = { view, figure: figure.id, theme: 'auto', controls: true } as const;
      const shown = new ShownEmbed({ spec, figure, edition: catalogue.edition, notes: [], root });
      return {
        page: view.page,
        figure,
        path,
        home: writeAddress(view),
        head: headOf(figure),
        body: render(EmbedFrame, { props: { shown } }).body,
        notStarted: strings.embeds.notStarted,
        withoutScript: null,
        grounds: 'ground' in figure ? await drawGround(figure.ground.geography, read) : '',
      };
    }),
  );
}

/** The embed that draws any view: nothing is drawn in it at build time. */
export function blankEmbed(): Omit<DrawnEmbed, 'figure' | 'page'> {
  const { drawnByScript, noFigure, openAtlas, notStarted } = strings.embeds;
  const link = `<a href="./">${openAtlas}</a>`;
  return {
    path: 'embed.html',
    home: '',
    head: `<title>${strings.shell.siteName}</title>`,
    body: `<p class="notice" id="no-figure" hidden>${noFigure} ${link}</p><noscript><p>${drawnByScript} ${link}</p></noscript>`,
    notStarted,
    withoutScript: null,
    grounds: '',
  };
}

const headOf = ({ title, alt }: Figure): string =>
  `<title>${escaped(title)} · ${strings.shell.siteName}</title><meta name="description" content="${escaped(alt)}" />`;
