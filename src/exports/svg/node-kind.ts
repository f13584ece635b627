// What a node is, whichever page it belongs to: `instanceof` knows only the nodes of its own.

const svgNamespace = 'http://www.w3.org/2000/svg';

export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isSvg = (node: Node | null): node is SVGElement =>
  node !== null && isElement(node) && node.namespaceURI === svgNamespace;
export const isDrawing = (node: Node): node is SVGSVGElement => isSvg(node) && node.localName === 'svg';
export const isUse = (node: Node): node is SVGUseElement => isSvg(node) && node.localName === 'use';
export const isSvgText = (node: Node): node is SVGTextContentElement =>
  isSvg(node) && ['text', 'tspan', 'textPath'].includes(node.localName);

/** The number that a length of a drawing comes to, in its units; null where the attribute is no length. */
export function lengthInUnits(element: SVGElement, name: string): number | null {
  const animated: unknown = Reflect.get(element, name);
  if (typeof animated !== 'object' || animated === null || !('baseVal' in animated)) return null;
  const { baseVal } = animated as SVGAnimatedLength | SVGAnimatedLengthList;
  if ('numberOfItems' in baseVal) return baseVal.numberOfItems > 0 ? baseVal.getItem(0).value : null;
  return baseVal.value;
}
