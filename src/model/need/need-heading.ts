// The finding of the need page, and the sentence beneath it.
import { strings } from '../../app/strings/index.ts';
import { formatNumber } from '../figures/format.ts';
import type { NeedView } from './need-view.ts';
import { printedRange } from './expected-words.ts';
import { percentRange } from './need-words.ts';

const text = strings.needPage;

export interface NeedHeading {
  readonly title: string;
  readonly lede: string;
}

export function needHeading(need: NeedView): NeedHeading {
  const { construct, range, total, counted, denominator, nation, geography } = need;
  if (!range) return { title: text.headlineNoRange(construct.label), lede: text.ledeNoRange };
  if (!total || !counted) {
    return { title: strings.need.headlineNoCount(denominator, geography.noun.one), lede: text.ledeNoCount };
  }
  const { from, to } = printedRange(total.estimate);
  const children = formatNumber(total.children);
  const { wording } = range.prevalence;
  return {
    title: text.headline(from, to, denominator, construct.label),
    lede: text.lede(children, denominator, counted.period.label, nation.name, percentRange(need), wording),
  };
}
