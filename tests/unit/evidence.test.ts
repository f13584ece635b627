// The evidence page: interventions apart, documents searched, events by year, funds by end. All rows are invented.
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/app/strings/index.ts';
import type { Fund, Recommendation, TimelineEvent } from '../../src/model/catalogue.ts';
import { eventsByYear, fundsByEnd, fundState, ofNation } from '../../src/model/evidence/history.ts';
import { foundIn, groupByPractice } from '../../src/model/evidence/interventions.ts';
import {
  findRecommendations,
  findThemes,
  groupByDocument,
  namedCounts,
} from '../../src/model/evidence/recommendations.ts';
import { provided, toyIntervention } from './toy-services.ts';

const recommendation = (id: string, change: Partial<Recommendation> = {}): Recommendation => ({
  id,
  document: 'Toy plan',
  number: null,
  addressedTo: null,
  text: 'Train more players.',
  theme: 'Workforce',
  year: 2020,
  source: 'toy-report',
  ...change,
});

const event = (id: string, date: string, nation: string | null): TimelineEvent => ({
  id,
  date,
  nation,
  text: id,
  amount: null,
  kind: 'policy',
  source: 'toy-report',
  note: null,
});

const fund = (id: string, ends: string | null): Fund => ({
  id,
  name: id,
  funder: 'Toy office',
  nation: 'TOY',
  administeredBy: null,
  announced: null,
  starts: null,
  ends,
  endsBasis: ends === null ? null : 'published',
  amount: null,
  amountPeriod: null,
  recipients: [],
  source: 'toy-report',
  note: null,
});

describe('interventions', () => {
  it('stand by practice type from skilled to specialist, a mixture between', () => {
    const groups = groupByPractice([
      toyIntervention('z', { practiceTypes: ['specialist'] }),
      toyIntervention('b', { practiceTypes: ['enhanced', 'skilled'] }),
      toyIntervention('c', { practiceTypes: ['enhanced'] }),
      toyIntervention('a', { practiceTypes: ['enhanced'] }),
      toyIntervention('d', { practiceTypes: ['skilled'] }),
    ]);
    expect(groups.map(({ types, interventions }) => [types.join('+'), interventions.map(({ id }) => id)])).toEqual([
      ['skilled', ['d']],
      ['skilled+enhanced', ['b']],
      ['enhanced', ['a', 'c']],
      ['specialist', ['z']],
    ]);
  });
  it('are found only in the areas asked about', () => {
    const intervention = toyIntervention('a', { provision: [provided('N'), provided('X'), provided('N')] });
    expect(foundIn(intervention, ['M', 'N'])).toEqual(['N']);
  });
  it('say efficacy as a word, or as a range of words', () => {
    expect(strings.evidence.range('low', 'low')).toBe('Low');
    expect(strings.evidence.range('low', 'high')).toBe('Low to high');
    expect(strings.evidence.level(null)).toBe('Not given');
  });
});

describe('recommendations', () => {
  const all = [
    recommendation('R1'),
    recommendation('R2', { document: 'Other plan', theme: null, text: 'Open more rooms.' }),
    recommendation('R3', { theme: 'Rooms' }),
  ];
  const found = (search: string, about: string | null = null) =>
    findRecommendations(all, { search, about }).map(({ id }) => id);
  it('are found by words of their text, theme or document', () => {
    expect(found('room')).toEqual(['R2', 'R3']);
    expect(found('toy workforce')).toEqual(['R1']);
    expect(found('')).toHaveLength(3);
  });
  it('are as many within each theme and document as the menu says', () => {
    for (const { name, count } of namedCounts(all.flatMap(({ theme, document }) => [theme, document])))
      expect(found('', name)).toHaveLength(count);
  });
  it('are found by words within a theme or document: both hold, neither takes the place of the other', () => {
    expect(found('players', 'Workforce')).toEqual(['R1']);
    expect(found('rooms', 'Workforce')).toEqual([]);
    expect(found('plan', 'Rooms')).toEqual(['R3']);
  });
  it('lead to findings of the same document, or that hold the words of the theme', () => {
    const finding = { id: 'T1', document: 'Toy plan', section: '1', finding: 'Too few rooms.', direction: 'gap' };
    const themes = [
      { ...finding, tier: null, topic: 'staff', area: null, source: 'toy-report' },
      { ...finding, id: 'T2', document: 'Other plan', tier: null, topic: 'staff', area: null, source: 'toy-report' },
    ];
    const ids = (search: string, about: string | null) => findThemes(themes, { search, about }).map(({ id }) => id);
    expect(ids('', 'Other plan')).toEqual(['T2']);
    expect(ids('few', 'Rooms')).toEqual(['T1', 'T2']);
    expect(ids('', 'Workforce')).toEqual([]);
  });
  it('keep to the document that they stand in', () => {
    expect(groupByDocument(all).map(({ document, entries }) => [document, entries.length])).toEqual([
      ['Toy plan', 2],
      ['Other plan', 1],
    ]);
  });
});

describe('events and funds', () => {
  it('are those of the nation and of the UK, latest first; where only the year is known, last in their year', () => {
    const years = eventsByYear(
      [
        event('b', '2020-06', 'TOY'),
        event('a', '2020-02', null),
        event('c', '2021/2022', 'TOY'),
        event('d', '2023', 'ELSE'),
        event('e', '2020', 'TOY'),
        event('f', '2020-06-20', null),
      ],
      'TOY',
    );
    expect(years.map(({ year, events }) => [year, events.map(({ id }) => id)])).toEqual([
      ['2021', ['c']],
      ['2020', ['f', 'b', 'a', 'e']],
    ]);
    expect(eventsByYear([], 'TOY')).toEqual([]);
  });
  it('count funds of the nation and of the UK, never those of another nation', () => {
    const funds = [fund('own', null), { ...fund('else', null), nation: 'ELSE' }, { ...fund('uk', null), nation: null }];
    expect(ofNation(funds, 'TOY').map(({ id }) => id)).toEqual(['own', 'uk']);
  });
  it('have ended when their last possible day is past; an end that is not published is not known', () => {
    expect(fundState(fund('a', '2026-03'), '2026-11-22')).toBe('ended');
    expect(fundState(fund('a', '2026'), '2026-11-22')).toBe('running');
    expect(fundState(fund('a', null), '2026-11-22')).toBe('unknown');
    expect(fundsByEnd([fund('a', null), fund('b', '2023-03'), fund('c', '2026-03')]).map(({ id }) => id)).toEqual([
      'c',
      'b',
      'a',
    ]);
  });
  it('print amounts in millions where they are whole or half ones, else in full', () => {
    const { amount } = strings.evidence.timeline;
    expect([50_000_000, 1_500_000, 225_000, 1_234_567].map(amount)).toEqual([
      '£50 million',
      '£1.5 million',
      '£225,000',
      '£1,234,567',
    ]);
  });
});
