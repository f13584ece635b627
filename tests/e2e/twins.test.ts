// A figure and its table say the same, area by area and value for value; so do its map and its tiles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { strings } from '../../src/app/strings/index.ts';
import { statuses, type Catalogue } from '../../src/model/catalogue.ts';
import { browse } from './browse.ts';

const open = browse();
const catalogue = JSON.parse(readFileSync(join(inject('siteFolder'), 'data/catalogue.json'), 'utf8')) as Catalogue;
const nameOf = (code: string) => catalogue.areas.find((area) => area.code === code)?.name ?? code;
const statusWords: Readonly<Record<string, string>> = strings.figures.status;

interface Mark {
  readonly code: string;
  readonly drawing: string;
  readonly column: string;
  readonly status: string | null;
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly comparison: string | null;
}

interface Row {
  readonly name: string;
  readonly texts: readonly string[];
  /** Unrounded numbers of its cells, in order; null where a cell has none. */
  readonly values: readonly (string | null)[];
}

interface Drawn {
  readonly marks: readonly Mark[];
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** What the figure with this id draws, and what its table holds. */
function drawn(page: Page, id: string): Promise<Drawn> {
  return page.locator(`figure#${id}`).evaluate((figure) => {
    const words = (element: Element | null) => element?.textContent.trim() ?? '';
    return {
      marks: [...figure.querySelectorAll('[data-area]')].map((mark) => ({
        code: mark.getAttribute('data-area') ?? '',
        drawing: mark.closest('[data-drawing]')?.getAttribute('data-drawing') ?? '',
        column: mark.getAttribute('data-column') ?? '',
        status: mark.getAttribute('data-status'),
        value: mark.getAttribute('data-value'),
        low: mark.getAttribute('data-low'),
        high: mark.getAttribute('data-high'),
        from: mark.getAttribute('data-from'),
        to: mark.getAttribute('data-to'),
        comparison: mark.getAttribute('data-comparison'),
      })),
      columns: [...figure.querySelectorAll('table[data-twin] thead th')].map(words),
      rows: [...figure.querySelectorAll('table[data-twin] tbody tr')].map((row) => ({
        name: words(row.querySelector('th')),
        texts: [...row.querySelectorAll('td')].map(words),
        values: [...row.querySelectorAll('td')].map((cell) => cell.getAttribute('data-value')),
      })),
    };
  });
}

const codesOf = (marks: readonly Mark[], drawing: string) =>
  marks.filter((mark) => mark.drawing === drawing).map(({ code }) => code);

function rowOf({ rows }: Drawn, code: string): Row {
  const found = rows.filter(({ name }) => name === nameOf(code));
  expect(found, nameOf(code)).toHaveLength(1);
  return found[0]!;
}

describe('the status map', () => {
  test.each([
    ['coverage/', 14],
    ['coverage/?service=mother-and-baby-unit', 14],
    ['coverage/?service=tier-specialist-infant&reading=recent-only', 14],
    ['coverage/?nation=northern-ireland', 5],
    ['coverage/?as-at=2019', 14],
  ])('of %s: each area has the status of its row, on the map and as a tile', async (path, count) => {
    const { page } = await open(path);
    const figure = await drawn(page, 'status-map');
    expect(figure.rows).toHaveLength(count);
    for (const drawing of ['map', 'tiles']) expect(new Set(codesOf(figure.marks, drawing)).size).toBe(count);
    for (const { code, status } of figure.marks) {
      expect(statuses).toContain(status);
      expect(rowOf(figure, code).texts[0], nameOf(code)).toBe(statusWords[status ?? '']);
    }
    const legend = await page
      .locator('#status-map [data-legend]')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('data-legend'), one.querySelector('.legend-count')?.textContent]),
      );
    const tally = (status: string | null | undefined) =>
      figure.marks.filter((mark) => mark.drawing === 'map' && mark.status === status).length;
    for (const [status, number] of legend) expect(Number(number), status ?? '').toBe(tally(status));
  });
});

test('the tier grid: each cell has the status of its cell in the table', async () => {
  const { page } = await open('coverage/');
  const figure = await drawn(page, 'tier-grid');
  expect(figure.marks).toHaveLength(14 * catalogue.columns.length);
  for (const { code, column, status } of figure.marks) {
    const label = catalogue.columns.find(({ id }) => id === column)?.label ?? column;
    const text = rowOf(figure, code).texts[figure.columns.indexOf(label) - 1];
    expect(text, `${nameOf(code)}, ${label}`).toMatch(new RegExp(`^${statusWords[status ?? ''] ?? '?'}(, |$)`, 'u'));
  }
});

test('the coverage bands: the stretches add up to the numbers of their row', async () => {
  const { page } = await open('coverage/');
  for (const id of ['tier-bands', 'kind-bands']) {
    const { rows } = await drawn(page, id);
    const bands = await bandsOf(page, id);
    expect(bands.map(({ label }) => label)).toEqual(rows.map(({ name }) => name));
    for (const [index, { label, parts }] of bands.entries()) {
      const share = (...wanted: readonly string[]) =>
        100 * parts.filter(({ status }) => wanted.includes(status)).reduce((sum, part) => sum + part.share, 0);
      const [strictFrom, strictTo, broadFrom, broadTo, known] = rows[index]!.values.map(Number);
      expect(share(...statuses), label).toBeCloseTo(100, 9);
      expect(strictFrom, label).toBeCloseTo(share('yes'), 9);
      expect(strictTo, label).toBeCloseTo(share('yes', 'unknown'), 9);
      expect(broadFrom, label).toBeCloseTo(share('yes', 'partial'), 9);
      expect(broadTo, label).toBeCloseTo(share('yes', 'partial', 'unknown'), 9);
      expect(known, label).toBeCloseTo(100 - share('unknown'), 9);
    }
  }
});

