// What is lost when money ends: invented funds linked to invented services prove the arithmetic.
import { describe, expect, it } from 'vitest';
import { fateOf, fundingHorizons } from '../../src/model/gaps/funding-loss.ts';
import { horizonBands, losingColumns } from '../../src/model/gaps/horizon-bands.ts';
import { decimalYear, monthsAfter } from '../../src/model/gaps/horizon-date.ts';
import { allDistricts, record, toyland } from './coverage-toyland.ts';
import { toyFund, toyGapView } from './toy-gaps.ts';

const edition = '2026-07-01';
const paying = (ends: string | null, ...services: string[]) => toyFund({ ends, services });

describe('a date some months on', () => {
  it.each([
    ['2026-11-22', 6, '2027-05-22'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 24, '2028-12-31'],
  ])('%s and %i months: %s', (day, months, after) => {
    expect(monthsAfter(day, months)).toBe(after);
  });

  it('stands on a time axis at the middle of what is known of it', () => {
    expect(decimalYear('2024')).toBe(2024.5);
    expect(decimalYear('2024-07')).toBeCloseTo(2024.54, 2);
    expect(decimalYear('2020-10/2022-01')).toBeCloseTo(2022.04, 2);
  });
});

describe('a service', () => {
  it.each([
    ['ends with its last fund', [paying('2026-10', 'club'), paying('2026-12', 'club')], 'ends'],
    ['stays while one fund outlasts the day', [paying('2026-10', 'club'), paying('2028', 'club')], 'stays'],
    ['stays where no fund is known to pay for it', [paying('2026-10', 'other')], 'stays'],
    ['stays where its money ended before the edition and it is still recorded', [paying('2025', 'club')], 'stays'],
    ['is not known where a fund has no known end', [paying('2026-10', 'club'), paying(null, 'club')], 'not known'],
    [
      'is not known where a past fund is followed by one without an end',
      [paying('2025', 'club'), paying(null, 'club')],
      'not known',
    ],
  ])('%s', (_words, funds, fate) => {
    expect(fateOf('club', funds, edition, '2027-01-01')).toBe(fate);
  });

  it('lasts to the last day that its end may mean', () => {
    expect(fateOf('club', [paying('2026-12', 'club')], edition, '2026-12-31')).toBe('stays');
    expect(fateOf('club', [paying('2026-12-30', 'club')], edition, '2026-12-31')).toBe('ends');
  });
});

describe('the horizons', () => {
  const own = record({ recordId: 'R1', serviceId: 'as_recorded', areaCode: 'EAST' });

  it('are 6, 12 and 24 months on; a loss stays lost', () => {
    const horizons = fundingHorizons(toyland({ records: [own] }), [paying('2027-03', 'as_recorded')]);
    expect(horizons.map(({ months, date }) => [months, date])).toEqual([
      [6, '2027-01-01'],
      [12, '2027-07-01'],
      [24, '2028-07-01'],
    ]);
    const loss = { area: 'EAST', column: 'team', left: 'no', certain: true, services: ['as_recorded'] };
    expect(horizons.map(({ losses }) => losses)).toEqual([[], [loss], [loss]]);
  });

  it('fall to what is left of other records, and not at all where a statement stands', () => {
    const part = record({ recordId: 'R2', serviceId: 'some_families', areaCode: 'EAST', extentNote: 'some' });
    const funds = [paying('2026-09', 'as_recorded')];
    const [left] = fundingHorizons(toyland({ records: [own, part] }), funds);
    expect(left!.losses).toEqual([
      { area: 'EAST', column: 'team', left: 'partial', certain: true, services: ['as_recorded'] },
    ]);
    const [stated] = fundingHorizons(toyland({ records: [own], statements: [allDistricts()] }), funds);
    expect(stated!.losses).toEqual([]);
  });

  it('hold a loss that rests on an unknown end apart', () => {
    const [soon] = fundingHorizons(toyland({ records: [own] }), [paying(null, 'as_recorded')]);
    expect(soon!.losses).toMatchObject([{ area: 'EAST', left: 'no', certain: false }]);
  });

  it('lose nothing where no fund is linked to a service', () => {
    const horizons = fundingHorizons(toyland({ records: [own] }), [paying('2026-09'), paying(null)]);
    expect(horizons.every(({ losses }) => losses.length === 0)).toBe(true);
  });
});

describe('the bands at the horizons', () => {
  const loss = { column: 'team', services: ['club'] } as const;
  const horizons = [
    { months: 6, date: '2027-01-01', losses: [{ ...loss, area: 'N', left: 'no' as const, certain: false }] },
    { months: 12, date: '2027-07-01', losses: [{ ...loss, area: 'N', left: 'partial' as const, certain: true }] },
  ];
  const { coverage } = toyGapView();

  it('lose at the lower end what may end, at the upper only what is sure to', () => {
    expect(horizonBands(coverage, 'team', horizons).map(({ months, strict }) => [months, strict])).toEqual([
      [0, { lower: 0.5, upper: 0.7 }],
      [6, { lower: 0, upper: 0.7 }],
      [12, { lower: 0, upper: expect.closeTo(0.2, 12) as number }],
    ]);
  });

  it('keep a part that is left in the broad reading', () => {
    expect(horizonBands(coverage, 'team', horizons)[2]!.broad).toEqual({ lower: 0.8, upper: 1 });
  });

  it('are drawn only of kinds that lose something in one of these areas', () => {
    expect(losingColumns(coverage, horizons).map(({ id }) => id)).toEqual(['team']);
    const elsewhere = [
      { months: 6, date: '2027-01-01', losses: [{ ...loss, area: 'Q', left: 'no' as const, certain: true }] },
    ];
    expect(losingColumns(coverage, elsewhere)).toEqual([]);
  });
});
