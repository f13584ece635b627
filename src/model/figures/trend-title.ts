// The finding of a line chart: how the picked area, else the nation, went from its first to its last figure.
import { strings } from '../../app/strings/index.ts';
import type { IndicatorSummary } from '../catalogue.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { printEnds } from '../indicators/print-value.ts';
import type { TrendLine } from './figure.ts';
import { fitting } from './fitting.ts';

const text = strings.indicators.trend;

/** Compares only within the last run: a change over a gap or a break would be no finding. */
export function trendTitle(lines: readonly TrendLine[], { indicator, nation }: IndicatorReading): string {
  const measure = measureWords(indicator, nation.name);
  const told = lines.find(({ role }) => role === 'picked') ?? lines.find(({ role }) => role === 'comparator');
  const run = told?.runs.at(-1);
  const [first, last] = [run?.[0], run?.at(-1)];
  if (!told || !first || !last || lines.filter(({ role }) => role === 'comparator').length > 1) return text.fallback;
  const { high: value } = printEnds(last.value, last.value, indicator);
  if (first === last) return fitting([text.single(told.name, value, last.period), text.fallback]);
  if (first.printed === last.printed)
    return fitting([text.level(told.name, value, first.period, last.period), text.fallback]);
  const change = last.value > first.value ? text.rose : text.fell;
  const named = measure === null ? [] : [told.name, told.shortName].map((name) => text.of(measure, name));
  const [from, to] = [yearOf(first.period), yearOf(last.period)];
  // The measure names what a count counts; a rate keeps its unit where there is room.
  const ends = indicator.measure === 'count' ? [last.printed] : [value, last.printed];
  return fitting([
    ...ends.flatMap((end) => named.map((name) => change(name, first.printed, end, first.period, last.period))),
    ...named.map((name) => change(name, first.printed, last.printed, from, to)),
    ...(/^\d{4}\d{4}$/u.test(from + to)
      ? named.map((name) => text.changed(name, last.value > first.value, first.printed, last.printed, from, to))
      : []),
    change(told.name, first.printed, value, first.period, last.period),
    change(told.shortName, first.printed, last.printed, first.period, last.period),
    change(told.shortName, first.printed, last.printed, from, to),
    text.fallback,
  ]);
}

/** The measure as it reads before `in Scotland`; null where its title has a part of its own after a comma or colon. */
function measureWords({ title }: IndicatorSummary, nation: string): string | null {
  const words = title.replace(`, ${nation}`, '');
  return /[,:]/u.test(words) ? null : words;
}

/** `2003/04 to 2005/06` → `2003–06`, `July to September 2012` → `2012`: a heading has room for so much only. */
function yearOf(period: string): string {
  const [from, to] = [...period.matchAll(/\d{4}(?:\/(\d\d))?/gu)];
  return from && to ? `${from[0].slice(0, 4)}–${to[1] ?? to[0].slice(2)}` : (from?.[0] ?? period);
}
