// The style that an SVG element shows, as attributes: a written drawing has no style sheet.
import type { Definitions } from './definitions.ts';
import { colour } from './numbers.ts';
import { isSvgText } from './node-kind.ts';
import { fontOf } from './text-lines.ts';

/** What an element of SVG has where nothing is said: not worth writing. */
const initial: Readonly<Record<string, string>> = {
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  'vector-effect': 'none',
  'paint-order': 'normal',
  'fill-rule': 'nonzero',
  opacity: '1',
  'fill-opacity': '1',
  'stroke-opacity': '1',
};

const ofText = { 'text-anchor': 'start', 'dominant-baseline': 'auto' } as const;

/** Writes the shown style of `original` into `copy`. */
export function shownStyle(copy: SVGElement, original: Element, names: Pick<Definitions, 'refer' | 'paint'>): void {
  const style = getComputedStyle(original);
  const write = (name: string, value: string | null): void => {
    if (value !== null) copy.setAttribute(name, value);
  };
  write('fill', paintOf(style.fill, names));
  if (style.stroke !== 'none') {
    write('stroke', paintOf(style.stroke, names));
  } else copy.removeAttribute('stroke');
  for (const [name, usual] of Object.entries(initial)) {
    const value = style.getPropertyValue(name);
    if (name.startsWith('stroke') && style.stroke === 'none') copy.removeAttribute(name);
    else if (value !== usual && value !== '') write(name, value.replaceAll(/(\d)px/gu, '$1'));
  }
  if (!isSvgText(original)) return;
  for (const [name, usual] of Object.entries(ofText)) {
    const value = style.getPropertyValue(name);
    if (value !== usual) write(name, value);
  }
  for (const [name, value] of Object.entries(fontOf(style))) write(name, value === null ? null : String(value));
}

/** A colour, a reference, or `none`. */
function paintOf(css: string, { paint }: Pick<Definitions, 'paint'>): string {
  if (css.startsWith('url(')) return paint(css);
  return colour(css) ?? 'none';
}
