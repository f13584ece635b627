// What is saved on a reader's device, and what is answered from there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSaved, savedFilesOf } from '../../scripts/site/service-worker.ts';
import { noLongerNeeded, takenOver } from '../../src/offline/open-windows.ts';
import { onlyThis } from '../../src/offline/own-service-worker.ts';
import { answerTo, hiddenFor, sayNotSaved } from '../../src/offline/saved-files.ts';
import { windowsInWords } from '../../src/offline/windows-in-words.ts';

const root = new URL('https://host.example/atlas/');
const files = { '': 'a', 'coverage/': 'b', 'data/coverage.json': 'c' };
const answer = (path: string, mode = 'navigate', method = 'GET') =>
  answerTo({ method, mode, url: new URL(path, root) }, root, { files });

describe('a page', () => {
  it('is answered from the device, whatever its query chooses', () => {
    expect(answer('coverage/?service=home&area=fife')).toEqual({ kind: 'saved', file: 'coverage/' });
    expect(answer('index.html')).toEqual({ kind: 'saved', file: '' });
  });
  it('without its slash leads on to the one with it, and keeps the query', () => {
    expect(answer('coverage?area=fife')).toEqual({ kind: 'lead-on', to: 'coverage/?area=fife' });
  });
  it('of the atlas that is not saved comes from the network, and may be a real 404', () => {
    expect(answer('coverage/no-such-page/')).toEqual({ kind: 'not-saved' });
    expect(answer('reports/fife.pdf')).toEqual({ kind: 'not-saved' });
  });
  it('in a folder that is not of the atlas is left to the browser: something else may lie there', () => {
    expect(answer('another-site/')).toBeNull();
    expect(answer('cover')).toBeNull();
    expect(answer('robots.txt')).toBeNull();
  });
});

describe('a file', () => {
  it('is answered from the device by its plain address alone', () => {
    expect(answer('data/coverage.json', 'cors')).toEqual({ kind: 'saved', file: 'data/coverage.json' });
    expect(answer('data/coverage.json?fresh', 'cors')).toBeNull();
    expect(answer('data/coverage.json', 'cors', 'HEAD')).toBeNull();
    expect(answer('edition.json', 'cors')).toBeNull();
  });
});

it.each([
  'edition/',
  'edition',
  'edition/2026-11',
  'edition/2026-11/coverage/?area=fife',
  'edition/2026-11/reports/x.pdf',
])('gives the page /%s from the host as it is, and words where there is none; leaves its files alone', (path) => {
  expect(answer(path)).toEqual({ kind: 'not-saved' });
  expect(answer(path, 'no-cors')).toBeNull();
  expect(answer(path, 'navigate', 'POST')).toBeNull();
});

it.each([
  'edition/2026-11/embed/need/need-ranges/',
  'edition/2026-11/embed.html?page=need',
  'editions/',
  'embed.html?page=need',
  'embed/need/need-ranges/',
  'imh-embed/1/x.js',
])('leaves /%s alone: it has its own files', (path) => {
  expect(answer(path)).toBeNull();
});

it('the words in the place of a page name what was asked for, and lead to the start from any depth', () => {
  const page = `<h1>Not saved</h1>${hiddenFor('reports')}A report.</p>${hiddenFor('edition')}An edition.</p><a href="./">`;
  const words = (path: string) => sayNotSaved(page, new URL(path, root), root);
  expect(words('reports/fife.pdf')).toContain(
    '<p data-asked-for="reports">A report.</p><p data-asked-for="edition" hid',
  );
  expect(words('edition/2026-11/need/')).toContain('<p data-asked-for="edition">An edition.</p><a href="/atlas/">');
  expect(words('coverage/none/').match(/ hidden>/gu)).toHaveLength(2);
});

it('leaves everything outside of its folder alone', () => {
  expect(answer('/other/')).toBeNull();
  expect(answer('https://elsewhere.example/atlas/')).toBeNull();
});

describe('what is saved', () => {
  it.each(['index.html', 'area/S08000022/index.html', 'assets/index.js', 'data/indicators/live-births.json'])(
    '%s is',
    (path) => {
      expect(isSaved(path)).toBe(true);
    },
  );
  it.each([
    ...['edition/2026-11/index.html', 'embed/need/need-ranges/index.html', 'embed.html', '404.html', 'edition.json'],
    ...[
      'data/downloads/areas.csv',
      'data/street/boards.json',
      'assets/maplibre-gl.js',
      'reports/index.html',
      'figures/index.html',
    ],
  ])('%s is not', (path) => {
    expect(isSaved(path)).toBe(false);
  });
});

it('the version changes with a file, the service worker itself and the headers that are saved with the files', () => {
  const site = mkdtempSync(join(tmpdir(), 'imh-atlas-saved-'));
  const write = (words: string) => {
    writeFileSync(join(site, 'index.html'), words);
  };
  const version = (script = 'code', headers = 'policy') => savedFilesOf(site, 'toy', script, headers).version;
  try {
    write('one');
    const first = version();
    expect(version()).toBe(first);
    const others = [version('other code'), version('code', 'other policy')];
    write('two');
    expect(new Set([first, ...others, version()]).size).toBe(4);
  } finally {
    rmSync(site, { recursive: true });
  }
});

describe('open windows', () => {
  const first = takenOver(null, 'v1', ['before-it-was-kept']);
  const second = takenOver(first, 'v2', ['a']);
  const third = takenOver(second, 'v3', ['a', 'b']);
  it('stay with the build that they were drawn from', () => {
    expect(first.windows).toEqual({});
    expect(third.windows).toEqual({ a: 'v1', b: 'v2' });
  });
  it('keep their build on the device while they are open', () => {
    expect(noLongerNeeded(third, ['a', 'b', 'c'])).toEqual([]);
    expect(noLongerNeeded(third, ['b', 'c'])).toEqual(['v1']);
  });
  it('never let the build go that answers now, even where it is an older one put back', () => {
    expect(noLongerNeeded(takenOver(third, 'v1', []), [])).toEqual(['v2', 'v3']);
  });
});

it('no script but the own service worker is let through', () => {
  const own = 'https://host.example/atlas/service-worker.js';
  expect(onlyThis(own, own)).toBe(own);
  for (const other of ['https://host.example/atlas/assets/x.js', `${own}?x`, 'service-worker.js', 'data:,'])
    expect(() => onlyThis(own, other)).toThrow('only');
});

it('a window that shows words is forgotten once it is closed', async () => {
  const open = new Set(['first', 'second']);
  const inWords = windowsInWords((id) => Promise.resolve(open.has(id)));
  await inWords.add('first');
  await inWords.add('second');
  expect(['first', 'second'].map(inWords.has)).toEqual([true, true]);
  open.delete('first');
  // Its page is still on its way.
  await inWords.add('third');
  expect(['first', 'second', 'third'].map(inWords.has)).toEqual([false, true, true]);
});
