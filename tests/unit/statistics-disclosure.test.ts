// Disclosure control: nothing that is hidden can be worked out, which an attacker who tries every table confirms.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attackerInterval, type Fact, type Knowledge } from '../../src/model/statistics/attacker-interval.ts';
import { auditIntervals } from '../../src/model/statistics/audit-intervals.ts';
import { cellAt, knowledgeOf, type CountTable } from '../../src/model/statistics/count-table.ts';
import { countsBehindPercentage, isPercentageSafe } from '../../src/model/statistics/counts-behind-percentage.ts';
import { auditDisclosure, noBetterThan, type Finding } from '../../src/model/statistics/disclosure-audit.ts';
import { disclosureThreshold, isSmallCount } from '../../src/model/statistics/disclosure-threshold.ts';
import { nextToHide } from '../../src/model/statistics/next-to-hide.ts';
import { nhsDigitalCounts } from '../../src/model/statistics/nhs-digital-rounding.ts';
import { roundToBase } from '../../src/model/statistics/round-to-base.ts';
import { suppressOneMargin } from '../../src/model/statistics/suppress-one-margin.ts';
import { suppressTable } from '../../src/model/statistics/suppress-table.ts';
import { canBe, tablesOf } from './attacker-by-hand.ts';

const count = fc.integer({ min: 0, max: 12 });

describe('rounding', () => {
  it('moves a count by at most half the base, to a multiple of it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000)), fc.integer({ min: 1, max: 20 }), (counts, base) => {
        const { rounded } = roundToBase(counts, base);
        rounded!.forEach((each, i) => {
          expect(each % base).toBe(0);
          expect(Math.abs(each - counts[i]!)).toBeLessThanOrEqual(base / 2);
        });
      }),
    );
    expect(roundToBase([5, 15], 10).rounded).toEqual([10, 20]);
  });

  it('says why there is none', () => {
    expect(roundToBase([1], 0)).toEqual({ rounded: null, missing: 'base_not_valid' });
    expect(roundToBase([1], 2.5)).toEqual({ rounded: null, missing: 'base_not_valid' });
    expect(roundToBase([null], 5)).toEqual({ rounded: null, missing: 'count_missing' });
    expect(roundToBase([-1], 5)).toEqual({ rounded: null, missing: 'count_not_valid' });
    expect(roundToBase([1.5], 5)).toEqual({ rounded: null, missing: 'count_not_valid' });
    expect(nhsDigitalCounts([1.5])).toEqual({ printed: null, missing: 'count_not_valid' });
    expect(nhsDigitalCounts([8, null])).toEqual({ printed: null, missing: 'count_missing' });
  });

  it('of NHS Digital prints 0, hides 1 to 7 and rounds from 8', () => {
    expect(nhsDigitalCounts([0, 1, 7, 8, 52, 53]).printed).toEqual(['0', '*', '*', '10', '50', '55']);
  });
});

describe('thresholds', () => {
  it('are 5, or 10 for sensitive topics and for island boards', () => {
    expect(disclosureThreshold({ isSensitive: false, isIsland: false })).toBe(5);
    expect(disclosureThreshold({ isSensitive: true, isIsland: false })).toBe(10);
    expect(disclosureThreshold({ isSensitive: false, isIsland: true })).toBe(10);
  });

  it('hide counts from 1 to one below, and print 0', () => {
    expect([0, 1, 4, 5, 9].map((each) => isSmallCount(each, 5))).toEqual([false, true, true, false, false]);
  });
});

