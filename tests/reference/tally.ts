// Counts how the reference cases went, by method, and prints it as a table.

export type Outcome = 'passed' | 'failed' | 'unknown';

type Counts = Record<Outcome, number>;

const none = (): Counts => ({ passed: 0, failed: 0, unknown: 0 });

const line = (name: string, { passed, failed, unknown }: Counts): string =>
  `${name.padEnd(40)}${String(passed).padStart(8)}${String(failed).padStart(8)}${String(unknown).padStart(9)}`;

/** One line a method in the order of names, the sum last. */
export function tally(outcomes: readonly (readonly [method: string, outcome: Outcome])[]): string {
  const byMethod = new Map<string, Counts>();
  const all = none();
  for (const [method, outcome] of outcomes) {
    const counts = byMethod.get(method) ?? none();
    counts[outcome] += 1;
    all[outcome] += 1;
    byMethod.set(method, counts);
  }
  const rows = [...byMethod].sort(([a], [b]) => (a < b ? -1 : 1)).map(([method, counts]) => line(method, counts));
  const heading = `${'method'.padEnd(40)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'unknown'.padStart(9)}`;
  return [heading, ...rows, line(`all (${byMethod.size} methods)`, all)].join('\n');
}
