// How many indicators of an area are better, similar and worse than its nation's, and the finding in words.
import { strings } from '../../app/strings/index.ts';
import { fitting } from '../figures/fitting.ts';
import type { AreaIndicator } from './area-indicators.ts';
import type { AreaPlace } from './area-place.ts';

const text = strings.spine;

/** Only of indicators of which one direction is better, and of which the area and its nation have a value. */
export interface ComparisonTally {
  readonly better: number;
  readonly similar: number;
  readonly worse: number;
  readonly compared: number;
  /** Compared or not: without a margin of error they are not. */
  readonly all: number;
}

export function comparisonTally(indicators: readonly AreaIndicator[]): ComparisonTally {
  const judged = indicators.filter(
    ({ indicator, shared, value }) =>
      indicator.measure !== 'count' && indicator.polarity !== 'neutral' && shared.nation !== null && value !== null,
  );
  const count = (wanted: string) => judged.filter(({ comparison }) => comparison === wanted).length;
  const [better, similar, worse] = [count('better'), count('similar'), count('worse')];
  return { better, similar, worse, compared: better + similar + worse, all: judged.length };
}

/** In at most 15 words. */
export function comparisonHeadline({ area, nation }: AreaPlace, tally: ComparisonTally): string {
  return fitting(text.headline(area.shortName, nation.name, tally));
}

/** A sentence for the head of a page; null where nothing can be compared. */
export function comparisonSentence({ nation }: AreaPlace, tally: ComparisonTally): string | null {
  return tally.compared === 0 ? null : text.sentence(nation.name, tally);
}
