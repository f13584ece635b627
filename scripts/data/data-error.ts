// A person's mistake in the data or on the command line: shown as it is, without a stack, with exit code 1.

/** One line a mistake, all of them at once. */
export class DataError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}
