// The report of a mutation run: what it counts, and when the run fails.
import { expect, it } from 'vitest';
import { failuresOf, filesOf, scoreOf, sumOf, tableOf } from '../../scripts/mutation/report.ts';

const mutant = (status: string, line = 1) => ({
  mutatorName: 'EqualityOperator',
  replacement: 'a <= b',
  status,
  location: { start: { line } },
});

/** Invented: `killed` changes noticed and `survived` not, in one file. */
const report = (file: string, killed: number, survived: number) => ({
  files: {
    [`src/model/statistics/${file}.ts`]: {
      mutants: [
        ...Array.from({ length: killed }, () => mutant('Killed')),
        ...Array.from({ length: survived }, () => mutant('Survived', 7)),
      ],
    },
  },
});

it('fails below the score that is asked, and passes at it', () => {
  expect(failuresOf(filesOf(report('gini', 9, 1)), 90)).toEqual([]);
  expect(failuresOf(filesOf(report('gini', 8, 1)), 90)).toEqual([
    '88.9 % of the changes were noticed; 90 % or more must be.',
  ]);
});

it('fails for one unnoticed change in disclosure control, whatever the score', () => {
  expect(failuresOf(filesOf(report('suppress-table', 99, 1)), 90)).toEqual([
    'suppress-table: disclosure control may have no change that goes unnoticed.',
  ]);
});

it('counts a change that no test runs as unnoticed, and a run without end as noticed', () => {
  const files = filesOf({
    files: {
      'x/gini.ts': { mutants: [mutant('NoCoverage', 3), mutant('Timeout'), mutant('Ignored'), mutant('Killed')] },
    },
  });
  expect(files[0]?.unnoticed).toEqual(['x/gini.ts:3 EqualityOperator: a <= b']);
  expect(scoreOf(sumOf('All', files))).toBeCloseTo(200 / 3);
  expect(tableOf(files)).toContain('| gini | 1 | 1 | 0 | 1 | 66.6 |');
});
