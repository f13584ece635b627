// The table of a need figure: children counted, the ends of the range and its marks, unrounded.
import { strings } from '../../app/strings/index.ts';
import type { Area } from '../catalogue.ts';
import type { Twin, TwinCell } from '../figures/figure.ts';
import type { NeedEstimate } from './expected.ts';
import { endCells, printedMark, rangeInWords } from './expected-words.ts';
import type { AreaNeed, NeedView } from './need-view.ts';
import type { PrevalenceRange } from './prevalence-range.ts';
import { countedWords, printedChildren, printedPercent } from './need-words.ts';

const text = strings.need;

/** Every area with its unrounded numbers, then the nation; what has no number says so. */
export function needTwin(need: NeedView, areas: readonly AreaNeed[]): Twin {
  return need.range ? rangesTwin(need, need.range, areas) : childrenTwin(need);
}

/** Where there is no range there are still children: their numbers, and no column of a range. */
function childrenTwin({ counted, places, denominator }: NeedView): Twin {
  const rows = counted?.areas ?? places.map((area) => ({ area, children: null, derived: false }));
  return {
    caption: text.countedShort(denominator, counted?.period.label ?? ''),
    columns: [
      { label: strings.figures.area, numeric: false },
      { label: text.ranges.twin.children, numeric: true },
    ],
    rows: rows.map(({ area, children, derived }) => [
      { text: area.name, code: area.code },
      childrenCell(children, derived),
    ]),
  };
}

const childrenCell = (children: number | null, derived: boolean): TwinCell =>
  children === null
    ? { text: text.childrenTable.notHeld }
    : { text: printedChildren(children, derived), value: children };

function rangesTwin(
  need: NeedView,
  { low, high, references, prevalence }: PrevalenceRange,
  areas: readonly AreaNeed[],
): Twin {
  const labels = [
    text.ranges.twin.children,
    text.ranges.twin.low(printedPercent(low)),
    ...references.map(({ point }) => `${printedPercent(point)}%`),
    text.ranges.twin.high(printedPercent(high)),
  ];
  const listed =
    areas.length > 0 ? areas : need.places.map((area) => ({ area, children: null, derived: false, estimate: null }));
  const total = need.total ? [twinRow(need.nation, need.total.children, false, need.total.estimate)] : [];
  return {
    caption: text.ranges.twin.caption(countedWords(need), prevalence.wording),
    columns: [
      { label: strings.figures.area, numeric: false },
      ...labels.map((label) => ({ label, numeric: true })),
      { label: text.ranges.twin.printed, numeric: false },
    ],
    rows: [
      ...listed.map(({ area, children, derived, estimate }) => twinRow(area, children, derived, estimate)),
      ...total,
    ].map((row) => [...row, ...Array.from({ length: labels.length + 2 - row.length }, () => ({ text: '' }))]),
  };
}

function twinRow(
  { code, name }: Pick<Area, 'code' | 'name'>,
  children: number | null,
  derived: boolean,
  estimate: NeedEstimate | null,
): readonly TwinCell[] {
  if (children === null || !estimate) return [{ text: name, code }, childrenCell(children, derived)];
  const { low, high } = endCells(estimate);
  return [
    { text: name, code },
    childrenCell(children, derived),
    low,
    ...estimate.marks.map((mark) => ({ text: printedMark(mark, estimate), expected: mark })),
    high,
    { text: rangeInWords(estimate) },
  ];
}
