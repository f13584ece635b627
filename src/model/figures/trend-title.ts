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
  const measures = measuresOf(indicator, nation.name);
  const told = lines.find(({ role }) => role === 'picked') ?? lines.find(({ role }) => role === 'comparator');
  const run = told?.runs.at(-1);
  const [first, last] = [run?.[0], run?.at(-1)];
  if (!told || !first || !last || lines.filter(({ role }) => role === 'comparator').length > 1)
    return text.fallback(indicator.shortTitle);
  const { high: value } = printEnds(last.value, last.value, indicator);
  const [from, to] = [yearOf(first.period), yearOf(last.period)];
  const whole = [first.period, last.period] as const;
  const spans = [whole, [from, to] as const];
  // A figure is read without its page too: the measure is left out only where there is no room for it.
  const named = measures.flatMap((measure) => [told.name, told.shortName].map((name) => [measure, name] as const));
  if (first.printed === last.printed) {
    const still = named.flatMap(([measure, name]) =>
      spans.map(([begin, end]) =>
        first === last ? text.single(measure, name, value, end) : text.level(measure, name, value, begin, end),
      ),
    );
    return fitting([...still, text.fallback(indicator.shortTitle)]);
  }
  const rises = last.value > first.value;
  const change = rises ? text.rose : text.fell;
  // The measure names what a count counts; a rate keeps its unit where there is room.
  const ends = indicator.measure === 'count' ? [last.printed] : [value, last.printed];
  const areYears = /^\d{4}\d{4}$/u.test(from + to);
  const tellings = (measure: string): readonly string[] => {
    const subjects = [told.name, told.shortName].map((name) => text.of(measure, name));
    return [
      ...ends.flatMap((end) => subjects.map((subject) => change(subject, first.printed, end, ...whole))),
      ...subjects.map((subject) => change(subject, first.printed, last.printed, from, to)),
      ...(areYears
        ? subjects.map((subject) => text.changed(subject, rises, first.printed, last.printed, from, to))
        : []),
    ];
  };
  return fitting([
    ...measures.flatMap(tellings),
    ...named.map(([measure, name]) => text.moved(text.of(measure, name), rises, first.printed, last.printed)),
    change(told.name, first.printed, value, first.period, last.period),
    change(told.shortName, first.printed, last.printed, first.period, last.period),
    change(told.shortName, first.printed, last.printed, from, to),
    text.fallback(indicator.shortTitle),
  ]);
}

/** The measure as it reads before `in Scotland`, unless its title has a part of its own after a comma or colon; and its short title. */
function measuresOf({ title, shortTitle }: IndicatorSummary, nation: string): readonly string[] {
  const words = title.replace(`, ${nation}`, '');
  return /[,:]/u.test(words) ? [shortTitle] : [words, shortTitle];
}

/** `2003/04 to 2005/06` → `2003–06`, `July to September 2012` → `2012`: a heading has room for so much only. */
function yearOf(period: string): string {
  const [from, to] = [...period.matchAll(/\d{4}(?:\/(\d\d))?/gu)];
  return from && to ? `${from[0].slice(0, 4)}–${to[1] ?? to[0].slice(2)}` : (from?.[0] ?? period);
}
