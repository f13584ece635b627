// The address is the state: every view can be written and read back, and nothing in an address can break a page.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, rootOf, writeAddress } from '../../src/spec/address.ts';
import type { Vocabulary } from '../../src/spec/query-grammar.ts';
import { longestQuery } from '../../src/spec/longest-query.ts';
import { ownNumberKeys, readOwnNumber } from '../../src/spec/own-numbers.ts';
import {
  defaultView,
  denominators,
  pages,
  readings,
  scenarios,
  storyShows,
  type ViewSpec,
} from '../../src/spec/view-spec.ts';

const known: Vocabulary = {
  editionDate: '2026-11-22',
  codes: ['S08000015', 'BHSCT'],
  retiredCodes: { S08000001: 'S08000015' },
  nations: ['scotland', 'northern-ireland'],
  geographies: { scotland: ['boards', 'councils'], 'northern-ireland': ['trusts'] },
  services: ['infant-mental-health-team', 'tier-universal'],
  indicators: ['live-births', 'low-birth-weight'],
  constructs: ['disorganised-attachment', 'any-disorder'],
  areas: { scotland: ['highland', 'city-of-edinburgh'], 'northern-ireland': ['belfast'] },
  tiers: ['universal', 'targeted'],
  sectors: ['nhs', 'third_sector'],
};

const read = (address: string) => {
  const [path = '', query = ''] = address.split('?');
  return readAddress(path, query, known);
};

