// Hatches by the space they are drawn in: a map has about two and a half units to a pixel, all else has one.

export type HatchSpace = 'map' | 'pixels';
export type Hatch = 'partial' | 'developing' | 'unknown' | 'suppressed' | 'not-applicable';

const suffixes: Readonly<Record<HatchSpace, string>> = { pixels: '', map: '-map' };

/** Fill that draws a hatch at its right size. */
export const hatchFill = (hatch: Hatch, space: HatchSpace = 'pixels'): string =>
  `url(#pattern-${hatch}${suffixes[space]})`;

export const hatchSizes: readonly { readonly suffix: string; readonly scale: number }[] = [
  { suffix: suffixes.pixels, scale: 1 },
  { suffix: suffixes.map, scale: 2.4 },
];