describe('counts behind a percentage', () => {
  it('are those that print as it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.nat(2000),
        fc.integer({ min: 0, max: 2 }),
        (people, x, places) => {
          const part = Math.min(x, people);
          const printed = Math.floor((part * 100 * 10 ** places) / people + 0.5) / 10 ** places;
          const { least, most, count: fitting } = countsBehindPercentage(people, printed, places);
          expect(least).toBeLessThanOrEqual(part);
          expect(most).toBeGreaterThanOrEqual(part);
          const prints = (each: number) =>
            Math.floor((each * 100 * 10 ** places) / people + 0.5) / 10 ** places === printed;
          const all = Array.from({ length: people + 1 }, (_, each) => each).filter(prints);
          expect([least, most, fitting]).toEqual([all[0], all.at(-1), all.length]);
        },
      ),
    );
  });

  it('are none where no count prints as it', () => {
    expect(countsBehindPercentage(3, 50, 0)).toEqual({ least: null, most: null, count: 0, missing: null });
  });

  it('are told by up to six decimals, and a percentage has no more than it says', () => {
    expect(countsBehindPercentage(3, 33.333333, 6)).toEqual({ least: 1, most: 1, count: 1, missing: null });
    expect(countsBehindPercentage(3, 0.000001, 0).missing).toBe('percentage_not_valid');
  });

  it('decide whether it may be printed: three or more fit, and not all are small', () => {
    expect(countsBehindPercentage(9500, 4.3, 1).count).toBe(10);
    expect(isPercentageSafe(9500, 4.3, 1, 5)).toBe(true);
    expect(isPercentageSafe(612, 0.5, 1, 5)).toBe(false);
    expect(isPercentageSafe(300, 1, 0, 5)).toBe(false);
    expect(isPercentageSafe(300, 1, 0, 4)).toBe(true);
    expect(isPercentageSafe(200, 10, 0, 5)).toBe(false);
    expect(isPercentageSafe(0, 10, 0, 5)).toBe(false);
  });

  it('say why there are none', () => {
    const nulls = { least: null, most: null, count: null };
    expect(countsBehindPercentage(0, 5, 1)).toEqual({ ...nulls, missing: 'people_not_valid' });
    expect(countsBehindPercentage(1.5, 5, 1)).toEqual({ ...nulls, missing: 'people_not_valid' });
    expect(countsBehindPercentage(10, 5, -1)).toEqual({ ...nulls, missing: 'decimals_not_valid' });
    expect(countsBehindPercentage(10, 5, 7)).toEqual({ ...nulls, missing: 'decimals_not_valid' });
    expect(countsBehindPercentage(10, 5, 0.5).missing).toBe('decimals_not_valid');
    expect(countsBehindPercentage(10, 5.05, 1)).toEqual({ ...nulls, missing: 'percentage_not_valid' });
    expect(countsBehindPercentage(10, -1, 0).missing).toBe('percentage_not_valid');
    expect(countsBehindPercentage(10, 101, 0).missing).toBe('percentage_not_valid');
    expect(countsBehindPercentage(10, NaN, 0).missing).toBe('percentage_not_valid');
  });
});

describe('hiding counts under one printed total', () => {
  const counts = fc.array(count, { minLength: 1, maxLength: 6 });

  it('leaves each hidden count possible up to the threshold, or hides the total', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 6 }), (list, threshold) => {
        const { primary, secondary, hidesTotal } = suppressOneMargin(list, threshold, true);
        const hidden = [...primary!, ...secondary!];
        expect(primary).toEqual([...list.keys()].filter((place) => list[place]! >= 1 && list[place]! < threshold));
        if (hidden.length === 0 || hidesTotal) return;
        const sum = hidden.reduce((all, place) => all + list[place]!, 0);
        const facts = [{ terms: hidden.map((cell) => ({ cell, times: 1 })), sum }];
        for (const place of hidden) {
          const possible = (value: number) => canBe({ cells: hidden, facts, least: 1, most: sum }, place, value);
          expect(possible(1) && possible(threshold)).toBe(true);
        }
      }),
    );
  });

  it('hides no more than it must: without the last of them the rule would not hold', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 6 }), (list, threshold) => {
        const { primary, secondary } = suppressOneMargin(list, threshold, true);
        if (secondary!.length === 0) return;
        const largest = Math.max(...secondary!.map((place) => list[place]!));
        const others = [...primary!, ...secondary!].map((place) => list[place]!);
        others.splice(others.lastIndexOf(largest), 1);
        const sum = others.reduce((all, each) => all + each, 0);
        expect(others.length >= 2 && sum - (others.length - 1) >= threshold).toBe(false);
      }),
    );
  });

  it('takes the smallest next, ties in order, and never a zero', () => {
    expect(suppressOneMargin([9, 2, 7, 7, 0], 5, true)).toEqual({
      primary: [1],
      secondary: [2],
      hidesTotal: false,
      missing: null,
    });
    expect(suppressOneMargin([0, 2, 0], 5, true)).toMatchObject({ primary: [1], secondary: [], hidesTotal: true });
    expect(suppressOneMargin([1, 1], 5, true)).toMatchObject({ primary: [0, 1], secondary: [], hidesTotal: true });
    expect(suppressOneMargin([10, 1, 20, 6], 10, true)).toMatchObject({ primary: [1, 3], secondary: [0] });
    expect(suppressOneMargin([9, 1], 5, true)).toMatchObject({ primary: [1], secondary: [0], hidesTotal: false });
    expect(suppressOneMargin([3, 3], 5, true)).toMatchObject({ secondary: [], hidesTotal: false });
    expect(suppressOneMargin([2, 3], 5, true)).toMatchObject({ secondary: [], hidesTotal: true });
  });

  it('needs no more than the small counts where the total is not printed', () => {
    expect(suppressOneMargin([9, 2, 7], 5, false)).toMatchObject({ primary: [1], secondary: [], hidesTotal: false });
    expect(suppressOneMargin([9, 5, 7], 5, true)).toMatchObject({ primary: [], secondary: [], hidesTotal: false });
  });

  it('says why there is none', () => {
    const nulls = { primary: null, secondary: null, hidesTotal: null };
    expect(suppressOneMargin([1], 0, true)).toEqual({ ...nulls, missing: 'threshold_not_valid' });
    expect(suppressOneMargin([1], 2.5, true)).toEqual({ ...nulls, missing: 'threshold_not_valid' });
    expect(suppressOneMargin([1, null], 5, true)).toEqual({ ...nulls, missing: 'count_missing' });
    expect(suppressOneMargin([1, -1], 5, true)).toEqual({ ...nulls, missing: 'count_not_valid' });
    expect(suppressOneMargin([1, 1.5], 5, true)).toEqual({ ...nulls, missing: 'count_not_valid' });
    expect(suppressOneMargin([1, 9], 1, true)).toMatchObject({ primary: [], secondary: [], missing: null });
  });
});

