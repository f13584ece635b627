// Breaks of a choropleth: at most four classes, fixed over all periods of an indicator, at numbers that can be read out.
// The build works them out; the browser gets numbers.
import { ckmeans } from 'simple-statistics';
import type { ClassScale } from '../catalogue.ts';

/** Classes that a map of so many areas can carry: four for fourteen, two for five. */
export const mostClasses = (areas: number): number => Math.max(2, Math.min(4, Math.ceil(areas / 3)));

/**
 * Scale whose classes are most alike within (optimal one-dimensional k-means: Wang and Song 2011), its breaks moved to
 * round numbers between the classes. null where there is no value.
 */
export function classScale(values: readonly number[], most = 4): ClassScale | null {
  if (values.length === 0) return null;
  const count = Math.min(most, new Set(values).size);
  const clusters = ckmeans([...values], count);
  const [min, max] = [clusters[0]?.[0] ?? 0, clusters.at(-1)?.at(-1) ?? 0];
  const breaks = clusters.slice(1).map((cluster, index) => {
    const below = clusters[index]?.at(-1) ?? min;
    return roundBetween(below, cluster[0] ?? max, (max - min) / 40);
  });
  const inner = [...new Set(breaks)].filter((value) => value > min && value <= max);
  return { min, max, breaks: inner, decimals: decimalsOf(inner) };
}

/** Roundest number above `below` and up to `upTo`; no finer than `finest`, then the nearest such number to the middle. */
function roundBetween(below: number, upTo: number, finest: number): number {
  // Values that differ by less than their own rounding error have no round number between them.
  if (finest < 1e-9 * Math.max(1, Math.abs(below), Math.abs(upTo))) return upTo;
  for (const step of roundSteps(upTo - below + finest * 20, finest)) {
    const multiple = clean(Math.floor(upTo / step) * step);
    if (multiple > below && multiple <= upTo) return multiple;
  }
  const step = roundSteps(finest * 10, finest).at(-1) ?? finest;
  return clean(Math.round((below + upTo) / 2 / step) * step);
}

/** 1, 2 and 5 times powers of ten, from `coarsest` down to about `finest`. */
function roundSteps(coarsest: number, finest: number): readonly number[] {
  const steps: number[] = [];
  const [top, bottom] = [Math.ceil(Math.log10(coarsest)), Math.floor(Math.log10(finest))];
  for (let power = top; power >= bottom; power -= 1) steps.push(5 * 10 ** power, 2 * 10 ** power, 10 ** power);
  return steps.filter((step) => step <= coarsest && step >= finest / 2);
}

/** 0.30000000000000004 → 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** Fewest decimals in which every break can be told exactly. */
function decimalsOf(breaks: readonly number[]): number {
  const exact = (decimals: number) => breaks.every((value) => clean(Number(value.toFixed(decimals))) === clean(value));
  return [0, 1, 2, 3, 4, 5].find(exact) ?? 6;
}
