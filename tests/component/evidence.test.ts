// The evidence page in a real browser: the grid says what its twin says, and silence is never "none".
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import '../../src/app/app.css';
import type { EvidenceTable } from '../../src/model/catalogue.ts';
import { writeAddress } from '../../src/spec/address.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import Evidence from '../../src/views/evidence/Evidence.svelte';
import { toyCatalogue } from '../unit/toy-coverage.ts';
import { toyEvidence } from '../unit/toy-services.ts';

const change = vi.fn(() => Promise.resolve());
const advice = {
  id: 'R1',
  document: 'Toy plan',
  number: '2',
  addressedTo: null,
  text: 'Train more players.',
  theme: 'Workforce',
  year: 2020,
  source: 'toy-report',
};
const data: EvidenceTable = {
  ...toyEvidence,
  recommendations: [advice, { ...advice, id: 'R2', text: 'Open more rooms.', theme: null }],
};

function propsOf(fields: Partial<ViewSpec> = {}) {
  const view: ViewSpec = { ...defaultView, page: 'evidence', ...fields };
  const link = (wanted: Partial<ViewSpec>) => `/${writeAddress({ ...defaultView, ...wanted })}`;
  return { view, catalogue: toyCatalogue, data, change, link, root: '/' };
}

const words = (element: Element | null) => (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();

afterEach(() => {
  document.body.replaceChildren();
});

describe('the evidence page', () => {
  it('tells interventions of The Matrix from other approaches, and lists what was not found', async () => {
    await render(Evidence, propsOf());
    expect(words(document.querySelector('h1'))).toBe(
      'For 1 of 2 Matrix interventions, no source shows use in any district',
    );
    const rows = (id: string) => [...document.querySelectorAll(`#${id} .intervention-grid tbody th`)].map(words);
    expect(rows('matrix-grid')).toEqual(['Songs']);
    expect(rows('other-grid')).toEqual(['Walks']);
    expect(words(document.querySelector('.not-found'))).toContain('Games');
    expect(words(document.querySelector('.not-found'))).toContain('Someone may offer them all the same');
  });

  it('draws in its grid what its twin says, cell by cell', async () => {
    await render(Evidence, propsOf());
    for (const figure of document.querySelectorAll('[data-figure="intervention-grid"]')) {
      const drawn = [...figure.querySelectorAll('[data-area]')].map((cell) => cell.getAttribute('data-status'));
      const said = [...figure.querySelectorAll('[data-twin] tbody td')].slice(1).map(words);
      expect(drawn.map((status) => (status === 'yes' ? 'A source shows it' : 'None found here'))).toEqual(said);
      expect(drawn).not.toContain('no');
    }
  });

  it('finds recommendations by words, opens their documents, and asks for the view as words are typed', async () => {
    const { rerender } = await render(Evidence, propsOf());
    expect(document.querySelectorAll('.document[open]')).toHaveLength(0);
    await userEvent.fill(document.querySelector('input[type="search"]')!, 'rooms');
    expect(change).toHaveBeenLastCalledWith({ search: 'rooms' }, 'replace');
    await rerender(propsOf({ search: 'rooms' }));
    expect(
      [...document.querySelectorAll('.document[open] [data-recommendation]')].map((entry) =>
        entry.getAttribute('data-recommendation'),
      ),
    ).toEqual(['R2']);
    expect(words(document.querySelector('[data-status-line]'))).toBe('1 of 2 recommendations; 0 of 0 findings');
  });

  it('keeps the chosen theme while words are typed, and the words while a theme is chosen', async () => {
    const shown = () =>
      [...document.querySelectorAll('[data-recommendation]')].map((entry) => entry.getAttribute('data-recommendation'));
    const menu = () => document.querySelector<HTMLSelectElement>('#recommendations ~ * select')!;
    const { rerender } = await render(Evidence, propsOf({ about: 'Workforce' }));
    expect(shown()).toEqual(['R1']);
    expect(menu().value).toBe('Workforce');
    await userEvent.fill(document.querySelector('input[type="search"]')!, 'rooms');
    expect(change).toHaveBeenLastCalledWith({ search: 'rooms' }, 'replace');
    await rerender(propsOf({ about: 'Workforce', search: 'rooms' }));
    expect(menu().value).toBe('Workforce');
    expect(shown()).toEqual([]);
    await userEvent.selectOptions(menu(), '');
    expect(change).toHaveBeenLastCalledWith({ about: null });
  });

  it('says of a theme that is not there that all are shown', async () => {
    await render(Evidence, propsOf({ about: 'Dragons' }));
    expect(words(document.querySelector('#recommendations ~ .notice'))).toContain('“Dragons”');
    expect(words(document.querySelector('[data-status-line]'))).toContain('2 of 2 recommendations');
  });
});
