// A sheet that the browser has laid out → one clean, self-contained SVG that looks the same anywhere.
import { boxOf } from './boxes.ts';
import { definitions, type Definitions } from './definitions.ts';
import { drawnSvg } from './drawn-svg.ts';
import { isDrawing, isElement, isText } from './node-kind.ts';
import { keepHooks } from './hooks.ts';
import { svgElement } from './svg-element.ts';
import { textLines, type Origin } from './text-lines.ts';

export interface SheetWords {
  readonly title: string;
  /** What a listener needs. */
  readonly description: string;
}

/** Family names that stand in where the typeface did not come along. */
const family = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, Arial, sans-serif";

/**
 * Writes the shown content of `sheet`, which must be in the document. `fontFace`: a style rule with the typeface inside;
 * null leaves it to the viewer.
 */
export function sheetToSvg(sheet: HTMLElement, { title, description }: SheetWords, fontFace: string | null): string {
  const { left, top, width, height } = sheet.getBoundingClientRect();
  const names = definitions(sheet.ownerDocument, 'd-');
  const content = svgElement('g', { 'font-family': family });
  walk(sheet, content, { origin: { left, top }, names });
  const root = svgElement('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width: Math.ceil(width),
    height: Math.ceil(height),
    viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
    role: 'img',
  });
  root.append(svgElement('title', {}, title), svgElement('desc', {}, description));
  if (fontFace !== null) root.append(svgElement('style', {}, fontFace));
  const shared = names.element();
  if (shared) root.append(shared);
  root.append(content);
  return `${new XMLSerializer().serializeToString(root)}\n`;
}

/** Words that a page keeps out of sight are squeezed into a pixel. */
function isForListenersOnly(element: Element, { overflow }: CSSStyleDeclaration): boolean {
  const { width, height } = element.getBoundingClientRect();
  return overflow === 'hidden' && width <= 1 && height <= 1;
}

/** A group that carries what an element of the page says of an area, where it says something. */
function hooksOf(element: Element): SVGElement | null {
  const group = svgElement('g');
  keepHooks(group, element);
  return group.attributes.length > 0 ? group : null;
}

interface Place {
  readonly origin: Origin;
  readonly names: Definitions;
}

function walk(element: Element, into: SVGElement, place: Place): void {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || isForListenersOnly(element, style)) return;
  if (isDrawing(element)) {
    into.append(...boxOf(element, style, place.origin), drawnSvg(element, place.origin, place.names));
    return;
  }
  const group = hooksOf(element);
  if (group) into.append(group);
  const inside = group ?? into;
  inside.append(...boxOf(element, style, place.origin));
  for (const child of element.childNodes) {
    if (isText(child)) inside.append(...textLines(child, style, place.origin));
    else if (isElement(child)) walk(child, inside, place);
  }
}
