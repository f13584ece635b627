// The directory: what finds a service, what each filter leaves, and how sure we are that it runs.
import { describe, expect, it } from 'vitest';
import { hasWords, wordsOf } from '../../src/model/search-words.ts';
import { nationPlaces } from '../../src/model/services/nation-places.ts';
import { chosenServices, facetCounts, serviceChoice } from '../../src/model/services/service-filter.ts';
import { groupByTier } from '../../src/model/services/service-groups.ts';
import { listServices, withoutArea } from '../../src/model/services/service-list.ts';
import { isUndated, recordState, serviceState, stateAge, stateDate } from '../../src/model/services/service-state.ts';
import { streetPlaces } from '../../src/model/services/street-places.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import { toyCatalogue } from './toy-coverage.ts';
import { toyRecord, toyService, toyServices } from './toy-services.ts';

const places = nationPlaces(defaultView, toyCatalogue);
const list = listServices(toyServices.services, places, toyCatalogue);

function found(fields: Partial<ViewSpec>): readonly string[] {
  const view = { ...defaultView, ...fields };
  const choice = serviceChoice(view, nationPlaces(view, toyCatalogue), toyCatalogue);
  return chosenServices(list, choice).map(({ service }) => service.id);
}

describe('finding text by words', () => {
  it('takes the beginning of each word, in any order, whatever the case and accents', () => {
    expect(hasWords(wordsOf('Crèche & play, Dad’s group'), wordsOf('PLA cre'))).toBe(true);
    expect(hasWords(wordsOf('Dad’s group'), wordsOf("dad's"))).toBe(true);
    expect(hasWords(wordsOf('Crèche & play'), wordsOf('lay'))).toBe(false);
  });
  it('finds everything where nothing is wanted', () => {
    expect(hasWords(wordsOf('anything'), wordsOf(' -- '))).toBe(true);
  });
});

describe('the directory', () => {
  it('lists the services of the nation by name', () => {
    expect(found({})).toEqual(['befriender', 'creche', 'middle-team', 'north-team']);
  });
  it('searches names, providers, towns and the names of areas', () => {
    expect(found({ search: 'creche' })).toEqual(['creche']);
    expect(found({ search: 'port team' })).toEqual(['north-team']);
    expect(found({ search: 'nhs south' })).toEqual(['middle-team']);
    expect(found({ search: 'unicorn' })).toEqual([]);
  });
  it('filters by tier, sector, kind and tier line, all at once', () => {
    expect(found({ tier: 'universal' })).toEqual(['creche']);
    expect(found({ service: 'team', sector: 'third_sector' })).toEqual(['befriender']);
    expect(found({ service: 'tier-universal' })).toEqual(['creche']);
    expect(found({ tier: 'universal', sector: 'nhs' })).toEqual([]);
  });
  it('finds a service in the areas of its records and of its catchment', () => {
    expect(found({ area: 'south' })).toEqual(['middle-team']);
    expect(found({ area: 'north' })).toEqual(['creche', 'north-team']);
  });
  it('never spreads a service that names only the nation over its areas, and counts it as left out', () => {
    expect(found({ area: 'middle' })).not.toContain('befriender');
    expect(withoutArea(list, 'TOY').map(({ service }) => service.id)).toEqual(['befriender']);
  });
  it('leaves the choice open where the slug names no area of the nation', () => {
    expect(found({ area: 'atlantis' })).toHaveLength(4);
  });
  it('counts what each choice would leave, with the other choices kept', () => {
    const choice = serviceChoice({ ...defaultView, sector: 'third_sector', tier: 'universal' }, places, toyCatalogue);
    expect(Object.fromEntries(facetCounts(list, choice, 'tier'))).toEqual({ '': 2, universal: 1, specialist: 1 });
    expect(Object.fromEntries(facetCounts(list, choice, 'sector'))).toEqual({ '': 1, third_sector: 1 });
    for (const [slug, count] of facetCounts(list, serviceChoice(defaultView, places, toyCatalogue), 'tier')) {
      expect(found({ tier: slug === '' ? null : slug })).toHaveLength(count);
    }
  });
  it('groups by tier in the order of help, leaving empty tiers out', () => {
    const groups = groupByTier(list, toyCatalogue).map(({ tier, services }) => [tier.id, services.length]);
    expect(groups).toEqual([
      ['universal', 1],
      ['specialist', 3],
    ]);
    expect(groupByTier([], toyCatalogue)).toEqual([]);
  });
});

describe('the state of a service', () => {
  it('is never "active" by an undated listing', () => {
    expect(recordState(toyRecord({ asAt: null }))).toBe('listed');
    expect(recordState(toyRecord({ asAt: null, basis: 'roster' }))).toBe('listed');
    expect(recordState(toyRecord())).toBe('active');
  });
  it('is active without a date where a national entitlement stands', () => {
    const service = toyService('visits', { records: [toyRecord({ asAt: null, basis: 'entitlement' })] });
    expect(serviceState(service)).toBe('active');
    expect(isUndated(service)).toBe(false);
    expect(stateAge(service, '2026-07-01')).toBe('none');
  });
  it('is the best known of its records, with the latest date of that state alone', () => {
    const service = toyService('mixed', {
      records: [
        toyRecord({ state: 'closed', asAt: '2026-06' }),
        toyRecord({ asAt: '2020-02' }),
        toyRecord({ asAt: '2021' }),
        toyRecord({ asAt: null }),
      ],
    });
    expect(serviceState(service)).toBe('active');
    expect(stateDate(service)).toBe('2021');
    expect(stateAge(service, '2026-07-01')).toBe('old');
  });
  it('is not confirmed where there is no record', () => {
    expect(serviceState(toyService('none', { records: [] }))).toBe('unknown');
    expect(stateDate(toyService('none', { records: [] }))).toBeNull();
  });
});

describe('places on the street map', () => {
  it('put services of one position together and leave out those without one', () => {
    const [port, ...others] = streetPlaces(list);
    expect(others).toEqual([]);
    expect([port?.town, port?.services.map(({ id }) => id)]).toEqual(['Port', ['creche', 'north-team']]);
    expect(streetPlaces([])).toEqual([]);
  });
});
