// The words of a page as lines of a written drawing: each where the browser broke and placed it.
import { colour } from './numbers.ts';
import { svgElement } from './svg-element.ts';

/** Left and top of the sheet in the window: everything is written relative to it. */
export interface Origin {
  readonly left: number;
  readonly top: number;
}

interface Line {
  text: string;
  readonly box: DOMRect;
}

/** Every line of a text node as one `<text>`; none where nothing of it is shown. */
export function textLines(node: Text, style: CSSStyleDeclaration, origin: Origin): SVGElement[] {
  const ascent = ascentOf(style);
  return linesOf(node).map(({ text, box }) => {
    const transformed = style.textTransform === 'uppercase' ? text.toLocaleUpperCase('en-GB') : text;
    return svgElement(
      'text',
      {
        x: box.left - origin.left,
        y: box.top - origin.top + (box.height - ascent.height) / 2 + ascent.above,
        ...fontOf(style),
        fill: colour(style.color),
        'text-decoration': style.textDecorationLine === 'none' ? null : style.textDecorationLine,
      },
      transformed,
    );
  });
}

/** Attributes of the type that a style asks for. */
export function fontOf(style: CSSStyleDeclaration): Record<string, string | number | null> {
  return {
    'font-size': Number.parseFloat(style.fontSize),
    'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
    'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
    'font-variant-numeric': style.fontVariantNumeric === 'normal' ? null : style.fontVariantNumeric,
    'letter-spacing': style.letterSpacing === 'normal' ? null : style.letterSpacing,
  };
}

/** Words that share a line, with the box of the first to the last. */
function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of node.data.matchAll(/\S+\s*/gu)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < 2) last.text += ` ${word.trimEnd()}`;
    else lines.push({ text: word.trimEnd(), box });
  }
  return lines;
}

/** Height of the type above its baseline, and from top to bottom, in pixels. */
function ascentOf(style: CSSStyleDeclaration): { above: number; height: number } {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('exports: this browser draws no text on a canvas, so lines cannot be placed');
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x');
  return { above, height: above + below };
}
