// Dates as people know them: a year, a month or a day. Days that do not exist are refused.

const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** `2024`, `2024-06` or `2024-06-30`, if there is such a date. */
export function isPartialDate(words: string): boolean {
  const parts = partial.exec(words);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? '1'), Number(parts[3] ?? '1')];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
