// Which class of a choropleth a value falls into.
import type { ClassScale } from '../catalogue.ts';

/** Index of the class of a value, 0 for the lowest; a value on a break belongs to the class above it. */
export function classOf(value: number, { breaks }: Pick<ClassScale, 'breaks'>): number {
  let index = 0;
  for (const lower of breaks) if (value >= lower) index += 1;
  return index;
}
