// Lines of the benchmark's report: what was measured, its number, its target, and whether the target is met.

export interface Result {
  readonly what: string;
  readonly value: number;
  /** After the number: `kB`, `s`, `×`. */
  readonly unit: string;
  /** Largest value that is good; absent where a number is for information only. */
  readonly target?: number;
  /** What stands behind the number: milliseconds of both sides, counts. */
  readonly note?: string;
}

/** Met, over, or without a target. */
export function verdict({ value, target }: Result): 'ok' | 'over' | '' {
  if (target === undefined) return '';
  return value <= target ? 'ok' : 'over';
}

/** Three figures at most, as a reader needs them: 0.953, 12.4, 384. */
export function printNumber(value: number): string {
  if (value === 0) return '0';
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(3, decimals));
}

/** One line a result, in columns. */
export function resultLines(results: readonly Result[]): readonly string[] {
  const rows = results.map((result) => {
    const { what, value, unit, target, note } = result;
    const goal = target === undefined ? '' : `≤ ${target} ${unit}`;
    return [what, `${printNumber(value)} ${unit}`, goal, verdict(result), note ?? ''];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Closing words: how many targets are met, and which are not. */
export function closingLine(results: readonly Result[]): string {
  const aimed = results.filter(({ target }) => target !== undefined);
  const over = aimed.filter((result) => verdict(result) === 'over');
  const met = `${aimed.length - over.length} of ${aimed.length} targets met`;
  return over.length === 0 ? met : `${met}; over: ${over.map(({ what }) => what).join('; ')}`;
}
