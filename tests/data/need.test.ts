// The need ranges and the scenario on the shipped package: which studies are marked, and a national total that stays.
import { beforeAll, expect, test } from 'vitest';
import type { Catalogue, IndicatorTable, NeedTable } from '../../src/model/catalogue.ts';
import { numberBehind } from '../../src/model/need/expected.ts';
import { countIndicator } from '../../src/model/need/children-counted.ts';
import { needScenario } from '../../src/model/need/need-scenario.ts';
import { needView, type NeedTables } from '../../src/model/need/need-view.ts';
import { rangedConstructs, prevalenceRange } from '../../src/model/need/prevalence-range.ts';
import { denominators, defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import { build, readJson } from './fixtures/run-build.ts';
import { root } from './fixtures/toyland.ts';
import { join } from 'node:path';

let to: string;
let catalogue: Catalogue;
let need: NeedTable;
beforeAll(() => {
  ({ to } = build(join(root, 'data')));
  catalogue = readJson<Catalogue>(to, 'catalogue.json');
  need = readJson<NeedTable>(to, 'need.json');
});

function viewOf(fields: Partial<ViewSpec>) {
  const view = { ...defaultView, ...fields };
  const nation = catalogue.nations.find(({ slug }) => slug === view.nation)!;
  const count = (denominator: ViewSpec['denominator']) => {
    const id = countIndicator(catalogue, nation, denominator);
    return id === null ? null : readJson<IndicatorTable>(to, `indicators/${id}.json`);
  };
  const tables: NeedTables = { need, births: count('births'), underThree: count('under-3') };
  return needView(view, catalogue, tables);
}

test('disorganised attachment is marked at 15 and 23.5 per cent, any disorder at 20.1, 17 and 18', () => {
  const ranges = rangedConstructs(need).map((construct) => prevalenceRange(construct)!);
  expect(ranges.map(({ low, high, references }) => [low, high, references.map(({ point }) => point)])).toEqual([
    [10, 25, [15, 23.5]],
    [15.7, 25.4, [20.1, 17, 18]],
  ]);
});

test.each(denominators)('the scenario leaves the range of Scotland as it is: %s', (denominator) => {
  const view = viewOf({ denominator });
  for (const choice of ['deprivation', 'deprivation-steeper'] as const) {
    const { missing, areas, total } = needScenario(view, choice);
    expect(missing).toBeNull();
    expect(areas).toHaveLength(14);
    for (const end of ['low', 'high'] as const) {
      expect(numberBehind(total![end]) / numberBehind(view.total!.estimate[end])).toBeCloseTo(1, 9);
    }
  }
});

test('the scenario does not exist for Northern Ireland', () => {
  expect(needScenario(viewOf({ nation: 'northern-ireland' }), 'deprivation').missing).toBe('no_fifths');
});

test('no zone of the island boards is in the most deprived fifth', () => {
  const islands = need.fifths[0]!.areas.filter(({ mostDeprivedZones }) => mostDeprivedZones === 0);
  expect(islands.map(({ area }) => area)).toEqual(['S08000025', 'S08000026', 'S08000028']);
});
