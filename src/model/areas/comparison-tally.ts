// How many indicators of an area are better, similar and worse than its nation's, and the finding in words.
import { strings } from '../../app/strings/index.ts';
import { fitting } from '../figures/fitting.ts';
import type { BenchmarkComparison } from '../statistics/benchmark-comparison.ts';
import type { AreaIndicator } from './area-indicators.ts';
import type { AreaPlace } from './area-place.ts';

const text = strings.spine;

/** Of every measure that the spine chart draws a mark for: no count, and the area and its nation have a value. */
export interface ComparisonTally {
  readonly better: number;
  readonly similar: number;
  readonly worse: number;
  /** Of measures of which neither direction is better. */
  readonly higher: number;
  readonly lower: number;
  readonly compared: number;
  /** Compared or not: without a margin of error they are not. */
  readonly all: number;
}

export function comparisonTally(indicators: readonly AreaIndicator[]): ComparisonTally {
  const drawn = indicators.filter(
    ({ indicator, shared, value }) => indicator.measure !== 'count' && shared.nation !== null && value !== null,
  );
  const count = (wanted: BenchmarkComparison) => drawn.filter(({ comparison }) => comparison === wanted).length;
  return {
    better: count('better'),
    similar: count('similar'),
    worse: count('worse'),
    higher: count('higher'),
    lower: count('lower'),
    compared: drawn.length - count('not_compared'),
    all: drawn.length,
  };
}

/** In at most 15 words. */
export function comparisonHeadline({ area, nation }: AreaPlace, tally: ComparisonTally): string {
  return fitting(text.headline(area.shortName, nation.name, tally));
}

/** A sentence for the head of a page; null where nothing can be compared. */
export function comparisonSentence({ nation }: AreaPlace, tally: ComparisonTally): string | null {
  return tally.compared === 0 ? null : text.sentence(nation.name, tally);
}
