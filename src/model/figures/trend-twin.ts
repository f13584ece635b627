// Table of a line chart: a row for each period, a column for each line, gaps left empty.
import { shorthandOf } from './shorthand.ts';
import { strings } from '../../app/strings/index.ts';
import type { Period } from '../catalogue.ts';
import type { TrendControl, TrendLine, Twin, TwinCell } from './figure.ts';

/** Periods in which no line has a value are left out. */
export function trendTwin(
  lines: readonly TrendLine[],
  periods: readonly Period[],
  caption: string,
  control: TrendControl | null,
  unit: string,
): Twin {
  const columns = lines.toReversed();
  const byTime = columns.map((line) => new Map(line.runs.flat().map((point) => [point.at, point])));
  const mixed = new Set(columns.flatMap(({ runs }) => runs.flat().map(({ origin }) => origin))).size > 1;
  const outside = new Set(control?.outside.map(({ at }) => at));
  const cell = (at: number, line: number): TwinCell => {
    const point = byTime[line]?.get(at);
    const missing = columns[line]?.missing.find((gap) => gap.at === at)?.reason ?? null;
    if (!point) return { text: '', ...shorthandOf({ missing, flag: null }) };
    const mark = shorthandOf({ missing: null, flag: point.flag });
    const isOutside = columns[line]?.code === control?.code && outside.has(at);
    const marks = [
      ...(mixed && point.origin === 'derived' ? [strings.figures.derivedMark] : []),
      ...(isOutside ? [strings.controlLimits.outsideMark] : []),
    ];
    const remark = marks.join(', ');
    return remark === ''
      ? { text: point.printed, value: point.value, ...mark }
      : { text: `${point.printed} (${remark})`, value: point.value, remark, ...mark };
  };
  return {
    caption,
    columns: [
      { label: strings.indicators.trend.periodColumn, numeric: false },
      ...columns.map(({ code, name }) => ({ label: name, numeric: true, code: code.replace(/:.*$/u, '') })),
    ],
    spread: { names: strings.figures.area, values: unit },
    rows: periods
      .filter(({ at }) => byTime.some((points) => points.has(at)))
      .map((period) => [{ text: period.label }, ...columns.map((_, line) => cell(period.at, line))]),
  };
}
