// The arithmetic and the words of the benchmarks.
import { describe, expect, it } from 'vitest';
import { closingLine, printNumber, resultLines, verdict } from '../../scripts/bench/report.ts';
import { median, pairedRatio, shuffled } from '../../scripts/bench/statistics.ts';

describe('statistics of a benchmark', () => {
  it('takes the middle value, whatever the order', () => {
    expect(median([9, 1, 4])).toBe(4);
    expect(median([8, 2, 4, 6])).toBe(5);
    expect(median([7])).toBe(7);
  });

  it('has no median of nothing', () => {
    expect(() => median([])).toThrow('nothing was measured');
  });

  it('compares within each round, so that one slow round does not count', () => {
    expect(pairedRatio([11, 110, 11], [10, 100, 10])).toBeCloseTo(1.1);
    expect(pairedRatio([20, 200, 22], [10, 200, 11])).toBe(2);
  });

  it('refuses rounds without their pair', () => {
    expect(() => pairedRatio([1, 2], [1])).toThrow('2 rounds against 1');
  });

  it('shuffles without losing or doubling anything', () => {
    const places = [0.9, 0.1, 0.5];
    const order = shuffled(['a', 'b', 'c'], () => places.shift() ?? 0);
    expect(order).toEqual(['b', 'c', 'a']);
  });
});

describe('report of a benchmark', () => {
  const met = { what: 'HTML', value: 15.26, unit: 'kB', target: 30 };
  const missed = { what: 'JavaScript', value: 73.8, unit: 'kB', target: 60, note: '14 files' };
  const told = { what: 'data', value: 0, unit: 'kB' };

  it('says which targets are met and which are over', () => {
    expect([met, missed, told].map(verdict)).toEqual(['ok', 'over', '']);
    expect(verdict({ ...met, value: 30 })).toBe('ok');
  });

  it('prints three figures of a number', () => {
    expect([0, 0.95312, 12.44, 384.4, 1380].map(printNumber)).toEqual(['0', '0.953', '12.4', '384', '1380']);
  });

  it('prints one line a result, with its target and what stands behind it', () => {
    const [first, second, third] = resultLines([met, missed, told]);
    expect(first).toMatch(/^HTML +15\.3 kB +≤ 30 kB +ok$/u);
    expect(second).toMatch(/^JavaScript +73\.8 kB +≤ 60 kB +over +14 files$/u);
    expect(third).toMatch(/^data +0 kB$/u);
  });

  it('names at the end what is over', () => {
    expect(closingLine([met, missed, told])).toBe('1 of 2 targets met; over: JavaScript');
    expect(closingLine([met, told])).toBe('1 of 1 targets met');
  });
});