function bandsOf(page: Page, id: string): Promise<{ label: string; parts: { status: string; share: number }[] }[]> {
  return page.locator(`figure#${id} [data-band]`).evaluateAll((all) =>
    all.map((band) => ({
      label: band.querySelector('.bar-label')?.textContent.trim() ?? '',
      parts: [...band.querySelectorAll('[data-part]')].map((part) => ({
        status: part.getAttribute('data-part') ?? '',
        share: Number(part.getAttribute('data-value')),
      })),
    })),
  );
}

describe('an indicator', () => {
  test.each([
    ['indicators/', 14, ['map', 'tiles']],
    ['indicators/?indicator=low-birth-weight&geography=councils', 32, ['map']],
    ['indicators/?indicator=live-births', 14, ['map']],
  ])('of %s: map, tiles and bars have the values of their tables', async (path, count, drawings) => {
    const { page } = await open(path);
    const map = await drawn(page, 'value-map');
    const bars = await drawn(page, 'ranked-bars');
    expect(map.rows).toHaveLength(count);
    expect([...new Set(map.marks.map(({ drawing }) => drawing))]).toEqual(drawings);
    for (const drawing of drawings) expect(new Set(codesOf(map.marks, drawing)).size).toBe(count);
    for (const { code, value } of map.marks) expect(value, nameOf(code)).toBe(rowOf(map, code).values[0]);
    expect(bars.marks.map(({ code }) => nameOf(code))).toEqual(bars.rows.map(({ name }) => name));
    for (const { code, value } of bars.marks) {
      expect(value, nameOf(code)).toBe(rowOf(bars, code).values[0]);
      expect(value, nameOf(code)).toBe(rowOf(map, code).values[0]);
    }
    const values = bars.marks.flatMap(({ value }) => (value === null ? [] : [Number(value)]));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values.length).toBeGreaterThan(count / 2);
  });
});

describe('how sure we are', () => {
  test.each([
    ['indicators/?indicator=low-birth-weight', 14, ['map', 'tiles']],
    ['indicators/?indicator=smoking-during-pregnancy&geography=councils', 32, ['map']],
  ])('of %s: places and comparisons are those of their tables', async (path, count, drawings) => {
    const { page } = await open(path);
    const ranks = await drawn(page, 'rank-intervals');
    expect(ranks.marks).toHaveLength(count);
    for (const { code, from, to } of ranks.marks)
      expect([from, to], nameOf(code)).toEqual(rowOf(ranks, code).values.slice(0, 2));
    const bars = await drawn(page, 'ranked-bars');
    expect(ranks.rows.map(({ name }) => name)).toEqual(bars.rows.map(({ name }) => name));
    const map = await drawn(page, 'significance-map');
    for (const drawing of drawings) expect(new Set(codesOf(map.marks, drawing)).size).toBe(count);
    for (const { code, comparison } of map.marks) {
      const { texts, values } = rowOf(map, code);
      expect(texts[0]?.toLowerCase(), nameOf(code)).toContain(comparison?.replace('_', ' '));
      expect(values.slice(1), nameOf(code)).toEqual(rowOf(bars, code).values.slice(0, 3));
    }
  });

  test('stands in the page before, and without, JavaScript', () => {
    const html = readFileSync(join(inject('siteFolder'), 'indicators/index.html'), 'utf8');
    for (const id of ['trend', 'significance-map', 'disparity']) expect(html, id).toContain(`data-figure="${id}"`);
  });
});

test.each(['need/', 'need/?count=under-3', 'need/?nation=northern-ireland'])(
  'the need ranges of %s: each bar runs from the low to the high of its row',
  async (path) => {
    const { page } = await open(path);
    const figure = await drawn(page, 'need-ranges');
    for (const { code, low, high } of figure.marks) {
      const numbers = rowOf(figure, code).values.filter((value) => value !== null);
      expect([low, high], nameOf(code)).toEqual([numbers[1], numbers.at(-1)]);
      expect(Number(low)).toBeLessThanOrEqual(Number(high));
    }
    expect(figure.rows.length).toBeGreaterThanOrEqual(5);
    const held = figure.rows.filter(({ values }) => values.some((value) => value !== null));
    expect(figure.marks).toHaveLength(held.length);
  },
);

test.each(['area/S08000022/', 'area/S08000025/', 'area/S12000036/'])(
  'the spine of %s: each row has the numbers of its row in the table, and better stands right of the nation',
  async (path) => {
    const { page } = await open(path);
    const rows = await page.locator('#spine-chart [data-indicator]').evaluateAll((all) =>
      all.map((row) => ({
        name: row.querySelector('a')?.textContent.trim() ?? '',
        numbers: ['value', 'low', 'high'].map((key) => row.getAttribute(`data-${key}`)),
        comparison: row.getAttribute('data-comparison'),
        mark: Number.parseFloat(row.querySelector('.spine-bar svg')?.getAttribute('x') ?? 'NaN'),
      })),
    );
    const table = await drawn(page, 'spine-chart');
    expect(rows.length).toBeGreaterThan(9);
    expect(rows.map(({ name }) => name).toSorted()).toEqual(table.rows.map(({ name }) => name).toSorted());
    for (const { name, numbers, comparison, mark } of rows) {
      const { values } = table.rows.find((row) => row.name === name)!;
      expect(numbers, name).toEqual(values.slice(1, 4));
      if (comparison === 'better' || comparison === 'higher') expect(mark, name).toBeGreaterThan(50);
      if (comparison === 'worse' || comparison === 'lower') expect(mark, name).toBeLessThan(50);
    }
  },
);
