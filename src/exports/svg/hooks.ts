// The hooks of the page (docs/addresses.md) that a written drawing keeps: what is drawn for whom, with its unrounded number.

/** Copies the hooks of `original` that say what a mark stands for. */
export function keepHooks(copy: SVGElement, original: Element): void {
  for (const { name, value } of original.attributes) {
    if (name.startsWith('data-') && !ofThePage.has(name)) copy.setAttribute(name, value);
  }
}

/** Hooks of the page's own workings. */
const ofThePage = new Set(['data-twin', 'data-legend', 'data-drawing', 'data-stop', 'data-tile', 'data-points']);
