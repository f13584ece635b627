// A kept edition stays as it was, byte for byte, when data and code move on; a site that cannot be built harms nothing.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import { replaceFolderBy } from '../../scripts/data/write/replace-folder.ts';
import { freezeEdition } from '../../scripts/edition/freeze.ts';
import { readManifest } from '../../scripts/edition/manifest.ts';
import { checkEdition, keptEditions, placeEditions } from '../../scripts/edition/place-editions.ts';
import { contents } from './fixtures/run-build.ts';
import { removeTemporaryFolders, temporaryFolder } from './fixtures/temporary.ts';

afterAll(removeTemporaryFolders);

const page = (words: string) =>
  `<!doctype html><html><head><title>Toy</title></head><body><h1>${words}</h1></body></html>`;

/** Writes a toy site of an edition, as the build would. */
function writeToySite(site: string, edition: string, words: string): void {
  const files = {
    'index.html': page(words),
    'area/T08000001/index.html': page(words),
    'embed/area/index.html': page(words),
    'reports/toy.html': page(words),
    'imh-embed/1/embed-host-0123456789ab.js': `// ${words}`,
    'assets/toy.woff2': Buffer.from([0, 255, 128, 13, 10]),
    'data/catalogue.json': JSON.stringify({ edition, editionDate: `${edition}-22`, words }),
    'data/downloads/datapackage.json': JSON.stringify({ version: '0.1.0' }),
    '404.html': page('nowhere'),
    _headers: '/*',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
}

describe('a kept edition', () => {
  let site = '';
  let editions = '';
  const freeze = (name: string, replace = false) => freezeEdition({ name, site, editions, replace });
  const place = (print: (line: string) => void = () => undefined) =>
    placeEditions({ editions, site, styles: ['assets/toy.css'], print });

  beforeEach(async () => {
    [site, editions] = [temporaryFolder(), temporaryFolder()];
    writeToySite(site, '2026-11', 'first');
    await freeze('2026-11');
  });

  test('has a manifest of its edition, its data and the hash of every file, in order', () => {
    const manifest = readManifest(join(editions, '2026-11'))!;
    expect(manifest).toMatchObject({
      edition: '2026-11',
      editionDate: '2026-11-22',
      data: '0.1.0',
      check: 'npm run edition -- --check 2026-11',
    });
    expect(Object.keys(manifest.files)).toEqual([
      'area/T08000001/index.html',
      'assets/toy.woff2',
      'data/catalogue.json',
      'data/downloads/datapackage.json',
      'embed/area/index.html',
      'imh-embed/1/embed-host-0123456789ab.js',
      'index.html',
      'reports/toy.html',
    ]);
    for (const hash of Object.values(manifest.files)) expect(hash).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('says on every page which it is, and leads to the same page of the current one by a relative link', () => {
    const html = readFileSync(join(editions, '2026-11/area/T08000001/index.html'), 'utf8');
    expect(html).toContain('Edition 2026-11, kept unchanged.');
    const link = /<a href="([^"]+)"/u.exec(html)?.[1] ?? '';
    const here = 'https://host.example/folder/edition/2026-11/area/T08000001/';
    expect(new URL(link, here).href).toBe('https://host.example/folder/area/T08000001/');
    expect(html).toContain('src="../../kept-edition.js"');
    // The current edition may hold no reports: from one, the link leads to its start.
    const report = readFileSync(join(editions, '2026-11/reports/toy.html'), 'utf8');
    const start = /<a href="([^"]+)"/u.exec(report)?.[1] ?? '';
    expect(new URL(start, 'https://host.example/folder/edition/2026-11/reports/toy.html').href).toBe(
      'https://host.example/folder/',
    );
  });

  test('is the same in every later site, byte for byte', async () => {
    const before = contents(join(editions, '2026-11'));
    writeToySite(site, '2027-05', 'second');
    await freeze('2027-05');
    expect(place()).toEqual(['2026-11', '2027-05']);
    expect(contents(join(editions, '2026-11'))).toEqual(before);
    expect(contents(join(site, 'edition/2026-11'))).toEqual(before);
    expect(before['index.html']).toContain('first');
    // A page of somebody else that names the script of an edition finds it where it was, in every later site.
    rmSync(join(site, 'imh-embed'), { recursive: true });
    place();
    expect(existsSync(join(site, 'imh-embed/1/embed-host-0123456789ab.js'))).toBe(true);
    expect(readFileSync(join(site, 'edition/index.html'), 'utf8')).toMatch(/2027-05\/.*2026-11\//u);
    // A site that holds editions does not keep them again within the next.
    await freeze('2027-05', true);
    expect(existsSync(join(editions, '2027-05/edition'))).toBe(false);
  });

  test('is not replaced, and not made of data of another edition, but in so many words', async () => {
    const before = contents(editions);
    writeToySite(site, '2026-11', 'second');
    await expect(freeze('2026-11')).rejects.toThrow('kept already');
    await expect(freeze('2027-05')).rejects.toThrow('the data is of edition 2026-11');
    expect(contents(editions)).toEqual(before);
    await freeze('2026-11', true);
    expect(contents(editions)['2026-11/index.html']).toContain('second');
  });

  test('that was changed, lost a file or got one is named, and no site is made of it', () => {
    const folder = join(editions, '2026-11');
    expect(checkEdition(editions, '2026-11')).toEqual([]);
    writeFileSync(join(folder, 'index.html'), page('changed by hand'));
    rmSync(join(folder, 'data/catalogue.json'));
    writeFileSync(join(folder, 'extra.txt'), '');
    expect(checkEdition(editions, '2026-11')).toEqual([
      'data/catalogue.json: missing',
      'extra.txt: not in the manifest',
      'index.html: changed',
    ]);
    expect(() => place()).toThrow('index.html: changed');
  });

  test('of which only the manifest is there is left out, and the build says so', () => {
    const folder = join(editions, '2026-11');
    for (const name of readdirSync(folder))
      if (name !== 'manifest.json') rmSync(join(folder, name), { recursive: true });
    const printed: string[] = [];
    expect(place((line) => printed.push(line))).toEqual([]);
    expect(printed.join()).toContain('edition 2026-11 is not in it');
    expect(keptEditions(join(editions, 'none'))).toEqual([]);
  });
});

describe('a build that fails', () => {
  test('half way leaves the old folder as it was, and nothing beside it', async () => {
    const to = join(temporaryFolder(), 'site');
    await replaceFolderBy(to, (fresh) => {
      writeToySite(fresh, '2026-11', 'first');
      return Promise.resolve();
    });
    const before = contents(to);
    const failing = replaceFolderBy(to, (fresh) => {
      writeToySite(fresh, '2026-11', 'second');
      return Promise.reject(new Error('toy failure'));
    });
    await expect(failing).rejects.toThrow('toy failure');
    expect(contents(to)).toEqual(before);
    expect(readdirSync(dirname(to))).toEqual(['site']);
  });

  test('for want of data leaves the old site as it was', async () => {
    const to = join(temporaryFolder(), 'site');
    writeToySite(to, '2026-11', 'first');
    const before = contents(to);
    const data = join(temporaryFolder(), 'none');
    await expect(buildSite({ data, to, editions: null, made: null, print: () => undefined })).rejects.toThrow('none');
    expect(contents(to)).toEqual(before);
    expect(readdirSync(dirname(to))).toEqual(['site']);
  }, 120_000);
});
