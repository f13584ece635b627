// Figure: the expected range of each area as two circles on the map. No area is shaded.
import { strings } from '../../app/strings/index.ts';
import { circleSizes } from '../need/expected-geometry.ts';
import { rangeInWords, shortRange } from '../need/expected-words.ts';
import type { AreaNeed, NeedView } from '../need/need-view.ts';
import { countedWords, needNotes, needSources, whyNoNeed } from '../need/need-words.ts';
import type { NeedCircle, NeedCirclesFigure, Twin } from './figure.ts';
import { formatShare, listed } from './format.ts';
import { needRangesFigure } from './need-ranges.ts';

const text = strings.needPage.circles;

export function needCirclesFigure(need: NeedView): NeedCirclesFigure {
  const { geography } = need;
  const circles = need.areas.flatMap((area) => circleOf(need, area) ?? []);
  return {
    kind: 'need-circles',
    id: 'need-circles',
    title: titleOf(need),
    subtitle: text.subtitle(countedWords(need), need.range?.prevalence.wording ?? ''),
    ...(need.range ? { cited: strings.need.ranges.cited(countedWords(need), need.range.prevalence.wording) } : {}),
    alt: text.alt(geography.noun.many),
    notes: needNotes(need).slice(0, 1),
    sources: needSources(need),
    twin: twinOf(need),
    unavailable: whyNoNeed(need),
    ground: { geography: geography.id, frame: geography.frame, hasTiles: geography.hasTiles, noun: geography.noun },
    circles,
    legend: circleSizes(circles),
    caution: strings.need.caution(need.construct.id),
  };
}

/** The finding is about children, who were counted, and not about the estimate: where the largest three areas are. */
function titleOf(need: NeedView): string {
  const counted = need.areas.filter(({ children }) => children !== null);
  const sum = counted.reduce((total, { children }) => total + (children ?? 0), 0);
  if (counted.length < 6 || sum === 0) return text.titlePlain(need.denominator, need.geography.noun.one);
  const largest = counted.slice(0, 3);
  const share = largest.reduce((total, { children }) => total + (children ?? 0), 0) / sum;
  const names = largest.map(({ area }) => area.shortName);
  return text.title(listed(names), formatShare(share), need.denominator);
}

/** The numbers of the bars: the same estimates, drawn another way. */
function twinOf(need: NeedView): Twin {
  const { twin } = needRangesFigure(need);
  return { ...twin, caption: text.twinCaption(twin.caption) };
}

function circleOf(need: NeedView, { area, estimate }: AreaNeed): NeedCircle | null {
  if (!estimate) return null;
  return {
    code: area.code,
    name: area.name,
    shortName: area.shortName,
    tile: area.tile,
    point: area.point,
    neighbours: area.neighbours,
    words: text.words(area.name, rangeInWords(estimate)),
    selected: area.slug === need.picked,
    low: estimate.low,
    high: estimate.high,
    printed: shortRange(estimate),
  };
}
