// A day some months after another: the last day of a shorter month, never a day that does not exist.

/** `2026-08-31` and 6 → `2027-02-28`. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(dayOfMonth, lastDay));
  return first.toISOString().slice(0, 10);
}

/** Months after the edition at which coverage is looked at. */
export const horizonMonths = [6, 12, 24] as const;

/** Decimal year of the middle of a date, for a time axis: `2024` → 2024.5, `2024-06` → about 2024.46. */
export function decimalYear(date: string): number {
  const [year = 0, month, day] = (date.split('/').at(-1) ?? date).split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1) / 12 + ((day ?? 15.5) - 0.5) / 30.4375 / 12;
}
