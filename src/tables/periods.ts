// Periods as publishers write them → words for a title and a place on the time axis.
import { months } from '../model/figures/format.ts';

/** Words and middle of a period. `at` is a decimal year: the middle of 2024 is 2024.5. */
export interface ReadPeriod {
  readonly label: string;
  readonly at: number;
}

const monthName = (month: number) => months[month - 1] ?? '';

interface PeriodKind {
  /** Several years together, so that neighbours in a series may share years. */
  readonly severalYears?: true;
  readonly examples: string;
  readonly form: RegExp;
  /** null where the form fits but there is no such period (`2023/25`, month 13). */
  readonly read: (part: (index: number) => number, words: string) => ReadPeriod | null;
}

/** Financial years run from April to March. */
const aprilOf = (year: number) => year + 0.25;
const isNext = (year: number, twoDigits: number) => (year + 1) % 100 === twoDigits;

const kinds: ReadonlyMap<string, PeriodKind> = new Map([
  [
    'calendar_year',
    {
      examples: 'a year, as in 2024',
      form: /^(\d{4})$/u,
      read: (part, words) => ({ label: words, at: part(1) + 0.5 }),
    },
  ],
  [
    'financial_year',
    {
      examples: 'a financial year, as in 2023/24',
      form: /^(\d{4})\/(\d{2})$/u,
      read: (part, words) => (isNext(part(1), part(2)) ? { label: words, at: aprilOf(part(1)) + 0.5 } : null),
    },
  ],
  [
    'three_financial_years',
    {
      severalYears: true,
      examples: 'three financial years, as in 2020/21-2022/23',
      form: /^(\d{4})\/(\d{2})-(\d{4})\/(\d{2})$/u,
      read: (part, words) =>
        isNext(part(1), part(2)) && isNext(part(3), part(4)) && part(3) === part(1) + 2
          ? { label: words.replace('-', ' to '), at: aprilOf(part(1)) + 1.5 }
          : null,
    },
  ],
  [
    'years',
    {
      severalYears: true,
      examples: 'years from and to, as in 2019-2021',
      form: /^(\d{4})-(\d{4})$/u,
      read: (part, words) =>
        part(1) < part(2) ? { label: words.replace('-', ' to '), at: (part(1) + part(2) + 1) / 2 } : null,
    },
  ],
  [
    'quarter',
    {
      examples: 'a quarter of a calendar year, as in 2012 Q3',
      form: /^(\d{4}) Q([1-4])$/u,
      read: (part) => ({
        label: `${monthName(part(2) * 3 - 2)} to ${monthName(part(2) * 3)} ${part(1)}`,
        at: part(1) + (part(2) - 0.5) / 4,
      }),
    },
  ],
  [
    'month',
    {
      examples: 'a month, as in 2024-04',
      form: /^(\d{4})-(0[1-9]|1[0-2])$/u,
      read: (part) => ({ label: `${monthName(part(2))} ${part(1)}`, at: part(1) + (part(2) - 0.5) / 12 }),
    },
  ],
  [
    'date',
    {
      examples: 'a day, as in 2021-07-31',
      form: /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u,
      read: (part) => {
        const daysInMonth = new Date(Date.UTC(part(1), part(2), 0)).getUTCDate();
        if (part(3) > daysInMonth) return null;
        return {
          label: `${part(3)} ${monthName(part(2))} ${part(1)}`,
          at: part(1) + (part(2) - 1 + (part(3) - 0.5) / 31) / 12,
        };
      },
    },
  ],
  [
    'edition',
    {
      examples: 'an edition in words that name its year, as in SIMD 2020v2',
      form: /(?:^|\D)((?:19|20)\d{2})/u,
      read: (part, words) => ({ label: words, at: part(1) + 0.5 }),
    },
  ],
]);

/** Reads a period of the given kind; null where it is none. */
export function readPeriod(kind: string, words: string): ReadPeriod | null {
  const found = kinds.get(kind);
  const parts = found?.form.exec(words);
  return found && parts ? found.read((index) => Number(parts[index] ?? 'x'), words) : null;
}

/** True where a period of the kind is several years together. */
export function isOfSeveralYears(kind: string): boolean {
  return kinds.get(kind)?.severalYears === true;
}

/** What a period of the kind looks like, for a message. */
export function periodExamples(kind: string): string {
  return kinds.get(kind)?.examples ?? `a period of a known kind (${[...kinds.keys()].join(', ')})`;
}