describe('what an attacker can work out', () => {
  const one = (cell: number) => ({ cell, times: 1 });
  const sum = (cells: readonly number[], total: number): Fact => ({ terms: cells.map(one), sum: total });
  const knowing = (hidden: number[], facts: Fact[], more: Partial<Knowledge> = {}): Knowledge => {
    return { hidden, facts, least: 0, whole: true, ...more };
  };

  it('agrees with trying every table of whole numbers', () => {
    const facts = fc.array(fc.record({ cells: fc.uniqueArray(fc.nat(3), { minLength: 1 }), minus: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
    });
    const small = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(small, facts, fc.constantFrom(0, 1), (values, list, least) => {
        const hidden = [0, 1, 2, 3];
        const all = list.map(({ cells, minus }): Fact => {
          const terms = cells.map((cell, i) => ({ cell, times: minus && i === 0 ? -1 : 1 }));
          return { terms, sum: terms.reduce((total, { cell, times }) => total + times * values[cell]!, 0) };
        });
        // A printed grand total bounds every cell, so that the tables can be counted.
        all.push(
          sum(
            hidden,
            values.reduce((total, each) => total + each, 0),
          ),
        );
        const tables = [...tablesOf({ cells: hidden, facts: all, least, most: 16 })];
        for (const cell of hidden) {
          const found = attackerInterval(knowing(hidden, all, { least }), cell);
          const seen = tables.map((table) => table.get(cell)!);
          const truth = tables.length === 0 ? 'contradiction' : { lower: Math.min(...seen), upper: Math.max(...seen) };
          expect(found).toEqual(truth);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is nothing about a cell that no fact mentions', () => {
    expect(attackerInterval(knowing([0, 1], [sum([0], 3)]), 1)).toEqual({ lower: 0, upper: null });
    expect(attackerInterval(knowing([0, 1], [sum([0], 3)], { least: 1 }), 1)).toEqual({ lower: 1, upper: null });
    const unbounded = { terms: [one(0), { cell: 1, times: -1 }], sum: 2 };
    expect(attackerInterval(knowing([0, 1], [unbounded]), 0)).toEqual({ lower: 2, upper: null });
  });

  it('is narrowed by limits such as those of a rounded count', () => {
    const limits = new Map([[0, { lower: 3, upper: 7 }]]);
    expect(attackerInterval(knowing([0, 1], [sum([0, 1], 9)], { limits }), 1)).toEqual({ lower: 2, upper: 6 });
    expect(attackerInterval(knowing([0, 1], [sum([0, 1], 9)], { limits, least: 1 }), 0)).toEqual({
      lower: 3,
      upper: 7,
    });
    const open = new Map([[0, { lower: 3, upper: null }]]);
    expect(attackerInterval(knowing([0, 1], [sum([0, 1], 9)], { limits: open }), 0)).toEqual({ lower: 3, upper: 9 });
  });

  it('uses that people are whole', () => {
    const odd: Fact = { terms: [{ cell: 0, times: 2 }, one(1)], sum: 3 };
    expect(attackerInterval(knowing([0, 1], [odd]), 0)).toEqual({ lower: 0, upper: 1 });
    expect(attackerInterval(knowing([0, 1], [odd], { whole: false }), 0)).toEqual({ lower: 0, upper: 1.5 });
  });

  it('adds up what one total says about a cell more than once', () => {
    expect(attackerInterval(knowing([0], [sum([0, 0], 6)]), 0)).toEqual({ lower: 3, upper: 3 });
  });

  it('is a contradiction where no whole counts fit', () => {
    expect(attackerInterval(knowing([0], [{ terms: [{ cell: 0, times: 2 }], sum: 3 }]), 0)).toBe('contradiction');
  });

  it('is a matter of what is tied to the cell alone', () => {
    const elsewhere: Fact = { terms: [{ cell: 1, times: 2 }], sum: 3 };
    const limits = new Map([[1, { lower: 3, upper: 7 }]]);
    expect(attackerInterval(knowing([0, 1], [sum([0], 3), elsewhere], { limits }), 0)).toEqual({ lower: 3, upper: 3 });
  });

  it('is not asked of a cell that is printed', () => {
    expect(() => attackerInterval(knowing([0], []), 1)).toThrow('cell 1 is not hidden');
  });
});

describe('the audit of one table', () => {
  const margins = [{ cells: [0, 1, 2], total: 12 }];

  it('gives the interval of each hidden cell and those that are exact', () => {
    expect(auditIntervals([3, 4, 5], [0, 1], margins)).toEqual({
      intervals: [
        { cell: 0, lower: 0, upper: 7 },
        { cell: 1, lower: 0, upper: 7 },
      ],
      disclosed: [],
      missing: null,
    });
    expect(auditIntervals([3, 4, null], [2], margins)).toMatchObject({ disclosed: [2] });
    expect(auditIntervals([3, 4, null], [2], [])).toMatchObject({ intervals: [{ upper: null }], disclosed: [] });
    expect(auditIntervals([3, 4, 5], [0, 1], margins, 1).intervals?.[0]).toEqual({ cell: 0, lower: 1, upper: 6 });
  });

  it('is that of linear programming, where halves fit too', () => {
    const pairs = [
      { cells: [0, 1], total: 3 },
      { cells: [1, 2], total: 3 },
      { cells: [0, 2], total: 3 },
    ];
    expect(auditIntervals([null, null, null], [0, 1, 2], pairs)).toMatchObject({
      intervals: [0, 1, 2].map((cell) => ({ cell, lower: 1.5, upper: 1.5 })),
      disclosed: [0, 1, 2],
    });
  });

  it('takes two limits for one number where they lie less than a millionth apart', () => {
    const upTo = (total: number) => auditIntervals([null, null], [0, 1], [{ cells: [0, 1], total }]).disclosed;
    expect(upTo(0.000001)).toEqual([]);
    expect(upTo(0.0000009)).toEqual([0, 1]);
  });

  it('says why there is none', () => {
    const nulls = { intervals: null, disclosed: null };
    expect(auditIntervals([3, null, 5], [0], margins)).toEqual({ ...nulls, missing: 'cell_missing' });
    expect(auditIntervals([3, 40, 5], [0], margins)).toEqual({ ...nulls, missing: 'totals_disagree' });
  });
});

describe('hiding cells of a table with many sums', () => {
  const cell = (value: number | null, threshold = 5, printedElsewhere = false) => ({
    count: value,
    threshold,
    printedElsewhere,
  });

  /** Invented: parts of areas, areas of a nation, and each again by year when asked. */
  function hierarchy(parts: readonly (readonly number[])[], threshold: number): CountTable {
    const areas = parts.map((list) => list.reduce((sum, each) => sum + each, 0));
    const nation = areas.reduce((sum, each) => sum + each, 0);
    const cells = [...parts.flat(), ...areas, nation].map((value) => cell(value, threshold));
    const below = parts.flat().length;
    let next = 0;
    const sums = parts.map((list, area) => ({ total: below + area, parts: list.map(() => next++) }));
    return { cells, sums: [...sums, { total: below + areas.length, parts: areas.map((_, area) => below + area) }] };
  }

  function crossTable(rows: readonly (readonly number[])[], threshold: number): CountTable {
    const wide = rows[0]!.length;
    const add = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0);
    const columns = rows[0]!.map((_, column) => add(rows.map((row) => row[column]!)));
    const full = [...rows.map((row) => [...row, add(row)]), [...columns, add(columns)]];
    const at = (row: number, column: number) => row * (wide + 1) + column;
    const across = full.map((_, row) => ({ total: at(row, wide), parts: columns.map((_each, i) => at(row, i)) }));
    const down = full[0]!.map((_, column) => {
      return { total: at(rows.length, column), parts: rows.map((_row, i) => at(i, column)) };
    });
    return { cells: full.flat().map((value) => cell(value, threshold)), sums: [...across, ...down] };
  }

  function protect(table: CountTable) {
    const answer = suppressTable(table);
    if (answer.missing !== null) throw new Error(answer.missing);
    return { ...answer, hidden: new Set([...answer.primary, ...answer.secondary]) };
  }

  /** Looks for tables that fit what is printed, at both ends of what each hidden cell is said to be. */
  function attack(table: CountTable, hidden: ReadonlySet<number>): void {
    const most = 3 * Math.max(...table.cells.map(({ count: value }) => value!)) + 20;
    for (const least of [...hidden].some((each) => table.cells[each]!.count === 0) ? [0] : [0, 1]) {
      const knowledge = knowledgeOf(table, hidden, least);
      const search = { cells: [...hidden].sort((a, b) => a - b), facts: knowledge.facts, least, most };
      for (const each of hidden) {
        const { count: value, threshold } = table.cells[each]!;
        const interval = attackerInterval(knowledge, each);
        if (interval === 'contradiction') throw new Error('the true table fits, so some table must');
        const upper = interval.upper ?? Math.max(interval.lower + 1, threshold);
        expect(canBe(search, each, interval.lower) && canBe(search, each, upper)).toBe(true);
        expect(upper).toBeGreaterThan(interval.lower);
        if (value! >= 1 && value! < threshold) expect(upper).toBeGreaterThanOrEqual(threshold);
      }
    }
  }

  const threshold = fc.integer({ min: 2, max: 5 });
  const nested = fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 3 }), {
    minLength: 1,
    maxLength: 2,
  });

  it('leaves nothing of a hierarchy to an attacker who tries every table', () => {
    fc.assert(
      fc.property(nested, threshold, (parts, least) => {
        const table = hierarchy(parts, least);
        const { hidden, unprotected } = protect(table);
        expect(unprotected).toEqual([]);
        attack(table, hidden);
      }),
      { numRuns: 120 },
    );
  });

  it('leaves nothing of a cross table to an attacker who tries every table', () => {
    const row = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 2 }), threshold, (rows, least) => {
        const table = crossTable(rows, least);
        const { hidden, unprotected } = protect(table);
        expect(unprotected).toEqual([]);
        attack(table, hidden);
      }),
      { numRuns: 60 },
    );
  });

  it('finds its own protection in order, for tables too large to try out', () => {
    const row = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 14, maxLength: 14 }), (rows) => {
        const table = crossTable(rows, 5);
        const { hidden, unprotected } = protect(table);
        expect(unprotected).toEqual([]);
        expect(auditDisclosure(table, hidden)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  }, 120_000);

  it('says nothing about sums that are printed whole', () => {
    const { cells, sums } = hierarchy(
      [
        [1, 9],
        [7, 8],
      ],
      5,
    );
    expect(knowledgeOf({ cells, sums }, new Set([1, 0]), 1)).toEqual({
      hidden: [0, 1],
      facts: [
        {
          terms: [
            { cell: 0, times: 1 },
            { cell: 1, times: 1 },
          ],
          sum: 10,
        },
      ],
      least: 1,
      whole: true,
    });
  });

  it('hides nothing where nothing is small, and repeats itself', () => {
    expect(
      suppressTable(
        hierarchy(
          [
            [5, 9],
            [7, 0],
          ],
          5,
        ),
      ),
    ).toEqual({
      primary: [],
      secondary: [],
      unprotected: [],
      missing: null,
    });
    const table = crossTable(
      [
        [2, 9, 14],
        [8, 7, 11],
        [20, 30, 6],
      ],
      5,
    );
    expect(suppressTable(table)).toEqual(suppressTable(table));
  });

  it('hides a small count with the smallest that helps, zeros last', () => {
    const table = hierarchy([[2, 30, 7, 0]], 5);
    expect(suppressTable(table)).toMatchObject({ primary: [0], secondary: [2], unprotected: [] });
  });

  it('prints a cell again that a better one has made unneeded', () => {
    // 1 hides 3 best at first: together they are 4, which is less than 5. With 7 hidden too, 1 adds nothing.
    const table: CountTable = {
      cells: [cell(1, 1), cell(3), cell(7, 3), cell(11, 3)],
      sums: [{ total: 3, parts: [0, 1, 2] }],
    };
    expect(suppressTable(table)).toMatchObject({ primary: [1], secondary: [2], unprotected: [] });
    // So too beside a count that printed cells give away whatever is hidden.
    const beside: CountTable = {
      cells: [...table.cells, cell(2), cell(20, 5, true), cell(22, 5, true)],
      sums: [...table.sums, { total: 6, parts: [4, 5] }],
    };
    expect(suppressTable(beside)).toMatchObject({ primary: [1, 4], secondary: [2], unprotected: [{ cell: 4 }] });
  });

  it('prints the largest again first, and the last of equal ones', () => {
    const two: CountTable = {
      cells: [9, 0, 9, 1, 6, 1, 0, 16, 27].map((count) => cell(count, 4)),
      sums: [
        { total: 7, parts: [0, 1, 3, 4, 6] },
        { total: 8, parts: [2, 3, 5, 7] },
      ],
    };
    expect(suppressTable(two)).toMatchObject({ primary: [3, 5], secondary: [2, 4], unprotected: [] });
    const equal: CountTable = {
      cells: [4, 0, 1, 0, 1, 1, 2, 6].map((count) => cell(count, 2)),
      sums: [
        { total: 5, parts: [1, 2, 3] },
        { total: 6, parts: [2, 4] },
        { total: 7, parts: [0, 3, 4, 5] },
      ],
    };
    expect(suppressTable(equal)).toMatchObject({ primary: [2, 4, 5], secondary: [0, 1], unprotected: [] });
  });

  it('completes the rectangle of a cross table', () => {
    const table = crossTable(
      [
        [2, 9, 14],
        [8, 7, 11],
        [20, 30, 26],
      ],
      5,
    );
    const { primary, secondary, hidden } = protect(table);
    expect(primary).toEqual([0]);
    expect(secondary).toEqual([1, 4, 5]);
    attack(table, hidden);
  });

  it('never undoes what the producer hides, and protects it like its own', () => {
    const producer: CountTable = {
      cells: [cell(null), cell(20), cell(30), cell(53, 5, true)],
      sums: [{ total: 3, parts: [0, 1, 2] }],
    };
    expect(suppressTable(producer)).toMatchObject({ primary: [0], secondary: [1], unprotected: [] });
  });

  it('does not hide what the producer prints, and says what stays open', () => {
    const printed: CountTable = {
      cells: [cell(2), cell(20, 5, true), cell(22, 5, true)],
      sums: [{ total: 2, parts: [0, 1] }],
    };
    const { primary, secondary, unprotected } = protect(printed);
    expect([primary, secondary]).toEqual([[0], []]);
    expect(unprotected).toEqual([{ cell: 0, interval: { lower: 2, upper: 2 }, fault: 'exact', short: 5 }]);
    const ownSmall: CountTable = { cells: [cell(2, 5, true), cell(20)], sums: [] };
    expect(suppressTable(ownSmall)).toMatchObject({ primary: [], secondary: [] });
  });

  it('reaches for cells around when its own sums hold none to hide', () => {
    // Area 0 has two small parts that are printed nowhere else; the area and its other part are printed elsewhere.
    const table: CountTable = {
      cells: [cell(1), cell(1), cell(2), cell(9), cell(11)],
      sums: [
        { total: 2, parts: [0, 1] },
        { total: 4, parts: [2, 3] },
      ],
    };
    const { hidden, unprotected } = protect(table);
    expect(unprotected).toEqual([]);
    expect([...hidden].sort()).toEqual([0, 1, 2, 3]);
  });

  it('reads a rolling sum and its years as one table', () => {
    // Three years and two overlapping sums of two years: the sums would give a single hidden year away.
    const table: CountTable = {
      cells: [cell(9), cell(3), cell(8), cell(12), cell(11)],
      sums: [
        { total: 3, parts: [0, 1] },
        { total: 4, parts: [1, 2] },
      ],
    };
    const { hidden } = protect(table);
    expect(auditDisclosure(table, new Set([1]))).toHaveLength(1);
    attack(table, hidden);
  });

  it('names what a reader can work out, and by how much it falls short', () => {
    const table = hierarchy([[1, 1, 9]], 5);
    const [first, second, ...rest] = auditDisclosure(table, new Set([0, 1]));
    expect(first).toEqual({ cell: 0, interval: { lower: 1, upper: 1 }, fault: 'exact', short: 4 });
    expect(second?.cell).toBe(1);
    expect(rest).toEqual([]);
    const narrow = auditDisclosure(hierarchy([[2, 2, 9]], 5), new Set([0, 1]))[0];
    expect(narrow).toEqual({ cell: 0, interval: { lower: 1, upper: 3 }, fault: 'narrow', short: 2 });
  });

  it('lists what is open in the order of the table, and says nothing where no table fits', () => {
    const table = hierarchy([[1, 1, 9]], 5);
    expect(auditDisclosure(table, new Set([1, 0])).map((finding) => finding.cell)).toEqual([0, 1]);
    // The producer hides a zero: a reader who thinks that every zero is printed finds no counts that fit.
    const zero: CountTable = {
      cells: [cell(null), cell(1), cell(1, 5, true), cell(20), cell(19), cell(40)],
      sums: [
        { total: 2, parts: [0, 1] },
        { total: 5, parts: [1, 3, 4] },
      ],
    };
    expect(auditDisclosure(zero, new Set([0, 1, 3, 4])).map((finding) => finding.cell)).toEqual([0, 1]);
  });

  it('takes a count that the producer hides, and that cannot be small, as hidden for another’s sake', () => {
    // Of 15, the first is 5 or more, since the second and the small third are 10 together.
    const table: CountTable = {
      cells: [cell(null), cell(null), cell(3), cell(15, 5, true), cell(10, 5, true)],
      sums: [
        { total: 3, parts: [0, 1] },
        { total: 4, parts: [1, 2] },
      ],
    };
    expect(auditDisclosure(table, new Set([0, 1, 2]))).toEqual([]);
  });

  it('ends where two cells are each other’s sum', () => {
    const table: CountTable = {
      cells: [cell(3), cell(3)],
      sums: [
        { total: 0, parts: [1] },
        { total: 1, parts: [0] },
      ],
    };
    expect(auditDisclosure(table, new Set([0, 1]))).toEqual([]);
  });

  it('lets what nobody prints be 0, whatever is known of the hidden', () => {
    const table: CountTable = {
      cells: [cell(2), { ...cell(null), isUnknown: true }, cell(5)],
      sums: [{ total: 2, parts: [0, 1] }],
    };
    expect(attackerInterval(knowledgeOf(table, new Set([0]), 1), 0)).toEqual({ lower: 1, upper: 5 });
  });

  it('has a cell or says that there is none', () => {
    expect(() => cellAt({ cells: [cell(2)], sums: [] }, 1)).toThrow('no cell 1');
  });

  it('tells what a printed count gives away from what the shape of the table says anyway', () => {
    // 3 = 1 + 2 + 0, and 3 + 1 = 1 + 1 + 1 + 1. That no hidden count is 0 makes the first 2 or more; the printed 1 makes it 3.
    const table: CountTable = {
      cells: [
        cell(3),
        cell(1),
        cell(2),
        cell(0),
        cell(1, 5, true),
        ...[1, 1, 1, 1].map((one) => cell(one)),
        cell(4, 1),
      ],
      sums: [
        { total: 0, parts: [1, 2, 3] },
        { total: 9, parts: [0, 4] },
        { total: 9, parts: [5, 6, 7, 8] },
      ],
    };
    expect(auditDisclosure(table, new Set([0, 1, 2, 5, 6, 7, 8, 9]))).toEqual([
      { cell: 0, interval: { lower: 3, upper: null }, fault: 'narrow', short: 1 },
    ]);
  });

  it('counts a secondary cell as open only where it is exact', () => {
    const table = hierarchy([[7, 6, 9]], 5);
    expect(auditDisclosure(table, new Set([0]))).toEqual([
      { cell: 0, interval: { lower: 7, upper: 7 }, fault: 'exact', short: 1 },
    ]);
    expect(auditDisclosure(table, new Set([0, 1]))).toEqual([]);
  });

  it('says why there is none', () => {
    const nulls = { primary: null, secondary: null, unprotected: null };
    const sums = [{ total: 2, parts: [0, 1] }];
    const of = (cells: CountTable['cells'], list = sums) => suppressTable({ cells, sums: list });
    expect(of([cell(1), cell(2), cell(4)])).toEqual({ ...nulls, missing: 'sums_do_not_add' });
    expect(of([cell(-1), cell(2), cell(1)])).toEqual({ ...nulls, missing: 'count_not_valid' });
    expect(of([cell(1.5), cell(2), cell(3.5)])).toEqual({ ...nulls, missing: 'count_not_valid' });
    expect(of([cell(1, 0), cell(2), cell(3)])).toEqual({ ...nulls, missing: 'threshold_not_valid' });
    expect(of([cell(1, 2.5), cell(2), cell(3)])).toEqual({ ...nulls, missing: 'threshold_not_valid' });
    expect(of([cell(1, 1), cell(2, 1), cell(3, 1)])).toMatchObject({ primary: [], missing: null });
    expect(of([cell(1), cell(2)])).toEqual({ ...nulls, missing: 'cell_not_in_table' });
    expect(of([], [])).toEqual({ primary: [], secondary: [], unprotected: [], missing: null });
  });
});

