// A table that the solver gives up on is not printed.
import { solve, type Solution } from 'yalps';
import { expect, it, vi } from 'vitest';
import { attackerInterval } from '../../src/model/statistics/attacker-interval.ts';

vi.mock('yalps');

it.each(['cycled', 'timedout'] as const)('an audit that ends as "%s" is an error, not an answer', (status) => {
  const gaveUp: Solution = { status, result: 3, variables: [] };
  vi.mocked(solve).mockReturnValue(gaveUp);
  const facts = [{ terms: [{ cell: 0, times: 1 }], sum: 3 }];
  expect(() => attackerInterval({ hidden: [0], facts, least: 0, whole: true }, 0)).toThrow(`gave up (${status})`);
});