describe('an address', () => {
  it('reports once what it says twice', () => {
    expect(read('coverage/?x=1&x=1&x=2').notes).toEqual([
      { key: 'x', found: '1', problem: 'unknown-key' },
      { key: 'x', found: '2', problem: 'unknown-key' },
    ]);
  });

  it('that says two things of one key shows the first, and notes the second', () => {
    const { view, notes } = read('coverage/?area=highland&area=city-of-edinburgh&area=highland');
    expect(view.area).toBe('highland');
    expect(notes).toEqual([{ key: 'area', found: 'city-of-edinburgh', problem: 'said-twice' }]);
    expect(read('coverage/?nation=northern-ireland&nation=scotland&area=belfast').view).toMatchObject({
      ...{ nation: 'northern-ireland', area: 'belfast' },
    });
  });

  it('writes only what differs from the default, in words', () => {
    const view: ViewSpec = { ...defaultView, page: 'coverage', service: 'tier-universal', area: 'highland' };
    expect(writeAddress(view)).toBe('coverage/?service=tier-universal&area=highland');
    expect(writeAddress(defaultView)).toBe('');
  });

  it('names an area by its code in the path, and keeps a financial year readable', () => {
    expect(writeAddress({ ...defaultView, page: 'area', code: 'S08000015' })).toBe('area/S08000015/');
    expect(writeAddress({ ...defaultView, page: 'indicators', period: '2022/23' })).toBe('indicators/?period=2022/23');
  });

  it('holds an edition that is named in words', () => {
    for (const period of ['SIMD 2020 (2017 data)', '2016 classification, 2020 population', '2020/21-2022/23']) {
      const address = writeAddress({ ...defaultView, page: 'indicators', period });
      expect(read(address)).toMatchObject({ view: { period }, notes: [] });
    }
    expect(read('indicators/?period=<b>').notes).toMatchObject([{ key: 'period', problem: 'unknown-value' }]);
  });

  it('holds what a reader assumes of need and capacity, as bounded numbers', () => {
    const address = 'need/?scenario=deprivation&area=highland&share-specialist=5&staff-low=2.5&staff-high=3';
    const { view, notes } = read(address);
    expect(notes).toEqual([]);
    expect(view).toMatchObject({ scenario: 'deprivation', shareSpecialist: 5, staffLow: 2.5, staffHigh: 3 });
    expect(writeAddress(view)).toBe(address);
    expect(read('need/?share-targeted=0').view.shareTargeted).toBe(0);
    for (const words of ['', ' ', '5 ', '+5', '.5', '5.', '5,5', '1.234', '٣', 'Infinity', '0x10']) {
      expect(readOwnNumber(words, ownNumberKeys.staffLow.most)).toBeUndefined();
    }
  });

  it('speaks of the first nation where the package does not hold the usual one', () => {
    const toys = {
      ...known,
      nations: ['toyland'],
      areas: { toyland: ['north'] },
      geographies: { toyland: ['districts'] },
    };
    const { view, notes } = readAddress('indicators/', 'geography=districts&area=north', toys);
    expect(notes).toEqual([]);
    expect(view).toMatchObject({ geography: 'districts', area: 'north' });
  });

  it('reads the plain file name of a page as the page', () => {
    expect(read('coverage/index.html').view.page).toBe('coverage');
    expect(read('').view.page).toBe('overview');
  });

  it.each([
    ['coverage/?service=dragons', 'service', 'unknown-value'],
    ['coverage/?colour=red', 'colour', 'unknown-key'],
    ['coverage/?__proto__=x', '__proto__', 'unknown-key'],
    ['coverage/?constructor=x', 'constructor', 'unknown-key'],
    ['data/?service=infant-mental-health-team', 'service', 'unknown-key'],
    ['dragons/', 'page', 'unknown-page'],
    ['indicators/?geography=trusts', 'geography', 'unknown-value'],
    ['coverage/?area=belfast', 'area', 'unknown-value'],
    ['coverage/?as-at=2027', 'as-at', 'unknown-value'],
    ['coverage/?as-at=2026-12', 'as-at', 'unknown-value'],
    ['coverage/?as-at=2023-02-29', 'as-at', 'unknown-value'],
    ['coverage/?as-at=yesterday', 'as-at', 'unknown-value'],
    ['coverage/?as-at=2018/2019', 'as-at', 'unknown-value'],
    ['coverage/?compare=2026-11-23', 'compare', 'unknown-value'],
    ['coverage/?compare=2026-11', 'compare', 'unknown-value'],
    ['gaps/?as-at=2023', 'as-at', 'unknown-key'],
    ['area/S99999999/', 'area', 'unknown-value'],
    ['need/?scenario=dragons', 'scenario', 'unknown-value'],
    ['gaps/?scenario=deprivation', 'scenario', 'unknown-key'],
    ['need/?share-specialist=101', 'share-specialist', 'unknown-value'],
    ['need/?share-specialist=-5', 'share-specialist', 'unknown-value'],
    ['need/?staff-low=NaN', 'staff-low', 'unknown-value'],
    ['need/?caseload-high=1e9', 'caseload-high', 'unknown-value'],
    ['present/?story=../coverage', 'story', 'unknown-value'],
    ['present/?scene=0', 'scene', 'unknown-value'],
    ['present/?scene=1.5', 'scene', 'unknown-value'],
    ['present/?every=1', 'every', 'unknown-value'],
    ['present/?show=everything', 'show', 'unknown-value'],
    ['coverage/?story=national-picture', 'story', 'unknown-key'],
    [`coverage/?area=${'x'.repeat(longestQuery)}`, 'address', 'too-long'],
  ] as const)('reports what it does not understand in %s and shows the default', (address, key, problem) => {
    const { view, notes } = read(address);
    expect(notes).toMatchObject([{ key, problem }]);
    expect(view).toEqual({ ...defaultView, page: view.page });
  });

  it('holds a date up to the edition as a year, a month or a day; that of the edition is the default', () => {
    expect(read('coverage/?as-at=2023-06&compare=2019')).toMatchObject({
      view: { asAt: '2023-06', compare: '2019' },
      notes: [],
    });
    for (const date of ['2026', '2026-11', '2026-11-22'])
      expect(read(`coverage/?as-at=${date}`)).toMatchObject({ view: { asAt: null }, notes: [] });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, query) => {
        expect(pages).toContain(readAddress(path, query, known).view.page);
      }),
    );
  });

  it('takes an area and a geography as those of its nation, wherever the nation stands in it', () => {
    expect(read('indicators/?geography=trusts&area=belfast&nation=northern-ireland')).toMatchObject({
      view: { nation: 'northern-ireland', geography: 'trusts', area: 'belfast' },
      notes: [],
    });
    expect(read('coverage/?nation=northern-ireland&area=highland').notes).toMatchObject([{ key: 'area' }]);
  });

  it('reads back every view that it writes', () => {
    const ownNumber = (most: number) => fc.option(fc.integer({ min: 0, max: most * 100 }).map((each) => each / 100));
    const maybe = (values: readonly string[]) => fc.constantFrom(null, ...values);
    const viewsOf = (nation: string) => ({
      page: fc.constantFrom(...pages.filter((page) => page !== 'area')),
      code: fc.constant(null),
      nation: fc.constant(nation),
      geography: maybe(known.geographies[nation]!),
      service: maybe(known.services),
      reading: fc.constantFrom(...readings),
      asAt: maybe(['2019', '2023-06', '2024-02-29', '2026-11-21']),
      compare: maybe(['0001', '2019-01', '2019-01-31']),
      indicator: maybe(known.indicators),
      period: maybe(['2024', '2022/23', '2012 Q3', '2020/21-2022/23', 'SIMD 2020v2']),
      construct: maybe(known.constructs),
      denominator: fc.constantFrom(...denominators),
      scenario: fc.constantFrom(...scenarios),
      shareTargeted: ownNumber(100),
      shareSpecialist: ownNumber(100),
      shareInpatient: ownNumber(100),
      staffLow: ownNumber(1000),
      staffHigh: ownNumber(1000),
      caseloadLow: ownNumber(1000),
      caseloadHigh: ownNumber(1000),
      area: maybe(known.areas[nation]!),
      search: fc.string({ maxLength: 40 }),
      about: fc.option(fc.string({ minLength: 1, maxLength: 40 })),
      tier: maybe(known.tiers),
      sector: maybe(known.sectors),
      map: fc.boolean(),
      story: maybe(['national-picture', 'mine']),
      scene: fc.option(fc.integer({ min: 2, max: 999 })),
      show: fc.constantFrom(...storyShows),
      every: fc.option(fc.integer({ min: 5, max: 600 })),
    });
    const views = fc.constantFrom(...known.nations).chain((nation) => fc.record(viewsOf(nation)));
    fc.assert(
      fc.property(views, (view) => {
        const address = writeAddress(view);
        const { view: again, notes } = read(address);
        expect(notes).toEqual([]);
        // What a page has no use for is not in its address; what is, comes back, and is written the same way again.
        expect(writeAddress(again)).toBe(address);
      }),
    );
  });

  it('climbs to the root of the site from every page', () => {
    const root = new URL('https://atlas.example/some/folder/');
    for (const page of pages) {
      const view: ViewSpec = { ...defaultView, page, code: page === 'area' ? 'BHSCT' : null };
      expect(new URL(rootOf(view), new URL(writeAddress(view), root)).href).toBe(root.href);
    }
  });
});
