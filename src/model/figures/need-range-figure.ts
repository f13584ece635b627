// A figure of expected ranges: a bar each, and the nation's as the sum of lows to the sum of highs.
import { strings } from '../../app/strings/index.ts';
import type { NeedEstimate } from '../need/expected.ts';
import { needAxis } from '../need/expected-geometry.ts';
import { rangeInWords, shortRange } from '../need/expected-words.ts';
import { needTwin } from '../need/need-twin.ts';
import type { AreaNeed, NeedView } from '../need/need-view.ts';
import {
  countedWords,
  needNotes,
  needSources,
  printedChildren,
  printedPercent,
  whyNoNeed,
} from '../need/need-words.ts';
import type { NeedRangesFigure, NeedRow } from './figure.ts';

const text = strings.need;

/** What the children are expected to be, in the words of the study. */
export const wordingOf = (need: NeedView): string => need.range?.prevalence.wording ?? '';

/** Bars of these areas (`isOne`: of one area and its nation), under the given heading; `unavailable` where there is no range or no count. */
export function rangesFigure(
  need: NeedView,
  areas: readonly AreaNeed[],
  heading: Pick<NeedRangesFigure, 'id' | 'title' | 'subtitle'>,
  { isOne = false } = {},
): NeedRangesFigure {
  const rows = areas.flatMap((area) => rowOf(need, area) ?? []);
  const total = totalRow(need);
  const ofNation = total ? wordsOf(total.name, need.total?.estimate ?? null) : '';
  const [own] = areas;
  const why = whyNoNeed(need);
  const notes = needNotes(need, isOne ? text.notes.sameShare : undefined);
  return {
    kind: 'need-ranges',
    ...heading,
    ...(why === null
      ? { cited: text.ranges.cited(countedWords(need), wordingOf(need)) }
      : { subtitle: text.ranges.subtitleNone }),
    alt:
      isOne && own
        ? text.ranges.altOne(wordsOf(own.area.name, own.estimate), ofNation)
        : text.ranges.alt(rows.length, need.geography.noun.many, ofNation),
    notes: total ? [text.notes.sum(need.nation.name), ...notes] : notes,
    sources: needSources(need),
    twin: needTwin(need, areas),
    unavailable: why,
    rows,
    total,
    ...needAxis(rows),
    caution: text.caution(need.construct.id),
  };
}

function marksOf(need: NeedView, estimate: NeedEstimate): NeedRow['references'] {
  return (need.range?.references ?? []).flatMap(({ point, prevalence }, index) => {
    const mark = estimate.marks[index];
    if (mark === undefined) return [];
    return [{ label: text.ranges.legendMark(printedPercent(point), prevalence.population), value: mark }];
  });
}

function rowOf(need: NeedView, { area, children, derived, estimate }: AreaNeed): NeedRow | null {
  if (children === null || !estimate) return null;
  return {
    code: area.code,
    name: area.name,
    shortName: area.shortName,
    children,
    childrenPrinted: printedChildren(children, derived),
    ...drawn(need, estimate),
    selected: area.slug === need.picked,
  };
}

function totalRow(need: NeedView): NeedRow | null {
  if (!need.total) return null;
  const { code, name } = need.nation;
  const { children, estimate } = need.total;
  const childrenPrinted = printedChildren(children, false);
  return { code, name, shortName: name, children, childrenPrinted, ...drawn(need, estimate), selected: false };
}

function drawn(need: NeedView, estimate: NeedEstimate): Pick<NeedRow, 'low' | 'high' | 'references' | 'printed'> {
  const { low, high } = estimate;
  return { low, high, references: marksOf(need, estimate), printed: shortRange(estimate) };
}

function wordsOf(name: string, estimate: NeedEstimate | null): string {
  return estimate ? text.ranges.words(name, rangeInWords(estimate)) : '';
}
