// Need against provision: what is counted, how far missing answers reach, and what may be said.
import { describe, expect, it } from 'vitest';
import { associationOf, reachOf } from '../../src/model/gaps/association.ts';
import { measuredNeed, type MeasuredValue } from '../../src/model/gaps/measured-need.ts';
import { answersMissing, nationalProvision } from '../../src/model/gaps/provision.ts';
import { verdictOf } from '../../src/model/gaps/verdict.ts';
import type { ScatterPoint } from '../../src/model/figures/figure.ts';
import { toyRate, toyReading } from './toy-indicators.ts';
import { toyAssociation, toyGapView } from './toy-gaps.ts';

describe('provision', () => {
  const { provision, coverage } = toyGapView();

  it('counts kinds in place throughout, from "unknown is no" to "unknown is yes"; part and none are not counted', () => {
    expect(provision).toEqual([
      { area: 'N', lower: 1, upper: 1, part: 0 },
      { area: 'M', lower: 1, upper: 1, part: 1 },
      { area: 'I', lower: 0, upper: 2, part: 0 },
      { area: 'S', lower: 0, upper: 2, part: 0 },
    ]);
    expect(answersMissing(provision)).toBe(4);
  });

  it('of the nation is that of the area of the average birth', () => {
    const national = nationalProvision(provision, coverage.nation.weights.values)!;
    expect(national.lower).toBeCloseTo(0.8, 12);
    expect(national.upper).toBeCloseTo(1.2, 12);
    expect(nationalProvision(provision, { N: 1 })).toBeNull();
  });

  it('counts old and undated answers as not known where the reading does', () => {
    expect(toyGapView({ reading: 'recent-only' }).provision.find(({ area }) => area === 'M')).toEqual({
      area: 'M',
      lower: 1,
      upper: 2,
      part: 0,
    });
  });
});

describe('measured need', () => {
  it('is of a listed measure only', () => {
    expect(() => measuredNeed(toyReading(toyRate))).toThrow(/toy-rate is no measure of need/u);
  });

  it('has a type of its own: an expected number cannot be drawn as need', () => {
    const expected: number = 1200 * 0.25;
    // @ts-expect-error a plain number, such as population × prevalence, is no measured value
    const need: ScatterPoint['need'] = expected;
    // @ts-expect-error nor is one of the two ends of a range
    const low: MeasuredValue = 120;
    expect([need, low]).toEqual([300, 120]);
  });
});

describe('the association', () => {
  const known = [1, 2, 3, 4, 5].map((need) => ({ need, lower: need % 4, upper: need % 4 }));

  it('is Spearman’s ρ at both ends, and one value where every answer is known', () => {
    const { unknownAsNo, unknownAsYes, reach, areas } = associationOf(known, 500);
    expect(unknownAsNo).toEqual(unknownAsYes);
    expect(reach).toEqual({ lower: unknownAsNo.rho, upper: unknownAsNo.rho });
    expect(areas).toBe(5);
  });

  it('reaches as far as any way in which the unknown can fall, not only the two ends', () => {
    const pairs = [
      { need: 1, lower: 0, upper: 2 },
      { need: 2, lower: 1, upper: 1 },
      { need: 3, lower: 0, upper: 2 },
    ];
    const { unknownAsNo, unknownAsYes, reach } = associationOf(pairs, 100);
    expect([unknownAsNo.rho, unknownAsYes.rho]).toEqual([0, 0]);
    expect(reach).toEqual({ lower: -1, upper: 1 });
  });

  it('has a reason where all areas are equal, where there are too few, and no reach where there are too many ways', () => {
    const equal = [1, 2, 3].map((need) => ({ need, lower: 2, upper: 2 }));
    expect(associationOf(equal, 100).unknownAsNo).toEqual({ rho: null, p: null, missing: 'all_equal' });
    expect(associationOf(equal, 100).reach).toBeNull();
    expect(associationOf(known.slice(0, 1), 100)).toMatchObject({ areas: 1, critical: null });
    expect(reachOf(Array.from({ length: 14 }, (_, need) => ({ need, lower: 0, upper: 3 })))).toBeNull();
  });

  it('gives the critical value of fourteen areas as published, 0.532', () => {
    const pairs = Array.from({ length: 14 }, (_, need) => ({ need, lower: need % 3, upper: need % 3 }));
    expect(associationOf(pairs, 50).critical).toBeCloseTo(0.5324, 4);
  });
});

describe('the verdict', () => {
  const rare = { rho: 0.9, p: 0.01, missing: null };
  const strong = { ...toyAssociation, critical: 0.5, unknownAsNo: rare, unknownAsYes: rare };

  it('says more or fewer only where no missing answer could undo it', () => {
    expect(verdictOf({ ...strong, reach: { lower: 0.6, upper: 0.9 } })).toBe('more');
    expect(verdictOf({ ...strong, reach: { lower: -0.9, upper: -0.6 } })).toBe('fewer');
    expect(verdictOf({ ...strong, reach: { lower: 0.4, upper: 0.9 } })).toBe('untold');
    expect(verdictOf({ ...strong, reach: { lower: 0.6, upper: 0.9 }, unknownAsYes: { ...rare, p: 0.2 } })).toBe(
      'untold',
    );
  });

  it('says none only where every way lies within chance, and nothing without a measure', () => {
    expect(verdictOf({ ...strong, reach: { lower: -0.5, upper: 0.3 } })).toBe('none');
    expect(verdictOf({ ...strong, reach: null })).toBe('untold');
    expect(verdictOf({ ...strong, critical: null })).toBe('unmeasured');
    expect(verdictOf(null)).toBe('unmeasured');
  });
});
