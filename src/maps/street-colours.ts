// Colours of the street map, taken from the page's own tokens, so that it follows the theme.
export interface StreetColours {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly dot: string;
  readonly onDot: string;
  readonly picked: string;
  readonly text: string;
}

const tokens: Readonly<Record<keyof StreetColours, string>> = {
  sea: '--paper',
  land: '--wash',
  border: '--rule-strong',
  dot: '--accent',
  onDot: '--on-accent',
  picked: '--comparator',
  text: '--ink',
};

/** Reads the tokens as they stand on this element now. */
export function streetColours(element: Element): StreetColours {
  const style = getComputedStyle(element);
  const read = (name: keyof StreetColours) => style.getPropertyValue(tokens[name]).trim();
  return {
    sea: read('sea'),
    land: read('land'),
    border: read('border'),
    dot: read('dot'),
    onDot: read('onDot'),
    picked: read('picked'),
    text: read('text'),
  };
}
