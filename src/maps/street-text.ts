// Counts and town names as small pictures: map text would need font files from elsewhere, a canvas needs none.
import type { StreetColours } from './street-colours.ts';

export const pixelRatio = 2;
const size = 13;
const margin = 4;

/** Begins the name of a picture: `count`, then the colours that it is drawn in, then the text. */
export const textName = (kind: 'count' | 'town', { onDot, text, land }: StreetColours): string =>
  kind === 'count' ? `count|${onDot}||` : `town|${text}|${land}|`;

/** Draws the text that a name asks for (`town|#0b2239|#ffffff|Wick`); null for any other name. */
export function textPicture(name: string, fontFamily: string): ImageData | null {
  const [kind, colour, halo, ...rest] = name.split('|');
  const text = rest.join('|');
  if ((kind !== 'count' && kind !== 'town') || text === '') return null;
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  const font = `650 ${size * pixelRatio}px ${fontFamily}`;
  pen.font = font;
  pen.canvas.width = Math.ceil(pen.measureText(text).width) + 2 * margin * pixelRatio;
  pen.canvas.height = (size + 2 * margin) * pixelRatio;
  pen.font = font;
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 4 * pixelRatio;
  const [x, y] = [margin * pixelRatio, pen.canvas.height / 2 + pixelRatio];
  if (halo) {
    pen.strokeStyle = halo;
    pen.strokeText(text, x, y);
  }
  pen.fillStyle = colour ?? '';
  pen.fillText(text, x, y);
  return pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);
}
