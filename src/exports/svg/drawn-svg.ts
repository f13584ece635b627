// A drawing of the page → a group of a written one: every element with the style and the place that it shows.
import type { Definitions } from './definitions.ts';
import { keepHooks } from './hooks.ts';
import { isDrawing, isElement, isSvg, isSvgText, isText, isUse, lengthInUnits } from './node-kind.ts';
import { short } from './numbers.ts';
import { shownStyle } from './shown-style.ts';
import { svgElement } from './svg-element.ts';
import type { Origin } from './text-lines.ts';

/** Attributes that may be in per cent, and are written in the units that they come to. */
const lengths = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy'] as const;
const copied = ['d', 'points', 'viewBox', 'preserveAspectRatio', 'pathLength'] as const;

/** What is written of an `<svg>` in the page. */
export function drawnSvg(drawing: SVGSVGElement, origin: Origin, names: Definitions): SVGElement {
  const group = svgElement('g', { transform: placeOf(drawing, origin) });
  for (const child of drawing.children) append(group, child, names);
  return group;
}

/** From the units of a drawing to the sheet. */
function placeOf(drawing: SVGSVGElement, origin: Origin): string {
  const { a = 1, d = 1, e = 0, f = 0 } = drawing.getScreenCTM() ?? {};
  const move = `translate(${short(e - origin.left)} ${short(f - origin.top)})`;
  return a === 1 && d === 1 ? move : `${move} scale(${Number(a.toFixed(5))} ${Number(d.toFixed(5))})`;
}

function append(parent: SVGElement, original: Element, names: Definitions): void {
  if (!isSvg(original) || ['title', 'desc', 'defs', 'style'].includes(original.tagName)) return;
  const style = getComputedStyle(original);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return;
  const copy = svgElement(original.tagName);
  writePlace(copy, original, style);
  // A drawing within a drawing cuts off what stands over its edge, unless it says otherwise.
  if (isDrawing(original) && style.overflow === 'visible') copy.setAttribute('overflow', 'visible');
  if (isUse(original)) writeReference(copy, original, names);
  if (original.tagName !== 'g') shownStyle(copy, original, names);
  keepHooks(copy, original);
  parent.append(copy);
  for (const child of original.childNodes) {
    if (isText(child)) {
      const words = child.data.replaceAll(/\s+/gu, ' ');
      if (isSvgText(original) && words.trim() !== '') copy.append(words);
    } else if (isElement(child)) append(copy, child, names);
  }
}

function keep(copy: SVGElement, original: Element, name: string): void {
  const value = original.getAttribute(name);
  if (value !== null) copy.setAttribute(name, value);
}

function writePlace(copy: SVGElement, original: SVGElement, style: CSSStyleDeclaration): void {
  for (const name of copied) keep(copy, original, name);
  for (const name of lengths) {
    if (!original.hasAttribute(name)) continue;
    copy.setAttribute(name, lengthOf(original, name));
  }
  const transform = original.getAttribute('transform');
  if (transform !== null) copy.setAttribute('transform', transform);
  else if (style.transform !== 'none') copy.setAttribute('transform', style.transform.replaceAll(', ', ' '));
}

/** In units of the drawing, whether given in per cent or not. */
function lengthOf(element: SVGElement, name: string): string {
  const units = lengthInUnits(element, name);
  return units === null ? (element.getAttribute(name) ?? '0') : short(units);
}

function writeReference(copy: SVGElement, original: SVGUseElement, names: Definitions): void {
  const [, id = ''] = /^#(.+)$/u.exec(original.href.baseVal) ?? [];
  const name = names.refer(id);
  if (name !== null) copy.setAttribute('href', `#${name}`);
}
