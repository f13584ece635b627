// Brings a drawing of build time to life without what it was drawn from: the areas' own names are read out, arrows walk,
// Enter and a click pick. Once another view is asked for, the whole embed app takes over (app.ts).
import { placeAfter, placeByName, type Place } from '../maps/keyboard.ts';

const svg = 'http://www.w3.org/2000/svg';
type Pick = (code: string | null) => void;

export function bringToLife(target: HTMLElement, onselect: Pick): void {
  for (const list of target.querySelectorAll<SVGSVGElement>('svg[role="listbox"]')) new DrawnList(list, onselect);
}

/** One map, tile map or list of bars. */
class DrawnList {
  readonly #list: SVGSVGElement;
  readonly #areas: readonly SVGGraphicsElement[];
  readonly #readout: HTMLElement | null;
  readonly #hint: string;
  readonly #onselect: Pick;
  #picked: SVGGraphicsElement | null = null;

  constructor(list: SVGSVGElement, onselect: Pick) {
    this.#list = list;
    this.#areas = [...list.querySelectorAll<SVGGraphicsElement>('[role="option"][data-area]')];
    this.#readout = list.closest('figure')?.querySelector<HTMLElement>('.readout') ?? null;
    this.#hint = this.#readout?.textContent ?? '';
    this.#onselect = onselect;
    const at = (event: Event) =>
      this.#areas.find((area) => event.target instanceof Node && area.contains(event.target));
    list.addEventListener('pointerover', (event) => {
      this.#show(at(event));
    });
    list.addEventListener('pointerleave', () => {
      this.#show();
    });
    list.addEventListener('focusin', (event) => {
      const area = at(event);
      if (area) this.#stopAt(area);
      this.#show(area);
    });
    list.addEventListener('focusout', () => {
      this.#show();
    });
    list.addEventListener('click', (event) => {
      const area = at(event);
      if (area) this.#pick(area);
    });
    list.addEventListener('keydown', (event) => {
      const area = at(event);
      if (area && !event.ctrlKey && !event.metaKey && !event.altKey && this.#press(area, event.key))
        event.preventDefault();
    });
  }

  /** True where the key was for us. */
  #press(area: SVGGraphicsElement, key: string): boolean {
    if (key === 'Enter' || key === ' ') this.#pick(area);
    else if (key === 'Escape') area.blur();
    else {
      const [here, places] = [codeOf(area), this.#areas.map(placeOf)];
      const next = placeAfter(places, here, key) ?? (key.length === 1 ? placeByName(places, here, key) : null);
      const found = this.#areas.find((each) => codeOf(each) === next);
      found?.focus();
      return found !== undefined;
    }
    return true;
  }

  #stopAt(area: SVGGraphicsElement): void {
    for (const each of this.#areas) each.setAttribute('tabindex', each === area ? '0' : '-1');
  }

  #pick(area: SVGGraphicsElement): void {
    this.#picked = this.#picked === area ? null : area;
    for (const each of this.#areas) each.setAttribute('aria-selected', String(each === this.#picked));
    this.#show(area);
    this.#onselect(this.#picked && codeOf(this.#picked));
  }

  /** Words and ring of an area; without one, of the picked one. */
  #show(area: SVGGraphicsElement | null = this.#picked): void {
    if (this.#readout) {
      this.#readout.textContent = area?.getAttribute('aria-label') ?? this.#hint;
      this.#readout.classList.toggle('empty', !area);
    }
    for (const ring of this.#list.querySelectorAll('.ring')) ring.remove();
    if (area instanceof SVGUseElement || area instanceof SVGRectElement)
      this.#list.append(ringOf(area, 'ring-outer'), ringOf(area, 'ring-inner'));
  }
}

const codeOf = (area: Element): string => area.getAttribute('data-area') ?? '';

function placeOf(area: SVGGraphicsElement): Place {
  const { left, top, width, height } = area.getBoundingClientRect();
  const name = area.getAttribute('aria-label') ?? '';
  return { code: codeOf(area), name, x: left + width / 2, y: top + height / 2, neighbours: [] };
}

/** The outline of a drawn area, twice, as the atlas itself rings what is pointed at. */
function ringOf(area: SVGElement, name: string): SVGElement {
  const ring = document.createElementNS(svg, area.tagName);
  ring.setAttribute('class', `ring ${name}`);
  for (const key of ['href', 'x', 'y', 'width', 'height', 'rx']) {
    const value = area.getAttribute(key);
    if (value !== null) ring.setAttribute(key, value);
  }
  return ring;
}
