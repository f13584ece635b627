// Compares what was worked out with what a reference case expects: every part of the expected answer, at its tolerance.
import type { ReferenceCase } from './case.ts';

export type Tolerance = Pick<ReferenceCase, 'tolerance' | 'tolerance_type'>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

function numbersAgree(expected: number, found: number, { tolerance, tolerance_type: kind }: Tolerance): boolean {
  if (expected === found) return true;
  if (kind === 'exact' || !Number.isFinite(found)) return false;
  const scale = kind === 'rel' && expected !== 0 ? Math.abs(expected) : 1;
  return Math.abs(found - expected) <= tolerance * scale;
}

function inList(expected: readonly unknown[], found: unknown, tolerance: Tolerance, at: string): readonly string[] {
  if (!Array.isArray(found)) return [`${at}: expected a list, found ${show(found)}`];
  if (found.length !== expected.length) return [`${at}: expected ${expected.length} items, found ${found.length}`];
  return expected.flatMap((item, i) => disagreements(item, found[i], tolerance, `${at}[${i}]`));
}

/** A `p_` key (a p-value) may be left out; every other key of the expected answer must be there. */
function inRecord(
  expected: Readonly<Record<string, unknown>>,
  found: unknown,
  tolerance: Tolerance,
  at: string,
): readonly string[] {
  if (!isRecord(found)) return [`${at}: expected an object, found ${show(found)}`];
  return Object.entries(expected).flatMap(([key, value]) => {
    if (!(key in found)) return key.startsWith('p_') ? [] : [`${at}.${key}: missing from the answer`];
    return disagreements(value, found[key], tolerance, `${at}.${key}`);
  });
}

/** Where the answer differs, one line each; none where it agrees. */
export function disagreements(
  expected: unknown,
  found: unknown,
  tolerance: Tolerance,
  at = 'answer',
): readonly string[] {
  if (Array.isArray(expected)) return inList(expected, found, tolerance, at);
  if (isRecord(expected)) return inRecord(expected, found, tolerance, at);
  const agrees =
    typeof expected === 'number' && typeof found === 'number'
      ? numbersAgree(expected, found, tolerance)
      : expected === found;
  return agrees ? [] : [`${at}: expected ${show(expected)}, found ${show(found)}`];
}
