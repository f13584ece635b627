// Every statistical method against numbers that others worked out: published test suites, papers, R, scipy.
import { afterAll, describe, expect, test } from 'vitest';
import { readCases, type ReferenceCase } from './case.ts';
import { disagreements } from './disagreements.ts';
import type { Methods } from './method.ts';
import { tally, type Outcome } from './tally.ts';

const files = import.meta.glob<Methods>('./methods/*.ts', { eager: true, import: 'methods' });
const answers = Object.values(files).flatMap((file) => Object.entries(file));
const methods = new Map(answers);
const outcomes: [string, Outcome][] = [];

/** What went wrong, one line each; none where the case passes. */
function check({ method, inputs, expected, ...tolerance }: ReferenceCase): readonly [Outcome, readonly string[]] {
  const answer = methods.get(method);
  if (!answer) return ['unknown', [`${method}: no function answers it; add it to a file of tests/reference/methods.`]];
  try {
    const wrong = disagreements(expected, answer(inputs), tolerance);
    return [wrong.length === 0 ? 'passed' : 'failed', wrong];
  } catch (error) {
    return ['failed', [`${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]];
  }
}

describe('reference cases agree', () => {
  afterAll(() => {
    console.log(tally(outcomes));
  });

  test('each method has one answer', () => {
    expect(methods.size).toBe(answers.length);
  });

  test.each(readCases())('$id', (referenceCase) => {
    const [outcome, wrong] = check(referenceCase);
    outcomes.push([referenceCase.method, outcome]);
    expect(wrong).toEqual([]);
  });
});
