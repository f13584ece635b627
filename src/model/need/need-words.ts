// Words that every need figure shares: the range as printed, whom it counts, its caution, notes and sources.
import { strings } from '../../app/strings/index.ts';
import type { SourceLine } from '../figures/figure.ts';
import { formatNumber } from '../figures/format.ts';
import { sourceLines } from '../figures/source-lines.ts';
import type { NeedView } from './need-view.ts';

const text = strings.need;

/** A percentage as the source prints it: `10`, `23.5`. */
export function printedPercent(percent: number): string {
  return formatNumber(percent, Number.isInteger(percent) ? 0 : 1);
}

/** Number of children: whole where it was counted, to the nearest ten where we worked it out from a rounded share. */
export function printedChildren(children: number, derived: boolean): string {
  return derived ? strings.expected.about(formatNumber(Math.round(children / 10) * 10)) : formatNumber(children);
}

/** `10% to 25%`; empty where there is no range. */
export function percentRange({ range }: Pick<NeedView, 'range'>): string {
  return range ? text.percents(printedPercent(range.low), printedPercent(range.high)) : '';
}

/** `babies born in 2024`. */
export function countedWords({ denominator, counted }: NeedView): string {
  return text.counted(denominator, counted?.period.label ?? '');
}

/** Why nothing can be drawn; null where it can. */
export function whyNoNeed(need: NeedView): string | null {
  if (!need.range) return text.noRange(need.construct.label);
  if (need.areas.some(({ estimate }) => estimate !== null)) return null;
  return text.noCount(need.denominator, need.nation.name, need.geography.noun.many);
}

/** What must be said beside a range. `first`: of one area there is no order to speak of. */
export function needNotes(need: NeedView, first: string = text.notes.order): readonly string[] {
  if (whyNoNeed(need) !== null) return [];
  const shares = need.areas.some(({ derived }) => derived);
  const nationChildren = formatNumber(need.counted?.nationChildren ?? 0);
  return [
    first,
    text.notes.ages[need.denominator](need.construct.id, need.range?.prevalence.age ?? null),
    ...(need.counted?.provisional === true ? [text.notes.provisional] : []),
    ...(shares ? [text.notes.derivedShares(nationChildren, need.counted?.period.label ?? '')] : []),
    text.notes.studies,
    text.notes.rounding,
  ];
}

/** Sources of the prevalences that are drawn, then of the number of children. */
export function needSources(need: NeedView): readonly SourceLine[] {
  const { range, counted, table } = need;
  if (!range) return [];
  const studies = [range.prevalence, ...range.references.map(({ prevalence }) => prevalence)];
  const children = counted?.sources ?? [];
  return sourceLines(
    [...table.sources, ...children],
    [...studies.map(({ source }) => source), ...children.map(({ id }) => id)],
  );
}
