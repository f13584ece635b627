// Heading of the Gaps page: what can be said of need and provision together.
import { strings } from '../../app/strings/index.ts';
import type { GapView } from './gap-view.ts';

const text = strings.gaps;

export function gapHeading({ verdict, coverage, answersMissing, kinds }: GapView): { title: string; lede: string } {
  const { noun } = coverage.geography;
  const titles = {
    untold: text.headline.untold(answersMissing),
    more: text.headline.more(noun.many),
    fewer: text.headline.fewer(noun.many),
    none: text.headline.none(noun.many),
    unmeasured: text.headline.unmeasured(text.nounOf(noun), answersMissing),
  };
  return { title: titles[verdict], lede: text.page.lede(text.counted(kinds.length), noun.many) };
}
