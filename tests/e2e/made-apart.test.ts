// Reports, pictures and a kept edition in a built site, under its policy: offered, whole, and as the page says it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { strings } from '../../src/app/strings/index.ts';
import { reportFormats } from '../../src/model/reports/made-report.ts';
import { removeTemporaryFolders } from '../data/fixtures/temporary.ts';
import { breaches, sideways, standards } from './access-rules.ts';
import { browse } from './browse.ts';
import { serveBuilt } from './global-setup.ts';
import { buildMadeSite, type MadeSite } from './made-site.ts';
import { menu, openMenu } from './share-menu.ts';

const board = 'S08000022';
const page = `area/${board}/`;
const open = browse();
let made: MadeSite;
let server: Awaited<ReturnType<typeof serveBuilt>>;

const visit: typeof open = (path, options) => open(path, { at: server.address, ...options });
const fileOf = (path: string): Buffer => readFileSync(join(made.folder, path));
const reportFile = (ending: (typeof reportFormats)[number]): string => `reports/${made.report.slug}.${ending}`;

beforeAll(async () => {
  made = await buildMadeSite(board, 'coverage/');
  server = await serveBuilt('/', made.folder);
});
afterAll(async () => {
  await server.close();
  removeTemporaryFolders();
});

/** Each cell of the table of each figure, by the figure's id. */
const tablesOf = (of: Page): Promise<Record<string, string[]>> =>
  of
    .locator('figure[data-figure]')
    .evaluateAll((figures) =>
      Object.fromEntries(
        figures.map((figure) => [
          figure.id,
          [...figure.querySelectorAll('table[data-twin] :is(th, td)')].map(
            (cell) => `${cell.textContent.trim()} ${cell.getAttribute('data-value') ?? ''}`,
          ),
        ]),
      ),
    );

describe('the report of a board', () => {
  test('is offered on its page and in the list of reports: every file is there, as large as is said', async () => {
    for (const path of [page, 'reports/']) {
      const { page: shown } = await visit(path, { ready: path === page });
      const offer = shown.locator(`[data-report="${board}"]`);
      for (const [index, ending] of reportFormats.entries()) {
        const link = offer.locator(`a[href$="${made.report.slug}.${ending}"]`);
        const bytes = await (
          await shown.request.get(new URL((await link.getAttribute('href')) ?? '', shown.url()).href)
        ).body();
        expect(bytes.byteLength).toBe(made.report.bytes[index]);
        const size = strings.reportsOffered.size(bytes.byteLength);
        const label = await link.getAttribute('aria-label');
        expect([label?.includes(made.report.place), label?.endsWith(`, ${size}`)]).toEqual([true, true]);
        expect(await link.locator('xpath=..').textContent()).toContain(size);
      }
    }
  });

  test.each(['reports/', 'the report'])('%s meets WCAG 2.2 AA and fits 320 px, without a script', async (path) => {
    const at = path === 'the report' ? reportFile('html') : path;
    const { page: shown } = await visit(at, { ready: false, viewport: { width: 320, height: 800 } });
    expect(await shown.locator('script').count()).toBe(0);
    expect(await sideways(shown)).toEqual({ over: 0, first: [] });
    expect(await breaches(shown, 'tag', standards)).toEqual([]);
  });

  test('says in every figure what the page of the board says, cell for cell', async () => {
    const { page: report } = await visit(reportFile('html'), { ready: false });
    const { page: area } = await visit(page);
    const [printed, shown] = [await tablesOf(report), await tablesOf(area)];
    const both = Object.keys(printed).filter((id) => id in shown);
    expect(both).toEqual(expect.arrayContaining(['need-range', 'spine-chart']));
    for (const id of both) expect(printed[id]).toEqual(shown[id]);
  });

  test('is a tagged PDF with its title and language', () => {
    const pdf = fileOf(reportFile('pdf')).toString('latin1');
    expect(pdf).toContain('/MarkInfo <</Type /MarkInfo\n/Marked true>>');
    expect(pdf).toMatch(/\/StructTreeRoot/u);
    expect(pdf).toMatch(/\/Lang \(en-GB\)/u);
    expect(pdf).toContain(made.report.place);
  });

  test('is slides whose pictures each say in words what they show, and a workbook with the unrounded numbers', async () => {
    const parts = unzipSync(fileOf(reportFile('pptx')));
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
    const pictures = slides.flatMap(
      (name) => strFromU8(parts[name] ?? new Uint8Array()).match(/<p:pic>[\s\S]*?<\/p:pic>/gu) ?? [],
    );
    expect(pictures.length).toBeGreaterThan(1);
    for (const picture of pictures) {
      const [, words = ''] = /<p:cNvPr [^>]*descr="([^"]*)"/u.exec(picture) ?? [];
      expect(words.length).toBeGreaterThan(40);
    }

    const { page: report } = await visit(reportFile('html'), { ready: false });
    const values = await report
      .locator('#spine-chart table[data-twin] td[data-value]')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))));
    const sheets = await sheetsOf(fileOf(reportFile('xlsx')));
    const numbers = new Set(sheets.flat(2).filter((cell) => typeof cell === 'number'));
    expect(values.length).toBeGreaterThan(10);
    expect(values.filter((value) => !numbers.has(value))).toEqual([]);
  });
});

