// Figure: the expected range of one area as a bar, beside its nation's.
import { strings } from '../../app/strings/index.ts';
import { printedRange } from '../need/expected-words.ts';
import type { NeedView } from '../need/need-view.ts';
import { countedWords } from '../need/need-words.ts';
import type { NeedRangesFigure } from './figure.ts';
import { rangesFigure, wordingOf } from './need-range-figure.ts';

const text = strings.need;

/** One area beside its nation. */
export function areaNeedFigure(need: NeedView, code: string): NeedRangesFigure {
  const own = need.areas.filter(({ area }) => area.code === code);
  const [first] = own;
  const shown = first?.estimate ? printedRange(first.estimate) : null;
  const heading = {
    id: 'need-range',
    title:
      first && shown
        ? text.ranges.titleOne(first.area.shortName, shown.from, shown.to, need.denominator)
        : text.headlineNoCount(need.denominator, need.geography.noun.one),
    subtitle: text.ranges.subtitleOne(countedWords(need), wordingOf(need)),
  };
  return rangesFigure(need, own, heading, { isOne: true });
}
