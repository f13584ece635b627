// What a written drawing refers to, brought along once: shapes of areas, hatches, marks.
import { isSvg } from './node-kind.ts';
import { shownStyle } from './shown-style.ts';
import { svgElement } from './svg-element.ts';

export interface Definitions {
  /** Id in the written drawing of an element of the page, which is copied with the style that it shows. */
  readonly refer: (id: string) => string | null;
  /** A fill or stroke: what it refers to comes along. */
  readonly paint: (css: string) => string;
  /** All that was referred to, in the order of the first mention. */
  readonly element: () => SVGElement | null;
}

/** `page` holds what is referred to; `prefix` keeps the ids of two drawings in one document apart. */
export function definitions(page: Document, prefix: string): Definitions {
  const copies = new Map<string, SVGElement>();

  function refer(id: string): string | null {
    const name = `${prefix}${id}`;
    if (copies.has(name)) return name;
    const original = page.getElementById(id);
    if (!isSvg(original)) return null;
    const copy = svgElement(original.tagName);
    copies.set(name, copy);
    copyInto(copy, original);
    copy.id = name;
    return name;
  }

  function copyInto(copy: SVGElement, original: SVGElement): void {
    for (const { name, value } of original.attributes) if (kept(name)) copy.setAttribute(name, value);
    // Shapes of areas have no style of their own: they take that of the place where they are used.
    if (original.closest('symbol, pattern')) shownStyle(copy, original, { refer, paint });
    for (const child of original.children) {
      if (!isSvg(child)) continue;
      const part = svgElement(child.tagName);
      copyInto(part, child);
      copy.append(part);
    }
  }

  function paint(css: string): string {
    const [, id] = /^url\(["']?#([^"')]+)["']?\)/u.exec(css) ?? [];
    const name = id === undefined ? null : refer(id);
    return name === null ? css : `url(#${name})`;
  }

  return {
    refer,
    paint,
    element: () => {
      if (copies.size === 0) return null;
      const holder = svgElement('defs');
      holder.append(...copies.values());
      return holder;
    },
  };
}

const kept = (name: string): boolean => !/^(?:class|style|id|aria-.*|role|tabindex|data-.*)$/u.test(name);