/** Rows of every sheet. */
async function sheetsOf(workbook: Buffer): Promise<readonly (readonly (readonly unknown[])[])[]> {
  const names = strFromU8(unzipSync(workbook)['xl/workbook.xml'] ?? new Uint8Array()).match(/<sheet /gu) ?? [];
  return Promise.all(names.map((_, index) => readSheet(workbook, index + 1)));
}

describe('the gallery', () => {
  test.each(['light', 'dark'] as const)('shows every picture with its words, in the %s theme', async (colorScheme) => {
    const { page: shown } = await visit('figures/', {
      ready: false,
      colorScheme,
      viewport: { width: 320, height: 800 },
    });
    const images = shown.locator('[data-picture] img');
    expect(await images.count()).toBe(made.pictures.length);
    for (const [index, picture] of made.pictures.entries()) {
      const image = images.nth(index);
      await image.scrollIntoViewIfNeeded();
      await image.evaluate((one) => (one as HTMLImageElement).decode());
      expect(await image.getAttribute('alt')).toBe(picture.alt);
      const png = fileOf(`${picture.path}.png`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([picture.width * 2, picture.height * 2]);
    }
    expect(await sideways(shown)).toEqual({ over: 0, first: [] });
    expect(await breaches(shown, 'tag', standards)).toEqual([]);
  });

  test('says of each figure what its page says', async () => {
    const { page: shown } = await visit('coverage/');
    const own = made.pictures.filter(({ home }) => home.startsWith('coverage/#'));
    expect(own.length).toBeGreaterThan(2);
    for (const { home, title } of own) {
      const id = home.slice(home.indexOf('#') + 1);
      expect(await menu(shown, id).locator('.share-button').first().getAttribute('aria-label')).toContain(title);
    }
  });
});

test.each([
  ['follows the data', false],
  ['stays at an edition', true],
])('a picture that %s is offered by the embed builder, and is there', async (_, isPinned) => {
  const { page: shown } = await visit('coverage/');
  await openMenu(shown, 'status-map');
  await menu(shown, 'status-map').locator('[data-share-as="embed"]').click();
  const builder = shown.locator('[data-embed-builder="status-map"]');
  await builder.locator('label.field', { hasText: 'Data' }).locator('select').selectOption(String(isPinned));
  const folder = isPinned ? `edition/${made.edition}/` : '';
  const address = `${server.address}${folder}figures/coverage/status-map.png`;
  const snippet = () => builder.locator('[data-snippet="image"] textarea').inputValue();
  await expect.poll(snippet, { timeout: 10_000 }).toContain(`src="${address}"`);
  const image = await shown.request.get(address);
  expect([image.status(), image.headers()['content-type']]).toEqual([200, 'image/png']);
  expect(await builder.locator('.notice').count()).toBe(0);
});
