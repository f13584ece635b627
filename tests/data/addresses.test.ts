// Every view of the shipped data has an address that reads back as the same view, and a page that can be drawn of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawingServer } from '../../scripts/site/drawing-server.ts';
import type { Reader } from '../../src/load/reader.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { vocabularyOf } from '../../src/model/vocabulary.ts';
import { readAddress, writeAddress } from '../../src/spec/address.ts';
import type { Vocabulary } from '../../src/spec/query-grammar.ts';
import {
  defaultView,
  denominators,
  pages,
  readings,
  scenarios,
  type Page,
  type ViewSpec,
} from '../../src/spec/view-spec.ts';
import { build, readJson } from './fixtures/run-build.ts';
import { root } from './fixtures/toyland.ts';

type Prerender = typeof import('../../src/app/prerender.ts');

let catalogue: Catalogue;
let known: Vocabulary;
let read: Reader;
let server: ViteDevServer;
let drawing: Prerender;

beforeAll(async () => {
  const { to } = build(join(root, 'data'));
  catalogue = readJson<Catalogue>(to, 'catalogue.json');
  known = vocabularyOf(catalogue);
  read = <Table>(name: string) => Promise.resolve(JSON.parse(readFileSync(join(to, name), 'utf8')) as Table);
  server = await drawingServer();
  drawing = (await server.ssrLoadModule('/src/app/prerender.ts')) as Prerender;
});
afterAll(() => server.close());

const own = (most: number) => fc.option(fc.integer({ min: 0, max: most * 100 }).map((each) => each / 100));
const maybe = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values);

/** Every field that the page's address may hold, each with any value that this edition knows. */
function fieldsOf(page: Page, nation: string): Record<string, fc.Arbitrary<unknown>> {
  const reading = fc.constantFrom(...readings);
  const denominator = fc.constantFrom(...denominators);
  if (page === 'area') return { code: fc.constantFrom(...known.codes), reading, denominator };
  const shared = { nation: fc.constant(nation), area: maybe(known.areas[nation]!) };
  const search = fc.string({ maxLength: 30 });
  const [service, tier] = [maybe(known.services), maybe(known.tiers)];
  const indicator = catalogue.indicators.map(({ id, latest }) => ({ indicator: id, period: latest }));
  const own1000 = own(1000);
  const byPage: Partial<Record<Page, Record<string, fc.Arbitrary<unknown>>>> = {
    overview: { service, reading },
    coverage: {
      service,
      reading,
      asAt: maybe(['2019', '2023-06', '2024-02-29']),
      compare: maybe(['2018', '2020-01-31']),
    },
    need: {
      ...{ construct: maybe(known.constructs), denominator, scenario: fc.constantFrom(...scenarios), tier },
      ...{ shareTargeted: own(100), shareSpecialist: own(100), shareInpatient: own(100) },
      ...{ staffLow: own1000, staffHigh: own1000, caseloadLow: own1000, caseloadHigh: own1000 },
    },
    gaps: { service, indicator: maybe(known.indicators), reading, tier },
    indicators: { pair: maybe(indicator), geography: maybe(known.geographies[nation]!), search },
    services: { service, tier, sector: maybe(known.sectors), search, map: fc.boolean() },
    evidence: { search, about: fc.option(fc.string({ minLength: 1, maxLength: 40 })) },
    data: { search },
  };
  return { ...shared, ...byPage[page] };
}

const viewsOf = (page: Page): fc.Arbitrary<ViewSpec> =>
  fc
    .constantFrom(...known.nations)
    .chain((nation) => fc.record(fieldsOf(page, nation)))
    .map(({ pair, ...fields }) => ({ ...defaultView, page, ...fields, ...(pair as Partial<ViewSpec> | null) }));

describe.each(pages)('an address of the page %s', (page) => {
  test('reads back as the view that it was written of, without a note', () => {
    fc.assert(
      fc.property(viewsOf(page), (view) => {
        const [path = '', query = ''] = writeAddress(view).split('?');
        expect(readAddress(path, query, known)).toEqual({ view, notes: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('draws its page', async () => {
    for (const view of fc.sample(viewsOf(page), { numRuns: 4, seed: 11 })) {
      const { body } = await drawing.drawPage(view, read);
      expect(body, writeAddress(view)).toMatch(/<h1[^>]*>[^<]*\w/u);
      expect(body, writeAddress(view)).not.toMatch(/NaN|undefined|role="alert"/u);
    }
  });
});

test('every retired code of an area leads to an area of this edition', () => {
  expect(known.retiredCodes).toMatchObject({
    S08000018: 'S08000029',
    S08000021: 'S08000031',
    S08000023: 'S08000032',
    S08000027: 'S08000030',
  });
  for (const [old, code] of Object.entries(known.retiredCodes))
    expect(readAddress(`area/${old}/`, '', known)).toMatchObject({ view: { page: 'area', code }, notes: [] });
});
