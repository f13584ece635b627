// Grounds and borders of the page's boxes: bars, swatches, rules of a table.
import { colour } from './numbers.ts';
import { svgElement } from './svg-element.ts';
import type { Origin } from './text-lines.ts';

/** Background and borders of an element; nothing where it shows none. */
export function boxOf(element: Element, style: CSSStyleDeclaration, origin: Origin): SVGElement[] {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return [];
  const place = { x: box.left - origin.left, y: box.top - origin.top, width: box.width, height: box.height };
  const ground = colour(style.backgroundColor);
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  const drawn = ground === null ? [] : [svgElement('rect', { ...place, rx: radius || null, fill: ground })];
  return [...drawn, ...bordersOf(place, style)];
}

type Side = 'Top' | 'Right' | 'Bottom' | 'Left';

function bordersOf(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  style: CSSStyleDeclaration,
): SVGElement[] {
  const ends: Readonly<Record<Side, readonly [number, number, number, number]>> = {
    Top: [x, y, x + width, y],
    Right: [x + width, y, x + width, y + height],
    Bottom: [x, y + height, x + width, y + height],
    Left: [x, y, x, y + height],
  };
  return (Object.keys(ends) as Side[]).flatMap((side) => {
    const thickness = Number.parseFloat(style[`border${side}Width`]);
    const stroke = colour(style[`border${side}Color`]);
    if (!(thickness > 0) || style[`border${side}Style`] === 'none' || stroke === null) return [];
    const [x1, y1, x2, y2] = ends[side];
    return [svgElement('line', { x1, y1, x2, y2, stroke, 'stroke-width': thickness })];
  });
}
