// Writes into drawn areas only what differs from what they show: an area is drawn once and painted from then on.

/** Attributes of a drawn area; one that is undefined is absent. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes the attributes that are not as `shown`, which has the same names; without it, as the element itself says. */
export function paint(element: Element | null | undefined, now: Attributes, shown?: Attributes): void {
  for (const name in now) {
    const value = now[name];
    if (shown && value === shown[name]) continue;
    if (value === undefined) element?.removeAttribute(name);
    else if (shown || element?.getAttribute(name) !== String(value)) element?.setAttribute(name, String(value));
  }
}

/** Writes words into the text of an element, keeping its one text node. */
export function paintText(element: Element | null | undefined, now: string, shown: string): void {
  if (!element || now === shown) return;
  const text = element.firstChild;
  if (text instanceof Text) text.data = now;
  else element.textContent = now;
}

/** The drawn areas of a list by their code. */
export function drawnAreas(list: Element): ReadonlyMap<string, SVGElement> {
  const found = [...list.querySelectorAll<SVGElement>('[data-area]')];
  return new Map(found.map((element) => [element.dataset['area'] ?? '', element]));
}
