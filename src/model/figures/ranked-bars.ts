// Figure: areas from highest to lowest, with the source's own intervals and the nation's value as a line.
import { nice, ticks } from 'd3-array';
import { strings } from '../../app/strings/index.ts';
import { comparatorOf, isCount } from '../indicators/comparator.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { printEnds, printValue, printWithUnit } from '../indicators/print-value.ts';
import type { Comparator, RankedBar, RankedBarsFigure, Twin, TwinCell } from './figure.ts';
import { areasWithValues, byName, fromHighest, type AreaWithValue } from './indicator-areas.ts';
import { fitting } from './indicator-headline.ts';
import { derivedNotes, flagNotes } from './indicator-notes.ts';
import { printedOf, wordsOf } from './indicator-words.ts';
import { sourceLines } from './source-lines.ts';
import { tickLabels } from './tick-labels.ts';

const text = strings.indicators;

/** Highest first, ties by name; areas without a value last, with the reason. `unavailable` where none has a value. */
export function rankedBarsFigure(reading: IndicatorReading): RankedBarsFigure {
  const { indicator, geography, period, table } = reading;
  const all = areasWithValues(reading);
  const known = fromHighest(all);
  const ordered = [...known, ...all.filter(({ at }) => at.value === null).toSorted((a, b) => byName(a.area, b.area))];
  const bars = ordered.map((area) => barOf(area, reading));
  const comparator = isCount(reading) ? null : comparatorOf(reading);
  const domain = domainOf(bars, comparator);
  const title = titleOf(known, comparator, reading);
  const hasIntervals = bars.some((bar) => bar.lower !== null && bar.upper !== null);
  const subtitle = text.subtitle.measure(indicator.title, indicator.unit, geography.noun, period?.period.label ?? '');
  return {
    kind: 'ranked-bars',
    id: 'ranked-bars',
    title,
    subtitle,
    alt: altOf(title, known, reading),
    notes: [text.ranked.order, ...derivedNotes(all), ...flagNotes(all)],
    sources: sourceLines(
      table.sources,
      table.sources.map(({ id }) => id),
    ),
    twin: twinOf(bars, hasIntervals, subtitle, reading),
    unavailable: known.length > 0 ? null : text.map.unavailable(geography.noun),
    unit: indicator.unit,
    bars,
    comparator,
    domain,
    ticks: axisTicks(domain, indicator),
    intervalLabel: intervalLabelOf(bars, hasIntervals),
  };
}

function barOf({ area, at }: AreaWithValue, { indicator, picked }: IndicatorReading): RankedBar {
  return {
    code: area.code,
    name: area.name,
    shortName: area.shortName,
    ...at,
    printed: printedOf(at, indicator),
    words: wordsOf(area.name, at, indicator),
    selected: area.code === picked,
  };
}

/** From zero, or the lowest where that is below zero, to the largest upper limit; rounded outwards. */
function domainOf(bars: readonly RankedBar[], comparator: Comparator | null): readonly [number, number] {
  const ends = [...bars.flatMap(({ value, lower, upper }) => [value, lower, upper]), comparator?.value ?? null];
  const values = ends.filter((value) => value !== null);
  const [from, to] = nice(Math.min(0, ...values), Math.max(0, ...values), 4);
  return to > from ? [from, to] : [from, from + 1];
}

/** Fewer where the labels are long, so that they stand apart on a narrow screen. */
function axisTicks(
  domain: readonly [number, number],
  indicator: IndicatorReading['indicator'],
): RankedBarsFigure['ticks'] {
  const many = tickLabels(ticks(...domain, 4), indicator);
  return many.every(({ label }) => label.length <= 4) ? many : tickLabels(ticks(...domain, 2), indicator);
}

function titleOf(
  known: readonly AreaWithValue[],
  comparator: Comparator | null,
  { indicator, geography }: IndicatorReading,
): string {
  const [first] = known;
  if (!first || first.at.value === null) return text.ranked.fallback;
  if (!comparator) {
    const { high } = printEnds(first.at.value, first.at.value, indicator);
    return fitting([
      text.ranked.largest(first.area.name, high),
      text.ranked.largest(first.area.shortName, high),
      text.ranked.fallback,
    ]);
  }
  const above = known.filter(({ at }) => (at.value ?? 0) > comparator.value).length;
  const sentence = (value: string) =>
    text.ranked.aboveComparator(above, known.length, geography.noun, comparator.name, value);
  return fitting([
    sentence(printWithUnit(comparator.value, indicator)),
    sentence(comparator.printed),
    text.ranked.fallback,
  ]);
}

function intervalLabelOf(bars: readonly RankedBar[], hasIntervals: boolean): string | null {
  if (!hasIntervals) return null;
  const all = bars.every((bar) => bar.value === null || bar.lower !== null);
  return all ? text.ranked.interval : text.ranked.intervalSome;
}

function altOf(title: string, known: readonly AreaWithValue[], { indicator }: IndicatorReading): string {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return text.ranked.altNone(title);
  const print = ({ area, at }: AreaWithValue) => `${area.name}, ${printedOf(at, indicator)}`;
  return text.ranked.alt(title, print(first), print(last));
}

function twinOf(
  bars: readonly RankedBar[],
  hasIntervals: boolean,
  caption: string,
  { indicator }: IndicatorReading,
): Twin {
  const number = (value: number | null): TwinCell =>
    value === null ? { text: '' } : { text: printValue(value, indicator), value };
  return {
    caption,
    columns: [
      { label: text.columns.area, numeric: false },
      { label: indicator.unit, numeric: true },
      ...(hasIntervals ? [text.ranked.lower, text.ranked.upper].map((label) => ({ label, numeric: true })) : []),
      { label: text.columns.origin, numeric: false },
      { label: text.columns.note, numeric: false },
    ],
    rows: bars.map((bar) => [
      { text: bar.name },
      { text: bar.printed, ...(bar.value === null ? {} : { value: bar.value }) },
      ...(hasIntervals ? [number(bar.lower), number(bar.upper)] : []),
      { text: bar.value === null ? '' : strings.figures[bar.origin] },
      { text: bar.flag === null ? '' : text.words.flag[bar.flag] },
    ]),
  };
}
