// The gap between the areas with the highest and the lowest value, by difference and by ratio.

export interface Gap {
  /** Places of the two areas in the list; the first of equals. */
  readonly highest: number;
  readonly lowest: number;
  readonly difference: number;
  /** Highest over lowest; null where the lowest is 0 or below. */
  readonly ratio: number | null;
  readonly noRatio: 'lowest_not_positive' | null;
  readonly missing: null;
}

export interface NoGap {
  readonly missing: 'too_few_areas' | 'value_missing' | 'value_not_finite';
  readonly highest: null;
  readonly lowest: null;
  readonly difference: null;
  readonly ratio: null;
  readonly noRatio: null;
}

const noGap = (missing: NoGap['missing']): NoGap => {
  return { missing, highest: null, lowest: null, difference: null, ratio: null, noRatio: null };
};

/**
 * Maximum less minimum, and maximum over minimum, with the places of the two areas (methods.md, section 3.1). The two
 * are picked because they differ most, so their gap is wider than that of a pair fixed in advance.
 */
export function gapBetweenAreas(values: readonly (number | null)[]): Gap | NoGap {
  if (values.length < 2) return noGap('too_few_areas');
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return noGap('value_missing');
  const [top, bottom] = [Math.max(...known), Math.min(...known)];
  const difference = top - bottom;
  if (!Number.isFinite(difference)) return noGap('value_not_finite');
  const ends = { highest: known.indexOf(top), lowest: known.indexOf(bottom), difference, missing: null };
  const ratio = top / bottom;
  return bottom > 0 && Number.isFinite(ratio)
    ? { ...ends, ratio, noRatio: null }
    : { ...ends, ratio: null, noRatio: 'lowest_not_positive' };
}
