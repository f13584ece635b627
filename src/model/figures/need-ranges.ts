// Figure: the expected range of each area of a nation as a bar, and the nation's as the sum of lows to the sum of highs.
import { strings } from '../../app/strings/index.ts';
import { needHeading } from '../need/need-heading.ts';
import type { NeedView } from '../need/need-view.ts';
import { countedWords, percentRange, whyNoNeed } from '../need/need-words.ts';
import type { NeedRangesFigure } from './figure.ts';
import { rangesFigure, wordingOf } from './need-range-figure.ts';

const text = strings.need;

/** Every area of the nation's main geography. */
export function needRangesFigure(need: NeedView): NeedRangesFigure {
  const noun = need.geography.noun.one;
  return rangesFigure(need, need.areas, {
    id: 'need-ranges',
    title:
      whyNoNeed(need) === null
        ? text.ranges.title(percentRange(need), need.denominator, noun)
        : needHeading(need).title,
    subtitle: text.ranges.subtitle(countedWords(need), wordingOf(need), noun),
  });
}
