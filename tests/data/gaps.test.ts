// gaps.json of the shipped package: nothing lost on the way, nothing invented; and of Toyland with a fund that pays for a team.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { GapTable, NationGaps } from '../../src/model/catalogue.ts';
import { build, readJson } from './fixtures/run-build.ts';
import { root, toyland, writePackage } from './fixtures/toyland.ts';

const nationOf = (to: string, code: string): NationGaps =>
  readJson<GapTable>(to, 'gaps.json').nations.find(({ nation }) => nation === code)!;

describe('the shipped package', () => {
  let scotland: NationGaps;
  let northernIreland: NationGaps;
  beforeAll(() => {
    const { to, problems } = build(join(root, 'data'));
    expect(problems).toEqual([]);
    [scotland, northernIreland] = [nationOf(to, 'S92000003'), nationOf(to, 'N92000002')];
  });

  const childrenOf = (id: string) =>
    scotland.places
      .find((place) => place.id === id)!
      .classes.map(({ children }) => Object.values(children).reduce((sum, count) => sum + count, 0));

  test('the children of the boards add up to those of Scotland, fifth by fifth and class by class', () => {
    expect(childrenOf('deprivation')).toEqual([35478, 30887, 27419, 31374, 27484]);
    expect(childrenOf('urban-rural')).toEqual([92929, 96654, 22634, 8626, 30521, 12442]);
  });

  test('has the three boards that only a ferry reaches', () => {
    expect(scotland.islands).toEqual(['S08000025', 'S08000026', 'S08000028']);
  });

  test('has each measure of need in each reading, over fourteen boards, with the published critical value', () => {
    expect(scotland.associations).toHaveLength(6);
    for (const { areas, critical, unknownAsNo, unknownAsYes, reach } of scotland.associations) {
      expect(areas).toBe(14);
      expect(critical).toBeCloseTo(0.5324, 4);
      for (const rho of [unknownAsNo.rho, unknownAsYes.rho]) {
        if (rho === null || reach === null) continue;
        expect(rho).toBeGreaterThanOrEqual(reach.lower);
        expect(rho).toBeLessThanOrEqual(reach.upper);
      }
    }
  });

  test('links no fund to a service, so nothing is said to be lost', () => {
    expect(scotland.funds.flatMap(({ services }) => services)).toEqual([]);
    expect(scotland.horizons.map(({ date, losses }) => [date, losses.length])).toEqual([
      ['2027-05-22', 0],
      ['2027-11-22', 0],
      ['2028-11-22', 0],
    ]);
  });

  test('has no measure and no places for Northern Ireland, but its fund', () => {
    expect(northernIreland).toMatchObject({ islands: [], associations: [], places: [] });
    expect(northernIreland.funds.map(({ id }) => id)).toEqual(['mental-health-support-fund-ni']);
  });
});

test('a fund that pays for the only team of a district takes it along when it ends', () => {
  const files = toyland();
  const withRow = (path: string, row: string) => files.set(path, `${String(files.get(path))}${row}\n`);
  withRow('services/funds.csv', 'toy-fund,Toy fund,Toy funder,T92000001,,,2024,2027-03,published,,,,toy-gazette,high');
  withRow('services/fund_recipients.csv', 'toy-fund,Toy club,T08000001,north-toy-team,,toy-gazette,high');
  const { to, problems } = build(writePackage(files));
  expect(problems).toEqual([]);
  const { horizons, islands } = nationOf(to, 'T92000001');
  const loss = { area: 'T08000001', column: 'toy-team', left: 'no', certain: true, services: ['north-toy-team'] };
  expect(horizons.map(({ months, losses }) => [months, losses])).toEqual([
    [6, [loss]],
    [12, [loss]],
    [24, [loss]],
  ]);
  expect(islands).toEqual(['T08000003']);
});

test('a fund that names a service which is not there is refused', () => {
  const files = toyland();
  files.set(
    'services/fund_recipients.csv',
    `${String(files.get('services/fund_recipients.csv'))}toy-fund,Toy club,,no-such-team,,toy-gazette,high\n`,
  );
  expect(build(writePackage(files)).problems.join('\n')).toMatch(/column services: found "no-such-team"/u);
});
