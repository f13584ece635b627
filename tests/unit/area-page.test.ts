// The page of an area on an invented nation: what is known, what to ask, and nothing said without its grounds.
import { describe, expect, it } from 'vitest';
import { areaBirths } from '../../src/model/areas/area-births.ts';
import { areaCoverage } from '../../src/model/areas/area-coverage.ts';
import { areaHeading } from '../../src/model/areas/area-heading.ts';
import { areaIndicators, type AreaIndicator } from '../../src/model/areas/area-indicators.ts';
import { areaInterventions } from '../../src/model/areas/area-interventions.ts';
import { areaKnowledge, openQuestions } from '../../src/model/areas/area-knowledge.ts';
import { areaPlace } from '../../src/model/areas/area-place.ts';
import { areasList, areasWithGaps } from '../../src/model/areas/areas-list.ts';
import { comparisonTally } from '../../src/model/areas/comparison-tally.ts';
import { similarAreas } from '../../src/model/areas/similar-areas.ts';
import type { Catalogue, EvidenceTable } from '../../src/model/catalogue.ts';
import { toyTable } from './toy-coverage.ts';
import { needCatalogue, toyNeedTables } from './toy-need.ts';
import { spineIndicators, toySpine } from './toy-spine.ts';

const [district] = needCatalogue.geographies;
const town = { ...needCatalogue.areas[0]!, code: 'T', name: 'Tinytown', shortName: 'Tinytown', slug: 'tinytown' };
/** With a town in South, whose geography has no coverage of its own. */
const catalogue: Catalogue = {
  ...needCatalogue,
  geographies: [
    ...needCatalogue.geographies,
    { ...district!, id: 'towns', level: 'town', noun: { one: 'town', many: 'towns' }, hasCoverage: false },
  ],
  areas: [...needCatalogue.areas, { ...town, level: 'town', parent: 'S' }],
};
const place = (code: string) => areaPlace(catalogue, code)!;
const tiersOf = (code: string, reading: 'as-reported' | 'recent-only' = 'as-reported') =>
  areaCoverage(catalogue, toyTable, [], place(code).served.code, reading);

function headingOf(
  code: string,
  reading: 'as-reported' | 'recent-only' = 'as-reported',
  indicators: readonly AreaIndicator[] = [],
) {
  const tiers = tiersOf(code, reading);
  const births = areaBirths(catalogue, place(code), toyNeedTables.births);
  return areaHeading(place(code), tiers, areaKnowledge(tiers), births, comparisonTally(indicators), reading);
}

describe('the place of an area', () => {
  it('is its own where services are recorded for it, else that of the area it is part of', () => {
    expect(place('N').served.code).toBe('N');
    expect(place('T')).toMatchObject({ served: { code: 'S' }, geography: { id: 'towns' }, nation: { code: 'TOY' } });
    expect(areaPlace(catalogue, 'X')).toBeNull();
  });
});

describe('the finding', () => {
  it('says what is in place, what is in part, and what is not known', () => {
    expect(headingOf('N').title).toBe('North: one of one specialist services in place throughout');
    expect(headingOf('M').title).toBe('Middle: one of one specialist services in part');
    expect(headingOf('S').title).toBe('South: whether there are specialist services is not known');
    expect(headingOf('T').title).toBe('Tinytown: services are recorded for NHS South as a whole');
  });

  it('gives births with their period, and says where none are held', () => {
    expect(headingOf('N').sentences[0]).toBe('300 babies were born in NHS North in 2025.');
    expect(headingOf('T').sentences[0]).toBe('The number of babies born in Tinytown is not held here.');
  });

  it('counts old answers as not known when only recent ones are asked for, and says so', () => {
    expect(headingOf('N').sentences).toContain('Of these, one is over three years old.');
    expect(headingOf('N', 'recent-only').title).toContain('is not known');
    expect(headingOf('N', 'recent-only').sentences).toContain(
      'In this reading, old and undated answers count as not known.',
    );
  });
});

