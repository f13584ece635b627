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
  for (const { index, 0: word } of node.data.matchAll(/\S+/gu)) {
    for (const piece of piecesOf(node, index, word)) {
      const last = lines.at(-1);
      if (last && Math.abs(last.box.top - piece.box.top) < 2) last.text += ` ${piece.text}`;
      else lines.push(piece);
    }
  }
  return lines;
}

/** A word as it stands: in one piece, or in one for each line, where it was broken at a hyphen or within an address. */
function piecesOf(node: Text, index: number, word: string): readonly Line[] {
  const [whole, ...more] = boxesOf(node, index, index + word.length);
  if (!whole) return [];
  if (more.length === 0) return [{ text: word, box: whole }];
  const pieces: Line[] = [];
  let at = index;
  for (const letter of word) {
    const [box] = boxesOf(node, at, at + letter.length);
    at += letter.length;
    const last = pieces.at(-1);
    if (last && (!box || Math.abs(last.box.top - box.top) < 2)) last.text += letter;
    else if (box) pieces.push({ text: letter, box });
  }
  return pieces;
}

function boxesOf(node: Text, from: number, to: number): readonly DOMRect[] {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** Height of the type above its baseline, and from top to bottom, in pixels. */
function ascentOf(style: CSSStyleDeclaration): { above: number; height: number } {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('exports: this browser draws no text on a canvas, so lines cannot be placed');
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x');
  return { above, height: above + below };
}
