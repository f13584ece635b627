// ExpectedNumber numbers: reference cases, the sum of a nation, and a type that nothing else accepts.
import { describe, expect, it } from 'vitest';
import { numberBehind } from '../../src/model/need/expected.ts';
import { displayRange, needRange, needTotal } from '../../src/model/statistics/need-range.ts';
import cases from './reference-need.json' with { type: 'json' };

interface Case {
  readonly id: string;
  readonly method: string;
  readonly inputs: {
    readonly population?: number | readonly number[];
    readonly prevalence?: { readonly low: number; readonly central: number; readonly high: number };
    readonly low?: number;
    readonly high?: number;
  };
  readonly expected: Readonly<Record<string, number>>;
}
const of = (method: string) => (cases as readonly Case[]).filter((each) => each.method === method);

function sharesOf({ inputs }: Case) {
  const { low, central, high } = inputs.prevalence!;
  return { low, high, marks: [central] };
}

describe('the expected range of an area', () => {
  it.each(of('need.range'))('is children × prevalence: $id', (each) => {
    const { low, high, marks } = needRange(each.inputs.population as number, sharesOf(each));
    expect(numberBehind(low)).toBeCloseTo(each.expected['low']!, 9);
    expect(numberBehind(marks[0]!)).toBeCloseTo(each.expected['central']!, 9);
    expect(numberBehind(high)).toBeCloseTo(each.expected['high']!, 9);
  });

  it('refuses what is no number of children and what is no share', () => {
    const shares = { low: 0.1, high: 0.25, marks: [] };
    expect(() => needRange(-1, shares)).toThrow('needRange: children');
    expect(() => needRange(Number.NaN, shares)).toThrow('needRange: children');
    expect(() => needRange(10, { ...shares, high: 25 })).toThrow('needRange: prevalences');
    expect(() => needRange(10, { low: 0.3, high: 0.2, marks: [] })).toThrow('needRange: prevalences');
  });
});

describe('the expected range of a nation', () => {
  it.each(of('need.scotlandTotal'))('is the sum of lows to the sum of highs: $id', (each) => {
    const areas = (each.inputs.population as readonly number[]).map((children) => needRange(children, sharesOf(each)));
    const total = needTotal(areas)!;
    expect(numberBehind(total.low)).toBeCloseTo(each.expected['low']!, 6);
    expect(numberBehind(total.marks[0]!)).toBeCloseTo(each.expected['central']!, 6);
    expect(numberBehind(total.high)).toBeCloseTo(each.expected['high']!, 6);
  });

  it('is not there without areas', () => {
    expect(needTotal([])).toBeNull();
  });
});

describe('the rounding of a range', () => {
  it.each(of('need.displayRange'))('goes outwards: $id', ({ inputs, expected }) => {
    expect(displayRange(inputs.low!, inputs.high!)).toEqual(expected);
  });

  it('never shrinks the range, and leaves nothing as nothing', () => {
    for (const high of [0.4, 3, 7, 49, 99, 101, 999, 4567, 99_999]) {
      const shown = displayRange(high * 0.4, high);
      expect(shown.low).toBeLessThanOrEqual(high * 0.4);
      expect(shown.high).toBeGreaterThanOrEqual(high);
    }
    expect(displayRange(0, 0)).toEqual({ low: 0, high: 0 });
  });
});
