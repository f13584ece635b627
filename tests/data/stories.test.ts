// Stories in the data build: what they show must exist, their words hold no number; every mistake is named with what would do.
import { describe, expect, test } from 'vitest';
import type { Story, StoryList } from '../../src/model/stories/story.ts';
import { build, readJson } from './fixtures/run-build.ts';
import { toyland, writePackage } from './fixtures/toyland.ts';

const scene = { view: 'coverage/', figure: 'status-map', sentence: 'Invented words.', notes: [], seen: 'A finding' };
const story = (fields: object = {}, scenes: readonly object[] = [scene]) => ({
  ...{ title: 'Toy story', about: 'Invented.', scenes },
  ...fields,
});

function buildWith(files: Readonly<Record<string, unknown>>) {
  const package_ = toyland();
  for (const [name, content] of Object.entries(files))
    package_.set(`stories/${name}`, typeof content === 'string' ? content : JSON.stringify(content));
  return build(writePackage(package_));
}

describe('the data build', () => {
  test('writes a list of stories and a file for each; a package without stories has an empty list', () => {
    const { to, problems } = buildWith({ 'toy-story.json': story() });
    expect(problems).toEqual([]);
    expect(readJson<StoryList>(to, 'stories/index.json')).toEqual({
      stories: [{ id: 'toy-story', title: 'Toy story', about: 'Invented.', scenes: 1 }],
    });
    expect(readJson<Story>(to, 'stories/toy-story.json').scenes).toEqual([scene]);
    expect(readJson<StoryList>(buildWith({}).to, 'stories/index.json')).toEqual({ stories: [] });
  });

  test.each<[string, object | string, RegExp]>([
    [
      'a page',
      story({}, [{ ...scene, view: 'coverge/' }]),
      /scenes\.0\.view: found "coverge"; allowed: .*did you mean "coverage"/u,
    ],
    [
      'a kind of help',
      story({}, [{ ...scene, view: 'coverage/?service=dragons' }]),
      /service: found "dragons"; allowed/u,
    ],
    [
      'an indicator',
      story({}, [{ ...scene, view: 'indicators/?indicator=gone' }]),
      /indicator: found "gone"; allowed/u,
    ],
    ['an area', story({ area: 'atlantis' }), /scenes\.0\.area: area: found "atlantis"; allowed/u],
    [
      'a figure',
      story({}, [{ ...scene, figure: 'stats-map' }]),
      /scenes\.0\.figure: found "stats-map".*did you mean "status-map"/u,
    ],
    [
      'a hostile key of an address',
      story({}, [{ ...scene, view: 'coverage/?__proto__=x' }]),
      /found "__proto__"; this page has no such key/u,
    ],
    [
      'a hostile key',
      '{"title":"T","about":"A","scenes":[{"view":"","figure":"status-map","sentence":"S","constructor":{}}]}',
      /scenes\.0\.constructor/u,
    ],
    [
      'a number',
      story({}, [{ ...scene, sentence: 'Ten boards have a team.' }]),
      /scenes\.0\.sentence: found the number "Ten"/u,
    ],
    [
      'a number in the notes',
      story({}, [{ ...scene, notes: ['Say 42%.'] }]),
      /scenes\.0\.notes\.0: found the number "42%"/u,
    ],
    ['no finding to compare with', story({}, [{ ...scene, seen: undefined }]), /scenes\.0\.seen: it is missing/u],
    ['no scenes', story({}, []), /scenes/u],
    ['no JSON', '{"title":', /not JSON in UTF-8/u],
  ])('refuses %s that is not right, and says what would do', (_, content, says) => {
    const { problems } = buildWith({ 'toy-story.json': content });
    expect(problems.join('\n')).toMatch(says);
    expect(problems[0]).toMatch(/^stories\/toy-story\.json/u);
  });

  test('refuses a file whose name is no address', () => {
    for (const name of ['Toy Story.json', 'mine.json'])
      expect(buildWith({ [name]: story() }).problems.join('\n')).toContain('allowed: small letters');
  });
});
