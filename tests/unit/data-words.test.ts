// The small judgements of the data build: near words, dates, personal data, harmless cells, lines for a person.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDateSpan, isPartialDate } from '../../scripts/data/check/dates.ts';
import { editDistance, nearest } from '../../scripts/data/check/nearest.ts';
import { personalData } from '../../scripts/data/check/personal-data.ts';
import { inReadingOrder, notAllowed, problemLine } from '../../scripts/data/check/problem.ts';
import { downloadCell } from '../../scripts/data/outputs/download-cells.ts';
import { grouped } from '../../scripts/data/write/summary.ts';

describe('the nearest word', () => {
  test.each([
    ['partal', 'partial'],
    ['praital', 'partial'],
    ['uiversal', 'universal'],
    ['Universal', 'universal'],
    ['helth_board', 'health_board'],
    ['xyz', null],
    ['', null],
  ])('"%s" was meant as %s', (found, meant) => {
    expect(nearest(found, ['universal', 'partial', 'health_board'])).toBe(meant);
  });

  test('counts inserts, deletes, replacements and swaps of neighbours as one edit each', () => {
    expect(['abc', 'abxc', 'ac', 'axc', 'acb'].map((word) => editDistance('abc', word))).toEqual([0, 1, 1, 1, 1]);
  });

  test('is as far one way as the other', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === editDistance(b, a)));
  });
});

describe('a message', () => {
  test('names file, row and column, what was found and what is allowed', () => {
    const says = notAllowed('partal', ['yes', 'partial']);
    expect(problemLine({ file: 'a.csv', row: 4, column: 'status', says })).toBe(
      'a.csv, row 4, column status: found "partal"; allowed: yes, partial; did you mean "partial"?',
    );
  });

  test('stays one short line, whatever a cell holds', () => {
    const line = notAllowed(`two\nlines ${'x'.repeat(500)}`, ['yes']);
    expect(line).not.toContain('\n');
    expect(line.length).toBeLessThan(120);
  });

  test('counts long lists instead of printing them', () => {
    const codes = Array.from({ length: 51 }, (_, index) => `S${index + 1000}`);
    expect(notAllowed('Glasgow', codes, 'area codes')).toBe('found "Glasgow"; allowed: one of the 51 area codes');
  });

  test('comes in the order of files, rows and columns', () => {
    const at = (file: string, row: number, column: string) => ({ file, row, column, says: '' });
    const mixed = [at('b.csv', 2, 'a'), at('a.csv', 10, 'a'), at('a.csv', 9, 'b'), at('a.csv', 9, 'a')];
    expect(inReadingOrder(mixed)).toEqual([mixed[3], mixed[2], mixed[1], mixed[0]]);
  });
});

describe('a date', () => {
  test.each(['2024', '2024-06', '2024-06-30', '2024-02-29', '2000-02-29'])('%s is one', (words) => {
    expect(isPartialDate(words)).toBe(true);
  });

  test.each(['24', '2024-13', '2024-00', '2024-06-31', '2023-02-29', '1900-02-29', '2024-6-1', '30/06/2024', ' 2024'])(
    '"%s" is none',
    (words) => {
      expect(isPartialDate(words)).toBe(false);
    },
  );

  test('a span runs from one to a later one', () => {
    const spans = ['2018-10/2020-03', '2018/2020-03', '2020-03/2018-10', '2018/2019/2020', '2018/'];
    expect(spans.map(isDateSpan)).toEqual([true, true, false, false, false]);
  });
});

describe('personal data', () => {
  test.each(['Ask jo.smith@nhs.example', 'Ring 0131 496 0000', 'Ring 01463 960 123', 'Ring +44 131 496 0000'])(
    'is found in "%s"',
    (words) => {
      expect(personalData(words)).not.toBeNull();
    },
  );

  test.each([
    '24,291 births',
    '2016/17-2018/19',
    'Ages 0 to 36 months',
    'S6W-18040',
    '0.1 whole-time equivalent',
    '2020-03-31',
  ])('is not found in "%s"', (words) => {
    expect(personalData(words)).toBeNull();
  });
});

describe('a cell of a download', () => {
  test.each(['=1+1', '+44', '-x', '@SUM(A1)', '\tx', '\rx', '＝1+1', '＋1', '－1', '＠x'])(
    '"%s" cannot run',
    (words) => {
      expect(downloadCell(words)).toBe(`'${words}`);
    },
  );

  test('numbers stay numbers, nothing stays nothing, lists are joined', () => {
    expect([-4.2, 0, null, true, ['a', 'b'], 'a = b'].map(downloadCell)).toEqual([
      '-4.2',
      '0',
      '',
      'true',
      'a;b',
      'a = b',
    ]);
  });
});

test('thousands are grouped the same way in every language', () => {
  expect([0, 999, 1000, 45763, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '45,763', '1,234,567']);
});
