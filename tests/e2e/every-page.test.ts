// What holds on every page: whole, named, sourced, quiet, and nothing kept of the reader.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { securityHeaders } from '../../scripts/site/security-headers.ts';
import { browse, site } from './browse.ts';
import { pagePaths } from './page-paths.ts';

const open = browse();
const linked = new Set<string>();

test.each(pagePaths)('/%s is named, holds together, and sources every figure', async (path) => {
  const { page, context } = await open(path);
  await expectNamed(page);
  await expectFigures(page);
  expect(await brokenReferences(page)).toEqual({ twice: [], lost: [] });
  for (const link of await linksOf(page)) linked.add(link);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

/** One finding of at most 15 words, a title, a description, one main part. */
async function expectNamed(page: Page): Promise<void> {
  const frame = await page.evaluate(() => ({
    headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
    title: document.title,
    description: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    mains: document.querySelectorAll('main').length,
    once: document.querySelectorAll('title, meta[name="description"]').length,
  }));
  expect(frame).toMatchObject({ mains: 1, once: 2 });
  expect(frame.headings).toHaveLength(1);
  expect(frame.headings[0]!.split(/\s+/u).length, frame.headings[0]).toBeLessThanOrEqual(15);
  expect(frame.title).toMatch(/^.+ · Infant Mental Health Coverage Atlas$/u);
  expect(frame.description.length).toBeGreaterThan(40);
}

/** Every figure has a name, a table with rows, and a source. */
async function expectFigures(page: Page): Promise<void> {
  const figures = await page.evaluate(() =>
    [...document.querySelectorAll('[data-figure]')].map((figure) => ({
      id: figure.id,
      name:
        figure.getAttribute('aria-label') ??
        document.getElementById(figure.getAttribute('aria-labelledby') ?? '')?.textContent ??
        '',
      caption: figure.querySelector('table[data-twin] caption')?.textContent ?? '',
      rows: figure.querySelectorAll('table[data-twin] tbody tr').length,
      columns: figure.querySelectorAll('table[data-twin] thead th').length,
      source: figure.querySelector('.figure-sources')?.textContent ?? '',
    })),
  );
  for (const figure of figures) {
    expect(figure.name.trim(), `${figure.id}: name`).not.toBe('');
    expect(figure.caption.trim(), `${figure.id}: caption of its table`).not.toBe('');
    expect(figure.rows, `${figure.id}: rows of its table`).toBeGreaterThan(0);
    expect(figure.columns, `${figure.id}: columns of its table`).toBeGreaterThan(1);
    expect(figure.source.trim(), `${figure.id}: source`).not.toBe('');
  }
}

/** Ids that are used twice, and ids that something refers to and nothing has. */
function brokenReferences(page: Page): Promise<{ twice: string[]; lost: string[] }> {
  return page.evaluate(() => {
    const words = (attribute: string) =>
      [...document.querySelectorAll(`[${attribute}]`)].flatMap((one) =>
        (one.getAttribute(attribute) ?? '').split(/\s+/u),
      );
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const wanted = [
      ...['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap(words),
      ...[...document.querySelectorAll('[href^="#"]')].map((one) => (one.getAttribute('href') ?? '').slice(1)),
      ...words('fill').flatMap((fill) => /^url\(#(.+)\)$/u.exec(fill)?.[1] ?? []),
    ];
    return {
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      lost: [...new Set(wanted)].filter((id) => document.getElementById(id) === null),
    };
  });
}

/** Addresses within the atlas that the page links to, without their queries. */
async function linksOf(page: Page): Promise<string[]> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('a[href]')].map((one) => (one as HTMLAnchorElement).href),
  );
  return links.filter((link) => link.startsWith(site())).map((link) => link.replace(/\?[^#]*/u, ''));
}

test('every link within the atlas leads somewhere', async () => {
  expect(linked.size).toBeGreaterThan(50);
  for (const link of linked) {
    const part = new URL(link).hash.slice(1);
    const answer = await fetch(link, { method: part === '' ? 'HEAD' : 'GET' });
    expect(answer.status, link).toBe(200);
    if (part !== '') expect(await answer.text(), link).toContain(`id="${part}"`);
  }
});

test('every figure leads to its method', async () => {
  const { page } = await open('indicators/');
  const methods = await page.$$eval('.method-link', (links) => links.map((link) => link.getAttribute('href')));
  expect(methods).toContain('../data/#method-of-ranked-bars');
  await page.click('[data-figure="ranked-bars"] .method-link');
  await page.waitForURL('**/data/#method-of-ranked-bars');
  expect(await page.textContent('#method-intervals')).toBe('Intervals');
});

test.each(pagePaths)('/%s is sent with the security headers as they are written', async (path) => {
  const { headers } = await fetch(new URL(path, site()));
  expect(headers.get('content-security-policy')).toBe(securityHeaders(path)['Content-Security-Policy']);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
