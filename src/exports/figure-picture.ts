// The drawing of a figure, without its words, as a PNG for a slide.
import type { Figure } from '../model/figures/figure.ts';
import type { Origin } from '../model/figures/origin.ts';
import { figureSvg } from './figure-svg.ts';
import type { Picture } from './pptx/slides.ts';
import { svgToPng } from './svg-to-png.ts';

const scale = 2;

export async function figurePicture(figure: Figure, origin: Origin): Promise<Picture> {
  const png = await svgToPng(await figureSvg(figure, origin, { bare: true }), scale);
  const { width, height } = await createImageBitmap(png);
  return { data: await dataAddress(png), width, height };
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
