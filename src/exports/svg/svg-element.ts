// Makes elements of a written drawing: attributes in the order given, none that says nothing.
import { short } from './numbers.ts';

const namespace = 'http://www.w3.org/2000/svg';

export type Written = Readonly<Record<string, string | number | null | undefined>>;

/** An SVG element with its attributes; numbers are shortened, null and undefined left out. */
export function svgElement(name: string, attributes: Written = {}, text?: string): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    element.setAttribute(key, typeof value === 'number' ? short(value) : value);
  }
  if (text !== undefined) element.textContent = text;
  return element;
}
