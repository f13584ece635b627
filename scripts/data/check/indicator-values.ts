// Rules of one value: period, percentage, fraction, interval, and a reason where there is none.
import { readPeriod, periodExamples } from '../../../src/tables/periods.ts';
import type { DataTable } from '../read/table.ts';
import { indices, isTyped, numberAt, rowsBy, say, textAt } from './place.ts';
import { notAllowed, quoted, type Report } from './problem.ts';

/** Reports values that cannot be what their indicator's metadata says they are. */
export function checkValues(values: DataTable, indicators: DataTable, report: Report): void {
  const metadata = rowsBy(indicators, 'indicator_id');
  for (const index of indices(values)) {
    const row = metadata.get(textAt(values, 'indicator_id', index) ?? '');
    if (row === undefined) continue;
    const tell = (column: string, says: string) => say(report, values, index, column, says);
    checkPeriod(textAt(values, 'period', index), textAt(indicators, 'period_kind', row), tell);
    if (textAt(indicators, 'measure', row) === 'proportion') {
      checkProportion(values, index, numberAt(indicators, 'multiplier', row) ?? 100, tell);
    }
    checkInterval(values, index, tell);
    checkReason(values, index, tell);
  }
}

type Tell = (column: string, says: string) => void;

function checkPeriod(period: string | null, kind: string | null, tell: Tell): void {
  if (period === null || kind === null || readPeriod(kind, period) !== null) return;
  tell('period', `found ${quoted(period)}; allowed: ${periodExamples(kind)}`);
}

function checkProportion(values: DataTable, index: number, multiplier: number, tell: Tell): void {
  for (const column of ['value', 'lower', 'upper']) {
    const value = numberAt(values, column, index);
    if (value !== null && (value < 0 || value > multiplier))
      tell(column, `found "${value}"; allowed: 0 to ${multiplier}`);
  }
  const numerator = numberAt(values, 'numerator', index);
  const denominator = numberAt(values, 'denominator', index);
  if (numerator !== null && denominator !== null && numerator > denominator) {
    tell('numerator', `found "${numerator}"; allowed: no more than the denominator, ${denominator}`);
  }
}

function checkInterval(values: DataTable, index: number, tell: Tell): void {
  const [value, lower, upper] = ['value', 'lower', 'upper'].map((column) => numberAt(values, column, index));
  if (value === null || value === undefined) return;
  if (typeof lower === 'number' && lower > value)
    tell('lower', `found "${lower}"; allowed: no more than the value, ${value}`);
  if (typeof upper === 'number' && upper < value)
    tell('upper', `found "${upper}"; allowed: no less than the value, ${value}`);
}

function checkReason(values: DataTable, index: number, tell: Tell): void {
  const reason = textAt(values, 'missing', index);
  const given = isTyped(values, 'value', index);
  if (given && reason !== null) tell('missing', `found "${reason}" beside a value; allowed: empty, or no value`);
  if (given || isTyped(values, 'missing', index) || values.missing.has('missing') || isDerivable(values, index)) return;
  tell(
    'missing',
    'the value is empty, and so is this; allowed: the reason (not_published, suppressed, not_available, not_applicable)',
  );
}

function isDerivable(values: DataTable, index: number): boolean {
  const denominator = numberAt(values, 'denominator', index);
  return (
    textAt(values, 'origin', index) === 'derived' &&
    numberAt(values, 'numerator', index) !== null &&
    denominator !== null &&
    denominator > 0
  );
}

/** Reports indicators without a file of values; values without an indicator are a key's matter. */
export function checkSeries(values: DataTable, indicators: DataTable, report: Report): void {
  if (!values.complete) return;
  const series = rowsBy(values, 'indicator_id');
  const files = values.resource.path.map((path) => path.replace(/^.*\//u, '').replace(/\.csv$/u, ''));
  for (const [id, row] of rowsBy(indicators, 'indicator_id')) {
    if (!series.has(id))
      say(
        report,
        indicators,
        row,
        'indicator_id',
        `no values: ${notAllowed(id, new Set([...series.keys(), ...files]), 'files in indicators/values')}`,
      );
  }
}
