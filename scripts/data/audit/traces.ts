// Looks for the true numbers of hidden cells next to their area in everything that is shipped, whatever the file is for.
import type { CountRow } from '../../../src/model/disclosure/count-row.ts';
import { numbersInJson, type NumberInJson } from './json-numbers.ts';
import { leak, type Secret } from './secret.ts';
import type { ShippedCounts } from './shipped-counts.ts';
import type { ShippedFiles } from './shipped-files.ts';

const says = 'a number of the hidden cell stands next to its area';

/** First digits of the numbers that hardly occur by chance: four digits or more that count, and a decimal point. */
function longNumbers({ numbers }: Secret): readonly string[] {
  const words = numbers.map(String);
  return words
    .filter((word) => /\.\d/u.test(word) && word.replace(/^0\.0*|\./gu, '').length >= 4)
    .map((word) => word.slice(0, 10));
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Numbers that are printed for the series: these may stand anywhere. */
export function printedNumbers(
  { rows }: ShippedCounts,
  id: string,
  isAsked: (row: CountRow) => boolean,
): ReadonlySet<number> {
  const numbers = (rows.get(id) ?? [])
    .filter(isAsked)
    .flatMap(({ value, numerator, denominator, lower, upper }) => [value, numerator, denominator, lower, upper]);
  return new Set(numbers.flatMap((number) => number ?? []));
}

/** Numbers of the same series and area that are printed for other periods and groups. */
export const freeNumbers = (counts: ShippedCounts, { series, row }: Secret): ReadonlySet<number> =>
  printedNumbers(counts, series.id, ({ area }) => area === row.area);

interface Wanted {
  readonly secret: Secret;
  readonly long: readonly string[];
  readonly free: ReadonlySet<number>;
}

/** JSON: a long number under the area, a short one under area and series. */
function inJson(path: string, text: string, wanted: readonly Wanted[]): readonly Wanted[] {
  const areas = new Set(wanted.map(({ secret }) => secret.row.area));
  const series = new Set(wanted.map(({ secret }) => secret.series.id));
  const numbers = numbersInJson(path, JSON.parse(text), { areas, series });
  const fits = ({ secret, long, free }: Wanted, at: NumberInJson): boolean => {
    if (!at.areas.has(secret.row.area) || free.has(at.number)) return false;
    if (long.some((digits) => String(at.number).startsWith(digits))) return true;
    return at.series.has(secret.series.id) && secret.numbers.some((hidden) => isSame(hidden, at.number));
  };
  return wanted.filter((each) => numbers.some((at) => fits(each, at)));
}

/** Characters between a number and the area that it may be meant for. */
const near = 1000;

/** Any other text: a long number near the area; in a table of lines, in one line with it. */
function inText(path: string, text: string, wanted: readonly Wanted[]): readonly Wanted[] {
  const around = (at: number): string => {
    if (!path.endsWith('.csv')) return text.slice(Math.max(0, at - near), at + near);
    const end = text.indexOf('\n', at);
    return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end);
  };
  const stands = (digits: string, area: string): boolean => {
    for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
      if (!/[\d.]/u.test(text[at - 1] ?? '') && around(at).includes(area)) return true;
    }
    return false;
  };
  return wanted.filter(({ secret, long }) => long.some((digits) => stands(digits, secret.row.area)));
}

/** One line a leak. */
export function traces(files: ShippedFiles, secrets: readonly Secret[], counts: ShippedCounts): readonly string[] {
  const all = secrets.map((secret) => ({ secret, long: longNumbers(secret), free: freeNumbers(counts, secret) }));
  return [...files].flatMap(([path, text]) => {
    const isAbout = ({ secret, long }: Wanted): boolean =>
      text.includes(secret.row.area) &&
      (path.includes(secret.series.id) ||
        text.includes(secret.series.id) ||
        long.some((digits) => text.includes(digits)));
    const wanted = all.filter(isAbout);
    if (wanted.length === 0) return [];
    const found = path.endsWith('.json') ? inJson(path, text, wanted) : inText(path, text, wanted);
    return found.map(({ secret }) => leak(path, secret, says));
  });
}
