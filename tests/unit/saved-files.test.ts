// What is saved on a reader's device, and what is answered from there.
import { describe, expect, it } from 'vitest';
import { isSaved } from '../../scripts/site/service-worker.ts';
import { answerTo } from '../../src/offline/saved-files.ts';

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
  it('that is not saved comes from the network, and may be a real 404', () => {
    expect(answer('no-such-page/')).toEqual({ kind: 'not-saved' });
    expect(answer('reports/fife.pdf')).toEqual({ kind: 'not-saved' });
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
  'edition/2026-11/coverage/',
  'edition/',
  'embed.html?page=need',
  'embed/need/need-ranges/',
  'imh-embed/1/x.js',
])('leaves /%s alone: it has its own files', (path) => {
  expect(answer(path)).toBeNull();
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
