// Figure: areas from highest to lowest, with the source's intervals, else ours, and the nation's value as a line.
import { nice, ticks } from 'd3-array';
import { strings } from '../../app/strings/index.ts';
import { comparatorOf, isCount } from '../indicators/comparator.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { printEnds, printWithUnit } from '../indicators/print-value.ts';
import type { Comparator, RankedBar, RankedBarsFigure } from './figure.ts';
import { areasWithValues, byName, fromHighest, type AreaWithValue } from './indicator-areas.ts';
import { fitting } from './fitting.ts';
import { derivedNotes, flagNotes } from './indicator-notes.ts';
import { measureWords, printedOf, wordsOf } from './indicator-words.ts';
import { intervalLabel, howSureHref, whyNoIntervals } from './interval-words.ts';
import { rankedBarsTwin } from './ranked-bars-twin.ts';
import { everySource } from './source-lines.ts';
import { tickLabels } from './tick-labels.ts';

const text = strings.indicators;

/** Highest first, ties by name; areas without a value last, with the reason. `unavailable` where none has a value. */
export function rankedBarsFigure(reading: IndicatorReading): RankedBarsFigure {
  const { indicator, geography, table } = reading;
  const all = areasWithValues(reading);
  const known = fromHighest(all);
  const ordered = [...known, ...all.filter(({ at }) => at.value === null).toSorted((a, b) => byName(a.area, b.area))];
  const bars = ordered.map((area) => barOf(area, reading));
  const comparator = isCount(reading) ? null : comparatorOf(reading);
  const domain = domainOf(bars, comparator);
  const title = titleOf(known, comparator, reading);
  const label = intervalLabel(known, reading);
  const why = whyNoIntervals(reading);
  const subtitle = measureWords(reading);
  return {
    kind: 'ranked-bars',
    id: 'ranked-bars',
    title,
    subtitle,
    alt: altOf(title, known, reading),
    notes: [text.ranked.order, ...(why === null ? [] : [why]), ...derivedNotes(all), ...flagNotes(all)],
    sources: everySource(table.sources),
    twin: rankedBarsTwin(bars, label !== null, subtitle, reading),
    unavailable: known.length > 0 ? null : text.map.unavailable(geography.noun),
    unit: indicator.unit,
    bars,
    comparator,
    domain,
    ticks: axisTicks(domain, indicator),
    interval: label === null ? null : { label, how: strings.intervals.how, href: howSureHref },
  };
}

function barOf(each: AreaWithValue, { indicator, picked }: IndicatorReading): RankedBar {
  const { area, at, interval } = each;
  return {
    code: area.code,
    name: area.name,
    shortName: area.shortName,
    ...at,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    method: interval?.method ?? null,
    printed: printedOf(at, indicator),
    words: wordsOf(each, indicator),
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
  const measure = indicator.shortTitle;
  if (!first || first.at.value === null) return text.ranked.fallback;
  if (!comparator) {
    const { high } = printEnds(first.at.value, first.at.value, indicator);
    return fitting([
      text.ranked.highest(measure, first.area.name, high),
      text.ranked.highest(measure, first.area.shortName, high),
      text.ranked.highest(measure, first.area.shortName, ''),
      text.ranked.largest(first.area.name, high),
      text.ranked.largest(first.area.shortName, high),
      text.ranked.fallback,
    ]);
  }
  const above = known.filter(({ at }) => (at.value ?? 0) > comparator.value).length;
  const counted = [above, known.length, geography.noun, comparator.name] as const;
  const values = [printWithUnit(comparator.value, indicator), comparator.printed];
  return fitting([
    ...values.map((value) => text.ranked.above(measure, ...counted, value)),
    ...values.map((value) => text.ranked.aboveComparator(...counted, value)),
    text.ranked.fallback,
  ]);
}

function altOf(title: string, known: readonly AreaWithValue[], { indicator }: IndicatorReading): string {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return text.ranked.altNone(title);
  const print = ({ area, at }: AreaWithValue) => `${area.name}, ${printedOf(at, indicator)}`;
  return text.ranked.alt(title, print(first), print(last));
}
