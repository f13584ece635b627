// Reports of real places: what a board would read first is there, and says the same as the page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ViteDevServer } from 'vite';
import { buildData } from '../../scripts/data/build.ts';
import { drawingServer } from '../../scripts/site/drawing-server.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { Report } from '../../src/model/reports/report.ts';
import { decoded } from '../unit/unpacked-deck.ts';
import { removeTemporaryFolders, temporaryFolder } from './fixtures/temporary.ts';

type Maker = typeof import('../../src/reports/draw-report.ts');
let server: ViteDevServer;
let maker: Maker;
let catalogue: Catalogue;
const data = temporaryFolder();
const read = <Table>(name: string) => Promise.resolve(JSON.parse(readFileSync(join(data, name), 'utf8')) as Table);
const report = (code: string): Promise<Report> => maker.makeReport(code, catalogue, read);

beforeAll(async () => {
  buildData({ from: 'data', to: data, print: () => undefined });
  server = await drawingServer();
  maker = (await server.ssrLoadModule('/src/reports/draw-report.ts')) as Maker;
  catalogue = await read<Catalogue>('catalogue.json');
});
afterAll(async () => {
  await server.close();
  removeTemporaryFolders();
});

describe('reports', () => {
  it('are one for Scotland, each of its 14 boards and each of the five trusts', () => {
    const codes = maker.reportPlaces(catalogue);
    expect(codes.filter((code) => code.startsWith('S08'))).toHaveLength(14);
    expect(codes).toContain('S92000003');
    expect(codes).toHaveLength(20);
  });

  it('of a board hold every part, in order, and each figure names its sources', async () => {
    const highland = await report('S08000022');
    expect(highland.sections.map(({ id }) => id)).toEqual([
      ...['map', 'coverage', 'services', 'need', 'indicators', 'not-known', 'funding', 'interventions', 'method'],
    ]);
    for (const { figures } of highland.sections)
      for (const figure of figures) expect([figure.id, figure.sources.length]).not.toEqual([figure.id, 0]);
    expect(highland.summary[0]).toContain('2,297 babies were born in NHS Highland in 2024');
  });

  it('of a trust say what is missing in words, and draw no empty chart', async () => {
    const code = catalogue.areas.find(({ slug }) => slug === 'belfast')?.code;
    const trust = await report(code ?? '');
    const html = await maker.drawReport(trust, '', read, '../');
    expect(html).toContain(trust.place);
    expect(html).not.toMatch(/NaN|undefined|Infinity/u);
    expect(html).toContain('Published by: births and population');
    expect(html).not.toContain('pregnancy-in-mind');
  });

  it('cite one list of sources by number: every number leads to a line of it', async () => {
    const html = await maker.drawReport(await report('S08000025'), '', read, '../');
    const cited = [...html.matchAll(/href="#(source-\d+)"/gu)].map(([, id]) => id);
    expect(cited.length).toBeGreaterThan(10);
    for (const id of cited) expect(html).toContain(`id="${id}"`);
    expect(html).not.toContain('class="figure-sources"');
  });

  it('are the same bytes when made twice', async () => {
    const once = await maker.drawReport(await report('S08000025'), '', read, '../');
    expect(await maker.drawReport(await report('S08000025'), '', read, '../')).toBe(once);
  });

  it('have slides and a workbook with every list of the report, the same bytes when made twice', async () => {
    const orkney = await report('S08000025');
    const slides = () => maker.reportSlides(orkney, new Map(), 'reports/orkney.html');
    const workbook = () => maker.reportWorkbook(orkney, 'reports/orkney.html');
    expect(await slides()).toEqual(await slides());
    expect(await workbook()).toEqual(await workbook());
    const text = (file: Uint8Array, part: RegExp) =>
      Object.entries(unzipSync(file))
        .filter(([name]) => part.test(name))
        .map(([, content]) => strFromU8(content))
        .join('');
    const [shown, held] = [text(await slides(), /slides\/slide\d+\.xml$/u), text(await workbook(), /\.xml$/u)];
    for (const { tables } of orkney.sections)
      for (const { caption } of tables)
        expect([shown, held].map((each) => each.includes(caption))).toEqual([true, true]);
  });

  it('lose no sentence in slides and workbook, whatever else its section holds', async () => {
    const belfast = catalogue.areas.find(({ slug }) => slug === 'belfast')?.code ?? '';
    for (const [code, nation] of [
      ['S08000025', 'Scotland'],
      [belfast, 'Northern Ireland'],
    ] as const) {
      const place = await report(code);
      const files = [await maker.reportSlides(place, new Map(), ''), await maker.reportWorkbook(place, '')];
      const sentences = [...place.summary, ...place.sections.flatMap((each) => each.sentences)];
      for (const file of files) {
        const held = decoded(
          Object.values(unzipSync(file))
            .map((content) => strFromU8(content))
            .join(''),
        );
        expect(sentences.filter((sentence) => !held.includes(sentence))).toEqual([]);
      }
      const funds = place.sections.find(({ id }) => id === 'funding')?.figures[0];
      expect(funds?.subtitle).toContain(`in ${nation}`);
    }
  });

  it('refuse a code that no place has', async () => {
    await expect(report('S08000099')).rejects.toThrow('no place has the code S08000099');
  });
});
