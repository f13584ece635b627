// The reference test can fail: it sees what differs, what is missing and what is of another kind.
import { describe, expect, it } from 'vitest';
import { readCases } from '../reference/case.ts';
import { disagreements, type Tolerance } from '../reference/disagreements.ts';
import { tally } from '../reference/tally.ts';

const relative: Tolerance = { tolerance: 1e-3, tolerance_type: 'rel' };
const absolute: Tolerance = { tolerance: 1e-3, tolerance_type: 'abs' };
const exact: Tolerance = { tolerance: 0, tolerance_type: 'exact' };

describe('an answer that differs', () => {
  it('by more than its tolerance, whichever kind that is', () => {
    expect(disagreements(1000, 1000.9, relative)).toEqual([]);
    expect(disagreements(1000, 1001.1, relative)).toHaveLength(1);
    expect(disagreements(1000, 1000.9, absolute)).toHaveLength(1);
    expect(disagreements(1000, 1000.0009, absolute)).toEqual([]);
    expect(disagreements(5, 5.0001, exact)).toHaveLength(1);
    expect(disagreements(0, 0.1, relative)).toHaveLength(1);
  });

  it('in kind: null, text, list, NaN', () => {
    expect(disagreements(null, 0, relative)).toEqual(['answer: expected null, found 0']);
    expect(disagreements(0, null, relative)).toHaveLength(1);
    expect(disagreements(1, Number.NaN, relative)).toHaveLength(1);
    expect(disagreements(1, Infinity, relative)).toHaveLength(1);
    expect(disagreements('better', 'worse', exact)).toHaveLength(1);
    expect(disagreements(true, false, exact)).toHaveLength(1);
    expect(disagreements([1], 1, exact)).toHaveLength(1);
    expect(disagreements({ value: 1 }, 1, exact)).toHaveLength(1);
    expect(disagreements({ value: 1 }, [1], exact)).toHaveLength(1);
  });

  it('deep inside, with the place named', () => {
    const expected = { ranks: [{ lower: 1 }, { lower: 2 }] };
    expect(disagreements(expected, { ranks: [{ lower: 1 }, { lower: 3 }] }, exact)).toEqual([
      'answer.ranks[1].lower: expected 2, found 3',
    ]);
    expect(disagreements([1, 2], [1], exact)).toEqual(['answer: expected 2 items, found 1']);
  });

  it('by leaving out a key, unless it is a p-value', () => {
    expect(disagreements({ lower: 1, upper: 2 }, { lower: 1 }, exact)).toEqual([
      'answer.upper: missing from the answer',
    ]);
    expect(disagreements({ lower: null }, {}, exact)).toHaveLength(1);
    expect(disagreements({ tau: 1, p_exact: 0.5 }, { tau: 1 }, exact)).toEqual([]);
    expect(disagreements({ p_exact: 0.5 }, { p_exact: 0.6 }, exact)).toHaveLength(1);
  });
});

it('tells passed, failed and unknown apart, by method', () => {
  const lines = tally([
    ['ci.wilson', 'passed'],
    ['ci.wilson', 'failed'],
    ['ci.new', 'unknown'],
  ]).split('\n');
  expect(lines.map((line) => line.split(/\s{2,}/))).toEqual([
    ['method', 'passed', 'failed', 'unknown'],
    ['ci.new', '0', '0', '1'],
    ['ci.wilson', '1', '1', '0'],
    ['all (2 methods)', '1', '1', '1'],
  ]);
});

it('holds the 221 cases, and names a file that cannot be read', () => {
  expect(readCases('')).toHaveLength(221);
  expect(() => readCases('no/such/cases.json')).toThrow('cases.json');
});
