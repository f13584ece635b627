// gaps.json: what the Gaps page needs beside coverage and indicators; correlations and their permutations are worked out here.
import type { Catalogue, CoverageTable, Geography, IndicatorTable, Nation } from '../../../src/model/catalogue.ts';
import type { Association, GapFund, GapTable, NationGaps, PlaceTable } from '../../../src/model/catalogue/gap-table.ts';
import { coverageView } from '../../../src/model/coverage/coverage-view.ts';
import { associationOf } from '../../../src/model/gaps/association.ts';
import { fundingHorizons } from '../../../src/model/gaps/funding-loss.ts';
import { heldMeasures, measuredNeed } from '../../../src/model/gaps/measured-need.ts';
import { provisionOf } from '../../../src/model/gaps/provision.ts';
import { indicatorReading } from '../../../src/model/indicators/indicator-reading.ts';
import { defaultView, readings, type Reading } from '../../../src/spec/view-spec.ts';
import { islandsAmong } from '../islands.ts';
import { rowsOf, type Row } from '../read/row.ts';
import { coverageEvidence } from './coverage-evidence.ts';
import type { SourceList } from './source-list.ts';
import type { Tables } from './tables.ts';

export interface GapParts {
  readonly tables: Tables;
  readonly sources: SourceList;
  readonly catalogue: Catalogue;
  readonly coverage: CoverageTable;
  readonly indicators: readonly IndicatorTable[];
}

/** One entry a nation. */
export function gapTable(parts: GapParts): GapTable {
  const nations = parts.catalogue.nations.map((nation) => nationGaps(nation, parts));
  const cited = nations.flatMap(({ funds, places }) => [
    ...funds.map(({ source }) => source),
    ...places.flatMap((place) => place.sources),
  ]);
  return { nations, sources: parts.sources.of(cited) };
}

function nationGaps(nation: Nation, parts: GapParts): NationGaps {
  const { tables, catalogue } = parts;
  const funds = fundsOf(tables, nation.code);
  const codes = areaCodes(catalogue, nation);
  const horizons = fundingHorizons(coverageEvidence(tables, catalogue.editionDate), funds);
  return {
    nation: nation.code,
    islands: islandsAmong(
      tables,
      catalogue.areas.filter(({ code }) => codes.has(code)),
    ),
    associations: readings.flatMap((reading) => associations(nation, reading, parts)),
    places: [byDeprivation(tables, codes), byUrbanRural(tables, codes)].filter(({ classes }) => classes.length > 0),
    funds,
    horizons: horizons.map((each) => ({ ...each, losses: each.losses.filter(({ area }) => codes.has(area)) })),
  };
}

const levelOf = ({ geographies }: Catalogue, id: string): Geography['level'] | undefined =>
  geographies.find((geography) => geography.id === id)?.level;

function areaCodes(catalogue: Catalogue, nation: Nation): ReadonlySet<string> {
  const level = levelOf(catalogue, nation.mainGeography);
  const own = catalogue.areas.filter((area) => area.level === level && area.parent === nation.code);
  return new Set(own.map(({ code }) => code));
}

function associations(nation: Nation, reading: Reading, { catalogue, coverage, indicators }: GapParts): Association[] {
  const view = { ...defaultView, nation: nation.slug, reading };
  const provision = new Map(provisionOf(coverageView(view, catalogue, coverage)).map((each) => [each.area, each]));
  return heldMeasures(catalogue, nation).flatMap((measure) => {
    const table = indicators.find(({ id }) => id === measure.id);
    if (!table) return [];
    const need = measuredNeed(indicatorReading(view, catalogue, measure, table));
    const pairs = need.areas.flatMap(({ area, value }) => {
      const own = provision.get(area.code);
      return own && value !== null ? [{ need: value, lower: own.lower, upper: own.upper }] : [];
    });
    return [{ measure: measure.id, period: need.period, reading, ...associationOf(pairs) }];
  });
}

interface Counted {
  readonly area: string;
  readonly id: string;
  readonly name: string | null;
  readonly children: number;
}

function byDeprivation(tables: Tables, codes: ReadonlySet<string>): PlaceTable {
  const rows = rowsOf(tables('children_by_deprivation'), (row) => ({
    area: row.text('area_code'),
    id: String(Math.ceil(row.number('decile') / 2)),
    name: null,
    children: row.number('population_0_2'),
  }));
  const sources = sourceOf(tables, 'children-0-2-deprivation-fifth-1');
  return { id: 'deprivation', ages: '0-2', classes: classesOf(rows, codes), sources };
}

function byUrbanRural(tables: Tables, codes: ReadonlySet<string>): PlaceTable {
  const rows = rowsOf(tables('children_by_urban_rural'), (row) => ({
    area: row.text('area_code'),
    id: String(row.number('class')),
    name: row.text('class_name'),
    children: row.number('population_0_4'),
  }));
  return {
    id: 'urban-rural',
    ages: '0-4',
    classes: classesOf(rows, codes),
    sources: sourceOf(tables, 'children-0-4-remote'),
  };
}

/** Both tables have an indicator that was made from them; its source is theirs. */
const sourceOf = (tables: Tables, indicator: string): readonly string[] =>
  rowsOf(tables('indicators'), (row) => (row.text('indicator_id') === indicator ? [row.text('source_id')] : [])).flat();

function classesOf(rows: readonly Counted[], codes: ReadonlySet<string>): PlaceTable['classes'] {
  const own = rows.filter(({ area }) => codes.has(area));
  const ids = [...new Set(own.map(({ id }) => id))].sort((a, b) => Number(a) - Number(b));
  return ids.map((id) => {
    const ofClass = own.filter((row) => row.id === id);
    const children: Record<string, number> = {};
    for (const row of ofClass) children[row.area] = (children[row.area] ?? 0) + row.children;
    return { id, name: ofClass[0]?.name ?? null, children };
  });
}

function fundsOf(tables: Tables, nation: string): GapFund[] {
  const grants = rowsOf(tables('fund_recipients'), (row) => ({
    fund: row.text('fund_id'),
    services: row.list('services'),
  }));
  const read = (row: Row): GapFund[] => {
    const id = row.text('fund_id');
    if (row.text('nation_code') !== nation) return [];
    const services = grants.filter(({ fund }) => fund === id).flatMap((grant) => grant.services);
    return [
      {
        id,
        name: row.text('name'),
        funder: row.text('funder'),
        announced: row.textOrNull('announced'),
        starts: row.textOrNull('starts'),
        ends: row.textOrNull('ends'),
        endsBasis: row.wordOrNull('ends_basis', ['published', 'derived'] as const),
        services: [...new Set(services)],
        source: row.text('source_id'),
      },
    ];
  };
  return rowsOf(tables('funds'), read).flat();
}
