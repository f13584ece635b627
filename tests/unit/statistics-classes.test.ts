// Class breaks: what must hold for any values, and what cannot be put in classes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalIntervalBreaks } from '../../src/model/statistics/equal-interval-classes.ts';
import { headTailBreaks } from '../../src/model/statistics/head-tail-breaks.ts';
import { naturalClasses } from '../../src/model/statistics/natural-classes.ts';
import { quantileThresholds } from '../../src/model/statistics/quantile-classes.ts';

const values = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 14 });
const classes = fc.integer({ min: 1, max: 5 });

describe('natural classes', () => {
  it('hold every value once, in order, equal values together, and no more of them than asked', () => {
    fc.assert(
      fc.property(values, classes, (list, most) => {
        const { clusters, fit } = naturalClasses(list, most);
        expect(clusters!.flat()).toEqual([...list].sort((a, b) => a - b));
        expect(clusters!.length).toBe(Math.min(most, new Set(list).size));
        const lowest = clusters!.map((cluster) => cluster[0]!);
        expect(clusters!.slice(0, -1).every((cluster, i) => cluster.at(-1)! < lowest[i + 1]!)).toBe(true);
        if (fit !== null) expect(fit).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it('fit no worse with one class more', () => {
    fc.assert(
      fc.property(values, classes, (list, most) => {
        const [less, more] = [naturalClasses(list, most).fit, naturalClasses(list, most + 1).fit];
        expect((more ?? 0) - (less ?? 0)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it('of equal values are one class without a fit', () => {
    expect(naturalClasses([3, 3, 3], 2)).toEqual({ clusters: [[3, 3, 3]], fit: null, missing: null });
  });

  it('say why there are none', () => {
    expect(naturalClasses([], 2)).toEqual({ clusters: null, fit: null, missing: 'no_values' });
    expect(naturalClasses([1, null], 2)).toEqual({ clusters: null, fit: null, missing: 'value_missing' });
    expect(naturalClasses([1, NaN], 2)).toEqual({ clusters: null, fit: null, missing: 'value_not_finite' });
    expect(naturalClasses([1, 2], 0)).toEqual({ clusters: null, fit: null, missing: 'classes_not_valid' });
    expect(naturalClasses([1, 2], 1.5)).toEqual({ clusters: null, fit: null, missing: 'classes_not_valid' });
  });
});

describe('breaks', () => {
  it('of equal intervals run from the lowest to the highest value in equal steps', () => {
    expect(equalIntervalBreaks([8, 0, 3], 4)).toEqual({ breaks: [0, 2, 4, 6, 8], missing: null });
    expect(equalIntervalBreaks([8, 0], 1)).toEqual({ breaks: [0, 8], missing: null });
    expect(equalIntervalBreaks([4, 4], 2)).toEqual({ breaks: null, missing: 'all_equal' });
    expect(equalIntervalBreaks([1e308, -1e308], 2)).toEqual({ breaks: null, missing: 'value_not_finite' });
    expect(equalIntervalBreaks([], 2)).toEqual({ breaks: null, missing: 'no_values' });
  });

  it('by quantile rise, inside the range', () => {
    fc.assert(
      fc.property(values, classes, (list, count) => {
        const { thresholds } = quantileThresholds(list, count);
        expect(thresholds).toHaveLength(count - 1);
        expect([...thresholds!].sort((a, b) => a - b)).toEqual(thresholds);
        expect(thresholds!.every((each) => each >= Math.min(...list) && each <= Math.max(...list))).toBe(true);
      }),
    );
    expect(quantileThresholds([1, 2, 3, 4, 5], 2)).toEqual({ thresholds: [3], missing: null });
    expect(quantileThresholds([], 2)).toEqual({ thresholds: null, missing: 'no_values' });
    expect(quantileThresholds([1e308, -1e308], 2)).toEqual({ thresholds: null, missing: 'value_not_finite' });
  });

  it('by head and tail stop when the head is no longer small', () => {
    expect(headTailBreaks([1, 2, 3, 4])).toEqual({ breaks: [1, 2.5, 4], missing: null });
    expect(headTailBreaks([1, 1, 1, 1, 1, 1, 1, 9, 9, 99])).toEqual({ breaks: [1, 12.4, 99], missing: null });
    expect(headTailBreaks([0, 0, 0, 0, 0, 0, 6, 10], 0.25)).toEqual({ breaks: [0, 2, 8, 10], missing: null });
    expect(headTailBreaks([0, 0, 0, 0, 0, 0, 6, 10], 0.24)).toEqual({ breaks: [0, 2, 10], missing: null });
    expect(headTailBreaks([0.1, 0.1, 0.1])).toEqual({ breaks: [0.1], missing: null });
    expect(headTailBreaks([])).toEqual({ breaks: null, missing: 'no_values' });
    expect(headTailBreaks([1, 2], -0.1)).toEqual({ breaks: null, missing: 'classes_not_valid' });
    expect(headTailBreaks([1, 2], 1.1)).toEqual({ breaks: null, missing: 'classes_not_valid' });
    expect(headTailBreaks([1e308, 1.5e308, 1.6e308])).toEqual({ breaks: null, missing: 'value_not_finite' });
  });
});
