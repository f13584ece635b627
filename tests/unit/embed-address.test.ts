// An embed's address: the words of a page, which figure, how it looks. What cannot be read is noted, never thrown.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../src/spec/query-grammar.ts';
import { asksForAnother, embedThemes } from '../../src/spec/embed-keys.ts';
import { readEmbedAddress, writeEmbedAddress, type EmbedSpec } from '../../src/spec/embed-address.ts';
import { longestQuery } from '../../src/spec/longest-query.ts';
import { defaultView } from '../../src/spec/view-spec.ts';

const known: Vocabulary = {
  editionDate: '2026-11-22',
  codes: ['S08000015'],
  retiredCodes: {},
  nations: ['scotland', 'northern-ireland'],
  geographies: { scotland: ['boards'], 'northern-ireland': ['trusts'] },
  services: ['team', 'unit'],
  indicators: ['births'],
  constructs: [],
  areas: { scotland: ['highland'], 'northern-ireland': ['belfast'] },
  tiers: [],
  sectors: [],
};
const read = (path: string, query = '') => readEmbedAddress(path, query, known);
const whole = (address: string) => {
  const [path = '', query = ''] = address.split('?');
  return read(path, query);
};

const specs: readonly EmbedSpec[] = [
  { view: { ...defaultView, page: 'coverage' }, figure: 'status-map', theme: 'auto', controls: true },
  { view: defaultView, figure: 'tier-grid', theme: 'dark', controls: false },
  { view: { ...defaultView, page: 'coverage', service: 'unit' }, figure: 'status-map', theme: 'light', controls: true },
  { view: { ...defaultView, page: 'area', code: 'S08000015' }, figure: 'need', theme: 'auto', controls: true },
  {
    view: { ...defaultView, page: 'area', code: 'S08000015', denominator: 'under-3' },
    ...{ figure: null, theme: 'transparent-dark', controls: true },
  },
];

describe('the address of an embed', () => {
  it.each(specs)('is read as it was written (%#)', (spec) => {
    expect(whole(writeEmbedAddress(spec))).toEqual({ spec, notes: [] });
  });

  it('is the file that was drawn where the view is the usual one, and embed.html with the words of the page where it is not', () => {
    expect(specs.map(writeEmbedAddress)).toEqual([
      'embed/coverage/status-map/',
      'embed/overview/tier-grid/?theme=dark&controls=off',
      'embed.html?page=coverage&figure=status-map&service=unit&theme=light',
      'embed/area/S08000015/need/',
      'embed.html?page=area&code=S08000015&count=under-3&theme=transparent-dark',
    ]);
  });

  it('takes words over those of its folder', () => {
    const { spec, notes } = read('embed/coverage/status-map/', '?service=unit&figure=tier-grid');
    expect([spec.view.service, spec.figure, notes]).toEqual(['unit', 'tier-grid', []]);
    expect(read('embed/coverage/status-map/', '?page=need').spec).toMatchObject({
      view: { page: 'need' },
      figure: null,
    });
  });

  it('notes an area that is no more, and shows the Overview', () => {
    const { spec, notes } = read('embed.html', '?page=area&code=S08000018&figure=need');
    expect(spec).toMatchObject({ view: { page: 'overview', code: null }, figure: null });
    expect(notes).toEqual([{ key: 'code', found: 'S08000018', problem: 'unknown-value' }]);
  });

  it.each([
    ['service=closed', 'service', 'unknown-value'],
    ['page=hidden', 'page', 'unknown-value'],
    ['theme=pink', 'theme', 'unknown-value'],
    ['theme=__proto__', 'theme', 'unknown-value'],
    ['theme=auto&theme=dark', 'theme', 'said-twice'],
    ['controls=maybe', 'controls', 'unknown-value'],
    ['code=S08000015', 'code', 'unknown-key'],
    ['__proto__=x', '__proto__', 'unknown-key'],
    [`service=${'x'.repeat(longestQuery)}`, 'address', 'too-long'],
  ])('notes %s', (query, key, problem) => {
    const { spec, notes } = read('embed/coverage/status-map/', `?${query}`);
    expect(notes.map((note) => [note.key, note.problem])).toEqual([[key, problem]]);
    expect(spec).toMatchObject({ view: { page: 'coverage', service: null }, theme: 'auto', controls: true });
  });

  it('says nothing of what other embedding scripts add', () => {
    const query = '?initialWidth=640&childId=map&parentTitle=A&parentUrl=https%3A%2F%2Fexample.org%2F&theme=dark';
    expect(read('embed/coverage/status-map/', query).notes).toEqual([]);
    expect(asksForAnother(query)).toBe(false);
    expect(asksForAnother('?theme=dark&service=unit')).toBe(true);
    expect(asksForAnother('')).toBe(false);
  });

  it('is read by the app where something is to be noted of it', () => {
    for (const query of ['?theme=__proto__', '?controls=maybe', '?theme=dark&theme=light', '?toString=1'])
      expect(asksForAnother(query), query).toBe(true);
  });

  it('of an older edition without a ground is for a light page', () => {
    expect(read('embed/coverage/status-map/', '?theme=transparent')).toMatchObject({
      spec: { theme: 'transparent-light' },
      notes: [],
    });
    expect(asksForAnother('?theme=transparent')).toBe(false);
  });

  it('can be anything at all', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, query) => {
        const { spec } = read(path, query);
        expect(embedThemes).toContain(spec.theme);
        expect(whole(writeEmbedAddress(spec)).notes.filter(({ key }) => key !== 'figure')).toEqual([]);
      }),
    );
  });
});
