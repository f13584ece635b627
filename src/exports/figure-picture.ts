// The drawing of a figure, without its words, as PNG for slides: cut before its rows where one slide cannot show it.
import type { Figure } from '../model/figures/figure.ts';
import type { Origin } from '../model/figures/origin.ts';
import { figureSheet } from './figure-svg.ts';
import { cutRows, slideShape, type Stretch } from './pptx/cut-rows.ts';
import type { Picture } from './pptx/slide.ts';
import { svgToPng } from './svg-to-png.ts';

const scale = 2;

export async function figurePictures(figure: Figure, origin: Origin): Promise<readonly Picture[]> {
  const { svg, rows } = await figureSheet(figure, origin, { bare: true });
  const whole = await createImageBitmap(await svgToPng(svg, scale));
  const [width, height] = [whole.width / scale, whole.height / scale];
  const pieces: Picture[] = [];
  // One after the other: each takes the memory of a large canvas.
  for (const piece of cutRows(rows, height, width * slideShape)) pieces.push(await pieceOf(whole, piece));
  return pieces;
}

async function pieceOf(whole: ImageBitmap, { top, height }: Stretch): Promise<Picture> {
  const canvas = document.createElement('canvas');
  canvas.width = whole.width;
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(whole, 0, -Math.round(top * scale));
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!png) throw new Error('exports: the browser made no PNG');
  return { data: await dataAddress(png), width: canvas.width / scale, height: canvas.height / scale };
}

/** A file as `data:…;base64,…`. */
export function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(String(reader.result));
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('exports: the picture cannot be read'));
    };
    reader.readAsDataURL(file);
  });
}