describe('what is not known', () => {
  it('asks for what was not found, and for what is old or undated, once each', () => {
    const asked = (code: string) => openQuestions(tiersOf(code)).map(({ column, kind }) => [column, kind]);
    expect(asked('S')).toEqual([['team', 'unknown']]);
    expect(asked('M')).toEqual([['team', 'undated']]);
    expect(asked('N')).toEqual([['team', 'old']]);
    expect(openQuestions(tiersOf('N', 'recent-only')).map(({ kind }) => kind)).toEqual(['old']);
  });

  it('is counted over all areas of the list', () => {
    const births = new Map([['toy-births', toyNeedTables.births!]]);
    const nations = areasList(catalogue, toyTable, births);
    expect(areasWithGaps(nations)).toEqual({ count: 1, total: 3 });
    expect(nations[0]!.areas.map(({ area, within }) => [area.code, within.length])).toEqual([
      ['M', 0],
      ['N', 0],
      ['S', 1],
    ]);
  });
});

describe('the indicators of an area', () => {
  const own: Catalogue = { ...catalogue, indicators: [spineIndicators.rate, spineIndicators.count] };
  const rowsOf = (code: string) => areaIndicators(own, place(code), toySpine);

  it('stand beside the nation, with origin and interval; a hidden value stays hidden and a true zero stays zero', () => {
    const rate = ['M', 'N', 'S'].map((code) => rowsOf(code)[0]!);
    expect(
      rate.map(({ value, lower, origin, missing, comparison }) => [value, lower, origin, missing, comparison]),
    ).toEqual([
      [12.34, 11, 'derived', null, 'worse'],
      [null, null, 'published', 'suppressed', 'not_compared'],
      [0, 0, 'published', null, 'better'],
    ]);
  });

  it('give a count as a share of the nation and never as higher or lower', () => {
    expect(rowsOf('N')[1]).toMatchObject({ share: 0.3, comparison: 'not_compared' });
  });

  it('are none for an area that the table does not have', () => {
    expect(rowsOf('T')).toEqual([]);
  });

  it('are told in the head of the page where they can be compared', () => {
    expect(headingOf('M', 'as-reported', rowsOf('M')).sentences).toContain(
      'Of one measure, all can be compared with Toyland (invented): one is worse.',
    );
    expect(headingOf('N', 'as-reported', rowsOf('N')).sentences.join(' ')).not.toContain('compared');
  });
});

describe('similar areas', () => {
  const codes = ['A', 'B', 'C', 'D', 'E', 'F'];
  const feature = (...values: number[]) => new Map(codes.map((code, index) => [code, values[index]!]));
  const births = feature(1000, 1010, 990, 5000, 5100, 9000);
  const remote = feature(50, 10, 52, 10, 11, 0);

  it('are the nearest by all features on one scale, not by the feature with the largest numbers', () => {
    expect(similarAreas('A', [births], 1)).toEqual(['B']);
    expect(similarAreas('A', [births, remote], 1)).toEqual(['C']);
  });

  it('do not depend on the unit of a feature', () => {
    const thousands = new Map([...births].map(([code, value]) => [code, value / 1000]));
    expect(similarAreas('D', [thousands, remote])).toEqual(similarAreas('D', [births, remote]));
  });

  it('are not named where a feature is missing or there are too few areas', () => {
    const lacking = new Map([...remote].filter(([code]) => code !== 'A'));
    expect(similarAreas('A', [births, lacking])).toEqual([]);
    expect(similarAreas('A', [new Map([...births].slice(0, 5))])).toEqual([]);
    expect(similarAreas('A', [births, new Map()])).toEqual([]);
  });
});

describe('interventions of an area', () => {
  it('are those that a source shows there, each note once', () => {
    const seen = { service: null, source: 'toy-report', note: 'Invented note.' };
    const intervention = {
      id: 'toy',
      name: 'Toy intervention',
      inMatrix: true,
      theory: null,
      universal: true,
      targeted: false,
      practiceTypes: [],
      evidence: null,
      efficacy: null,
      ageRange: null,
      provision: [
        { area: 'N', ...seen },
        { area: 'N', ...seen },
      ],
      source: 'toy-report',
      note: null,
    };
    const table: EvidenceTable = {
      interventions: [intervention],
      recommendations: [],
      themes: [],
      timeline: [],
      funds: [],
      sources: toyTable.sources,
    };
    expect(areaInterventions(table, 'N')).toMatchObject([
      { id: 'toy', notes: ['Invented note.'], sources: [{ id: 'toy-report' }] },
    ]);
    expect(areaInterventions(table, 'S')).toEqual([]);
  });
});
