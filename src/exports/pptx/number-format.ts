// Number formats as spreadsheets write them, with the decimals that the page prints.

/** Decimals of printed numbers: the most that one of them has. */
export const decimalsOf = (printed: readonly string[]): number =>
  Math.max(0, ...printed.map((text) => /\.(\d+)/u.exec(text)?.[1]?.length ?? 0));

/** `0.0"%"` for a percentage, `#,##0` for others. */
export function numberFormat(unit: string, decimals: number): string {
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  return unit.startsWith('%') ? `0${fraction}"%"` : `#,##0${fraction}`;
}
