// A page of its own in which a sheet is laid out: always as wide and in the light theme, whatever window it is made in.
import { typefaceName, typefaceWeights } from '../load/typeface.ts';

const width = 1000;

/**
 * A hidden frame with the site's styles and typeface. All is handed over and nothing fetched: a frame without an address
 * of its own would look past what is saved on the device. Remove it after use.
 */
export async function sheetFrame(typeface: Uint8Array<ArrayBuffer> | null): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.className = 'export-frame';
  frame.width = String(width);
  frame.height = '600';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  const inside = frame.contentWindow;
  if (!inside) throw new Error('exports: this browser opens no frame to lay a sheet out in');
  const page = inside.document;
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dataset['theme'] = 'light';
  const styles = new (inside as typeof inside & typeof globalThis).CSSStyleSheet();
  styles.replaceSync(shownRules());
  page.adoptedStyleSheets = [styles];
  for (const shapes of document.querySelectorAll('svg.ground')) page.body.append(shapes.cloneNode(true));
  if (typeface) await bringTypeface(inside as typeof inside & typeof globalThis, typeface);
  return frame;
}

/** Every rule of the page but those that fetch a font. */
const shownRules = (): string =>
  [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => !(rule instanceof CSSFontFaceRule && rule.cssText.includes('url(')))
    .map(({ cssText }) => cssText)
    .join('\n');

async function bringTypeface(inside: Window & typeof globalThis, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const face = new inside.FontFace(typefaceName, bytes, { weight: typefaceWeights });
  inside.document.fonts.add(await face.load());
}
