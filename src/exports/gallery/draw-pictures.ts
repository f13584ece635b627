// Figures of a view → pictures, in a browser that a script drives: by the exporter of the Share menu, so that both are the same.
import { mount } from 'svelte';
import '../../app/app.css';
import { bringCharts, chartOf } from '../../charts/chart-kind.ts';
import Patterns from '../../charts/parts/Patterns.svelte';
import { siteReader } from '../../load/reader.ts';
import { groundInDocument } from '../../maps/ground.ts';
import type { Figure } from '../../model/figures/figure.ts';
import { writeAddress } from '../../spec/address.ts';
import { loadPage } from '../../views/pages.ts';
import { dataAddress } from '../figure-picture.ts';
import { figureSvg } from '../figure-svg.ts';
import { svgToPng } from '../svg-to-png.ts';
import type { PicturedView } from './pictured-views.ts';

export interface DrawnPicture {
  /** Id of the figure on its page. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly alt: string;
  readonly svg: string;
  /** `data:image/png;base64,…`, twice as large. */
  readonly png: string;
  /** Pixels of the SVG. */
  readonly width: number;
  readonly height: number;
}

export type DrawPictures = (of: PicturedView, site: string) => Promise<readonly DrawnPicture[]>;

const read = siteReader(new URL('/', location.href));
const ground = groundInDocument(read);
mount(Patterns, { target: document.body });

/** `site`: full address of the site, which the pictures print; empty where it is not known. */
const drawPictures: DrawPictures = async ({ view, kinds }, site) => {
  const { catalogue, figures } = await loadPage(view, { read, ground });
  const wanted = (await figures()).filter(({ kind }) => kinds === null || kinds.includes(kind));
  await bringCharts(wanted.map(({ kind }) => kind));
  const drawn: DrawnPicture[] = [];
  // One after the other: each is laid out in a frame of its own.
  for (const figure of wanted.filter(isDrawn)) {
    const address = `${site}${writeAddress(view)}#${figure.id}`;
    drawn.push(await draw(figure, { edition: catalogue.edition, address }));
  }
  return drawn;
};

const isDrawn = (figure: Figure): boolean =>
  figure.unavailable === null && chartOf(figure.kind).chart.unsuited(figure) === null;

async function draw(figure: Figure, origin: Parameters<typeof figureSvg>[1]): Promise<DrawnPicture> {
  const svg = await figureSvg(figure, origin);
  const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error(`${figure.id}: its picture says no size`);
  const png = await dataAddress(await svgToPng(svg, 2));
  const { id, title, subtitle, alt } = figure;
  return { id, title, subtitle, alt, svg, png, width: Number(width), height: Number(height) };
}

Object.assign(globalThis, { drawPictures });
