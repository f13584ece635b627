// Dates of evidence as days that can be compared as text: `2021`, `2024-06`, `2024-06-30`, a span `2018-10/2020-03`.

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Is the text a date or a span, not words like "undated"? */
export function isDated(text: string): boolean {
  return text.split('/').every((part) => pattern.test(part));
}

function partsOf(date: string): readonly [string, string | undefined, string | undefined] {
  const match = pattern.exec(date);
  if (!match?.[1])
    throw new Error(`dates: "${date}" is no date; write 2024, 2024-06 or 2024-06-30, or two with a slash.`);
  return [match[1], match[2], match[3]];
}

const startOf = (date: string): string => date.split('/')[0] ?? date;
const endOf = (date: string): string => date.split('/').at(-1) ?? date;

/**
 * The day that evidence counts from: a year from its middle (1 July), a month from its 15th, a span from its end.
 * Throws an Error where the text is no date.
 */
export function dayOf(date: string): string {
  const [year, month, day] = partsOf(endOf(date));
  if (month === undefined) return `${year}-07-01`;
  return `${year}-${month}-${day ?? '15'}`;
}

/** First day that a date may mean: something that starts `2026` may start on 1 January. */
export function firstDayOf(date: string): string {
  const [year, month = '01', day = '01'] = partsOf(startOf(date));
  return `${year}-${month}-${day}`;
}

/** Last day that a date may mean, for comparing only: every month is given 31 days. */
export function lastDayOf(date: string): string {
  const [year, month = '12', day = '31'] = partsOf(endOf(date));
  return `${year}-${month}-${day}`;
}

/** The first day after all that a date may mean: of `2021` 1 January 2022, of `2021-02` 1 March 2021. */
export function dayAfter(date: string): string {
  const [year, month, day] = partsOf(endOf(date));
  if (month === undefined) return `${Number(year) + 1}-01-01`;
  if (day === undefined)
    return month === '12' ? `${Number(year) + 1}-01-01` : `${year}-${twoDigits(Number(month) + 1)}-01`;
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + 1)).toISOString().slice(0, 10);
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The same day of the month, a number of months earlier; for comparing only (31 February sorts after 28 February). */
export function monthsBefore(day: string, months: number): string {
  const [year, month = '01', dayOfMonth = '01'] = partsOf(day);
  const count = Number(year) * 12 + Number(month) - 1 - months;
  return `${Math.floor(count / 12)}-${twoDigits((count % 12) + 1)}-${dayOfMonth}`;
}

/** True where both are dated and the first counts from a later day. Nothing undated is later or earlier than anything. */
export function isLater(date: string | null, other: string | null): boolean {
  return date !== null && other !== null && dayOf(date) > dayOf(other);
}
