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

/** Reads the tokens as they stand on this element now. A token names a colour for each theme: a browser resolves it only in use. */
export function streetColours(element: Element): StreetColours {
  const probe = element.ownerDocument.createElement('span');
  element.append(probe);
  const read = (name: keyof StreetColours) => {
    probe.style.color = `var(${tokens[name]})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    sea: read('sea'),
    land: read('land'),
    border: read('border'),
    dot: read('dot'),
    onDot: read('onDot'),
    picked: read('picked'),
    text: read('text'),
  };
  probe.remove();
  return colours;
}