describe('the next cell to hide', () => {
  const cell = (count: number, threshold: number, printedElsewhere = false) => ({ count, threshold, printedElsewhere });
  const next = (table: CountTable, hidden: readonly number[]) => {
    return nextToHide(table, new Set(hidden), auditDisclosure(table, new Set(hidden)));
  };

  it('is the smallest that helps, not the smallest', () => {
    // Cell 1 follows from the other sum, so hiding it would not hide cell 0; their sum would.
    const table: CountTable = {
      cells: [cell(2, 5), cell(6, 5), cell(9, 5), cell(8, 5), cell(15, 5)],
      sums: [
        { total: 3, parts: [0, 1] },
        { total: 4, parts: [1, 2] },
      ],
    };
    expect(next(table, [0])).toBe(3);
  });

  it('is found along hidden cells where the sums of the small count hold none', () => {
    // Cells 0 and 1 are known to be 4 at most, since their hidden sum and cell 3 are 4 together.
    const table: CountTable = {
      cells: [cell(1, 5), cell(1, 5), cell(2, 1), cell(2, 1), cell(4, 1)],
      sums: [
        { total: 2, parts: [0, 1] },
        { total: 4, parts: [2, 3] },
      ],
    };
    expect(next(table, [0, 1, 2, 3])).toBe(4);
  });

  it('is not looked for across printed cells, which hide nothing', () => {
    const alone: CountTable = {
      cells: [cell(2, 5), cell(20, 5, true), cell(22, 5, true), cell(30, 5), cell(52, 5)],
      sums: [
        { total: 2, parts: [0, 1] },
        { total: 4, parts: [2, 3] },
      ],
    };
    expect(next(alone, [0])).toBeNull();
  });

  it('is taken from another sum, or for another small count, where one has none to hide', () => {
    const table: CountTable = {
      cells: [cell(2, 5), cell(20, 5, true), cell(22, 5, true), cell(30, 5), cell(32, 5)],
      sums: [
        { total: 2, parts: [0, 1] },
        { total: 4, parts: [0, 3] },
      ],
    };
    expect(next(table, [0])).toBe(3);
    const apart: CountTable = {
      cells: [...table.cells.slice(0, 3), cell(1, 5), cell(1, 5), cell(2, 1), cell(2, 1), cell(4, 1)],
      sums: [
        { total: 2, parts: [0, 1] },
        { total: 5, parts: [3, 4] },
        { total: 7, parts: [5, 6] },
      ],
    };
    expect(next(apart, [0, 3, 4, 5, 6])).toBe(7);
  });

  describe('where nobody prints some cells, such as single years of rolling sums', () => {
    const unknown = { count: null, threshold: 5, printedElsewhere: false, isUnknown: true };
    const [small, zero] = [cell(2, 5), cell(0, 5, true)];

    it('is none of these', () => {
      const table: CountTable = {
        cells: [small, cell(9, 5, true), cell(11, 5, true), unknown, cell(30, 5, true)],
        sums: [
          { total: 2, parts: [0, 1] },
          { total: 4, parts: [0, 3] },
        ],
      };
      expect(next(table, [0])).toBeNull();
    });

    it('is the smallest beyond them that helps', () => {
      // 7 follows from 8 − 1, so it would not hide that the unprinted cell is 9 − 7; 9 would.
      const table: CountTable = {
        cells: [small, unknown, zero, cell(7, 5), cell(9, 5), cell(1, 5, true), cell(8, 5, true)],
        sums: [
          { total: 0, parts: [1, 2] },
          { total: 4, parts: [1, 3] },
          { total: 6, parts: [3, 5] },
        ],
      };
      expect(next(table, [0])).toBe(4);
    });

    it('is the smallest beyond them where no cell helps alone', () => {
      const table: CountTable = {
        cells: [small, unknown, zero, cell(7, 5), cell(9, 5), cell(5, 5), cell(7, 5)],
        sums: [
          { total: 0, parts: [1, 2] },
          { total: 4, parts: [1, 3] },
          { total: 6, parts: [1, 5] },
        ],
      };
      expect(next(table, [0])).toBe(3);
    });
  });
});

it('a finding is as good as it can be where one that stays is no less short, and no less exact', () => {
  const finding = (cell: number, short: number, fault: Finding['fault']): Finding => {
    return { cell, short, fault, interval: { lower: 0, upper: 3 } };
  };
  const isHelpless = noBetterThan([finding(0, 2, 'narrow'), finding(1, 1, 'exact')]);
  const helpless = [finding(0, 2, 'narrow'), finding(0, 1, 'narrow'), finding(1, 1, 'exact'), finding(1, 1, 'narrow')];
  expect(helpless.map(isHelpless)).toEqual([true, true, true, true]);
  const open = [finding(0, 3, 'narrow'), finding(0, 2, 'exact'), finding(1, 2, 'exact'), finding(2, 1, 'narrow')];
  expect(open.map(isHelpless)).toEqual([false, false, false, false]);
});
