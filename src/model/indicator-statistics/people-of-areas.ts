// How many people each area counts for.
import type { IndicatorBlock } from '../catalogue.ts';
import type { IndicatorNature } from './nature.ts';

/**
 * The denominator of the area at `place`; where the source gives none, the count over the value, as good as the value is
 * rounded. Null for measures without people in the denominator, and where neither is known.
 */
export function peopleAt(
  block: IndicatorBlock,
  period: number,
  place: number,
  { measure, multiplier }: IndicatorNature,
): number | null {
  if (measure !== 'proportion' && measure !== 'rate') return null;
  const value = block.values[period]?.[place] ?? null;
  const given = block.denominator?.[period]?.[place] ?? null;
  const count = block.numerator?.[period]?.[place] ?? null;
  const people = given ?? (count === null || value === null ? null : (count / value) * multiplier);
  return people !== null && people > 0 && Number.isFinite(people) ? people : null;
}
