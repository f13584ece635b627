// Which years a period of several years covers: overlapping periods share years, and their difference can give one away.

const span = /^(\d{4})(?:\/\d{2})?-(\d{4})(?:\/\d{2})?$/u;

/** `2019-2021` and `2019/20-2021/22` → 2019, 2020, 2021; empty for a period of one year or less. */
export function yearsOf(period: string): readonly number[] {
  const [, first, last] = span.exec(period) ?? [];
  const from = Number(first);
  const length = Number(last) - from + 1;
  return length > 1 && length <= 50 ? Array.from({ length }, (_, year) => from + year) : [];
}
