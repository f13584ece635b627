// The services page in a real browser: searching, opening a record, and the street map with and without WebGL.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import '../../src/app/app.css';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { writeAddress } from '../../src/spec/address.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import type { ServicesData } from '../../src/views/services/page.ts';
import Services from '../../src/views/services/Services.svelte';
import { toyCatalogue } from '../unit/toy-coverage.ts';
import { toyLand } from '../unit/toy-land.ts';
import { toyServices } from '../unit/toy-services.ts';

const catalogue: Catalogue = { ...toyCatalogue, sectors: ['nhs', 'third_sector'] };
const change = vi.fn(() => Promise.resolve());
const street: ServicesData['street'] = new Map([['districts', toyLand]]);

function propsOf(fields: Partial<ViewSpec> = {}, data: Partial<ServicesData> = {}) {
  const view: ViewSpec = { ...defaultView, page: 'services', ...fields };
  return {
    view,
    catalogue,
    data: { table: toyServices, street: null, ...data },
    change,
    link: (wanted: Partial<ViewSpec>) => `/${writeAddress({ ...defaultView, ...wanted })}`,
    root: '/',
  };
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const words = (selector: string) => one(selector).textContent.replaceAll(/\s+/gu, ' ').trim();

beforeEach(() => {
  change.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('the directory', () => {
  it('lists each service of the nation, and says how many in words', async () => {
    await render(Services, propsOf());
    expect(all('[data-service]').map((entry) => entry.dataset['service'])).toEqual([
      'creche',
      'befriender',
      'middle-team',
      'north-team',
    ]);
    expect(words('[data-status-line]')).toBe('4 of 4 services');
    expect(words('h1')).toBe('4 services are listed in Toyland (invented); 1 has no date');
  });

  it('asks for a new view as words are typed, and shows what the view finds', async () => {
    const { rerender } = await render(Services, propsOf());
    await userEvent.fill(one('input[type="search"]'), 'port');
    expect(change).toHaveBeenLastCalledWith({ search: 'port' }, 'replace');
    await rerender(propsOf({ search: 'port' }));
    expect(words('[data-status-line]')).toBe('2 of 4 services');
    expect(all('[data-service]').map((entry) => entry.dataset['service'])).toEqual(['creche', 'north-team']);
  });

  it('offers each filter with what it would leave, and hands the choice over', async () => {
    await render(Services, propsOf());
    const [, area] = all('.filters select') as HTMLSelectElement[];
    expect([...area!.options].map((option) => option.text)).toEqual([
      'Any (4)',
      'Middle (2)',
      'North (2)',
      'South (1)',
    ]);
    await userEvent.selectOptions(area!, 'north');
    expect(change).toHaveBeenLastCalledWith({ area: 'north' });
  });

  it('says what an area filter had to leave out, and that nothing found is not "none"', async () => {
    const { rerender } = await render(Services, propsOf({ area: 'south' }));
    expect(words('[data-status-line]')).toContain('1 of 4 services. 1 more service does not say which areas it serves');
    await rerender(propsOf({ search: 'unicorn' }));
    expect(words('.notice')).toContain('does not mean that there is none');
  });

  it('opens a record with its date, its confidence and a safe link to its source', async () => {
    const unsafe = {
      ...toyServices,
      sources: toyServices.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' })),
    };
    const { rerender } = await render(Services, propsOf());
    const entry = one('[data-service="middle-team"]') as HTMLDetailsElement;
    await userEvent.click(entry.querySelector('summary')!);
    expect(entry.open).toBe(true);
    expect(entry.querySelector('.records')!.textContent).toMatch(
      /NHS Middle.*listed, not confirmed; undated; confidence: high/u,
    );
    expect(entry.querySelector('.records a')!.getAttribute('href')).toBe('https://example.org/toy');
    await rerender(propsOf({}, { table: unsafe }));
    expect(entry.querySelector('.records a')).toBeNull();
  });
});

describe('the street map', () => {
  it('is not fetched or drawn until it is asked for', async () => {
    await render(Services, propsOf());
    expect(document.querySelector('[data-street], canvas')).toBeNull();
    expect(all('.directory-status a')[0]?.getAttribute('href')).toBe('/services/?map=street');
  });

  it('draws itself, hidden from listeners, beside a list that picks the same towns', async () => {
    await render(Services, propsOf({ map: true }, { street }));
    await vi.waitFor(() => expect(one('[data-street]').dataset['street']).toBe('ready'), 20_000);
    expect(one('canvas').closest('[aria-hidden="true"]')).not.toBeNull();
    expect(all('.street [aria-hidden="true"] [tabindex="0"]')).toEqual([]);
    const [town] = all('.street-town');
    expect(town?.getAttribute('aria-label')).toBe('Port, 2 services');
    await userEvent.click(town!);
    expect(words('.street-picked [role="status"]')).toBe('2 services in Port');
    expect(all('.street-picked a').map((link) => link.getAttribute('href'))).toEqual([
      '#service-creche',
      '#service-north-team',
    ]);
  });

  it('says so without WebGL 2, and the list of towns still works', async () => {
    const original = HTMLCanvasElement.prototype.getContext;
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original);
    await render(Services, propsOf({ map: true }, { street }));
    await vi.waitFor(() => expect(words('.street-message')).toContain('cannot be drawn in this browser'), 20_000);
    await userEvent.click(one('.street-town'));
    expect(words('.street-picked [role="status"]')).toBe('2 services in Port');
  });

  it('says so when the graphics are taken away, and comes back with them', async () => {
    await render(Services, propsOf({ map: true }, { street }));
    await vi.waitFor(() => expect(one('[data-street]').dataset['street']).toBe('ready'), 20_000);
    const context = (one('canvas') as HTMLCanvasElement).getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    context.loseContext();
    await vi.waitFor(() => expect(words('.street-message')).toContain('taken the map away'), 5000);
    context.restoreContext();
    await vi.waitFor(() => expect(one('[data-street]').dataset['street']).toBe('ready'), 5000);
  });

  it('stands as a list where its boundaries did not come', async () => {
    await render(Services, propsOf({ map: true }, { street: 'failed' }));
    expect(words('.notice')).toContain('cannot be drawn');
    await userEvent.click(one('.street-town'));
    expect(all('.street-picked a')).toHaveLength(2);
  });
});
