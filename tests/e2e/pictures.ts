// What a screenshot shows: whether there is anything on it but its ground.
import type { Page } from 'playwright-core';

export interface Picture {
  /** Share of the pixels that differ from the commonest colour. */
  readonly drawn: number;
  readonly colours: number;
}

/** Looks at a PNG in the page's own canvas. */
export function lookAt(page: Page, png: Buffer): Promise<Picture> {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('canvas: no 2d context');
      context.drawImage(image, 0, 0);
      const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
      const counts = new Map<number, number>();
      for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      return { drawn: 1 - Math.max(...counts.values()) / pixels.length, colours: counts.size };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}

/** Red, green and blue of one pixel of a PNG. */
export function colourAt(page: Page, png: Buffer, x: number, y: number): Promise<readonly number[]> {
  return page.evaluate(
    async ({ address, at }) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!context) throw new Error('canvas: no 2d context');
      context.drawImage(image, 0, 0);
      return [...context.getImageData(...at, 1, 1).data.slice(0, 3)];
    },
    { address: `data:image/png;base64,${png.toString('base64')}`, at: [x, y] as [number, number] },
  );
}
