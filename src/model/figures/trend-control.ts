// The usual range of a line over time: its control limits, what lies outside them, and what is said of it.
import { strings } from '../../app/strings/index.ts';
import type { ControlLimitsOfSeries, ControlTable } from '../catalogue.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { printValue } from '../indicators/print-value.ts';
import { fewestPoints } from '../statistics/xmr.ts';
import type { TrendControl, TrendLine } from './figure.ts';

const text = strings.controlLimits;

type Worked = ControlTable['nation'];

/** The line that limits belong to: the picked area's, else the nation's where it is one line. */
function toldLine(lines: readonly TrendLine[]): TrendLine | null {
  const picked = lines.find(({ role }) => role === 'picked');
  const comparators = lines.filter(({ role }) => role === 'comparator');
  return picked ?? (comparators.length === 1 ? (comparators[0] ?? null) : null);
}

function workedFor(line: TrendLine, { control, block }: IndicatorReading): Worked | null {
  if (!control) return null;
  return line.role === 'picked' ? (control.areas[block?.areas.indexOf(line.code) ?? -1] ?? null) : control.nation;
}

/** Null where the line has no limits; the notes say why where a reader may expect them. */
export function trendControl(lines: readonly TrendLine[], reading: IndicatorReading): TrendControl | null {
  const line = toldLine(lines);
  const limits = line ? workedFor(line, reading)?.result : null;
  return line && limits ? controlOf(line, limits, reading) : null;
}

function controlOf(
  line: TrendLine,
  { from, mean, lower, upper, shifts, outside }: ControlLimitsOfSeries,
  { table: { periods }, indicator }: IndicatorReading,
): TrendControl | null {
  const points = line.runs.flat();
  const atOf = (index: number) => periods[index]?.at ?? NaN;
  const pointAt = (index: number) => points.find(({ at }) => at === atOf(index));
  const [first, last] = [pointAt(from), points.at(-1)];
  if (!first || !last) return null;
  const print = (value: number) => printValue(value, indicator);
  return {
    code: line.code,
    name: line.name,
    role: line.role,
    from: first.at,
    to: last.at,
    mean,
    lower,
    upper,
    printed: `${text.range(print(lower), print(upper))}, ${text.mean(print(mean))}`,
    outside: outside.flatMap((index) => {
      const point = pointAt(index);
      return point ? [{ at: point.at, value: point.value }] : [];
    }),
    shifts: shifts.flatMap((shift) => {
      const [begin, end] = [pointAt(shift.from), pointAt(shift.to)];
      return begin && end ? [{ from: begin.at, to: end.at, isAbove: begin.value > mean }] : [];
    }),
  };
}

/** What the usual range is, in numbers; or why there is none where the line is long enough for one. */
export function controlNotes(
  lines: readonly TrendLine[],
  control: TrendControl | null,
  reading: IndicatorReading,
): readonly string[] {
  const line = toldLine(lines);
  if (!line) return [];
  if (!control) {
    const why = workedFor(line, reading)?.missing ?? 'too_few_points';
    return why === 'too_few_points' || line.runs.flat().length < fewestPoints ? [] : [text.missing[why]];
  }
  const covered = line.runs.flat().filter(({ at }) => at >= control.from && at <= control.to);
  const [first, last] = [covered[0]?.period ?? '', covered.at(-1)?.period ?? ''];
  const { outside, shifts } = control;
  return [
    text.note(control.name, first, last, control.printed),
    text.outsideCount(covered.length, outside.length, shifts.length),
    ...(outside.length + shifts.length > 0 ? [text.moved] : []),
    text.method,
  ];
}
