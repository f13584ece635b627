// Stories: what a scene shows, what becomes of one that cannot be shown, and a reader's own file, however it is made.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, noOwnStory, notesOf, withScene, without, withWords } from '../../src/model/stories/own-story.ts';
import { longestFile, readOwnStory, writeOwnStory, type ReadOwnStory } from '../../src/model/stories/own-story-file.ts';
import { numberIn } from '../../src/model/stories/number-words.ts';
import { sceneView } from '../../src/model/stories/scene-view.ts';
import { longest } from '../../src/model/stories/story-limits.ts';
import type { Scene } from '../../src/model/stories/story.ts';
import { vocabularyOf } from '../../src/model/vocabulary.ts';
import { strings } from '../../src/app/strings/index.ts';
import { clockWords, elapsedWords } from '../../src/views/present/clock-words.ts';
import { readMove } from '../../src/views/present/companion.ts';
import { actionOf, sceneAfter } from '../../src/views/present/stage-keys.ts';
import { toyCatalogue } from './toy-coverage.ts';

const known = { ...vocabularyOf(toyCatalogue), areas: { scotland: ['north', 'middle', 'south'] } };
const nothing = { chosen: null, ofStory: undefined };
const scene = (fields: Partial<Scene> = {}): Scene => ({
  ...{ view: 'coverage/', figure: 'status-map', sentence: 'Invented.', notes: [] },
  ...fields,
});
const read = (content: unknown): ReadOwnStory => {
  const story = readOwnStory(JSON.stringify(content));
  if (typeof story === 'string') throw new Error(story);
  return story;
};

describe('a scene', () => {
  it('shows the view of its address, with the area that is picked out: the chosen one, its own, or the story’s', () => {
    const area = (own: string | undefined, chosen: string | null, ofStory: string | undefined) =>
      sceneView(scene(own === undefined ? {} : { area: own }), { chosen, ofStory }, known).view.area;
    expect(sceneView(scene({ view: 'coverage/?service=team' }), nothing, known)).toMatchObject({
      view: { page: 'coverage', service: 'team', area: null },
      missing: [],
      notes: [],
    });
    expect(area(undefined, null, 'north')).toBe('north');
    expect(area('middle', null, 'north')).toBe('middle');
    expect(area('middle', 'south', 'north')).toBe('south');
  });

  it.each([
    'dragons/',
    'coverage/?service=dragons',
    'coverage/?__proto__=x',
    'area/S99999999/',
    'indicators/?indicator=gone',
  ])('of %s lacks what it shows: nothing else takes its place', (view) => {
    expect(sceneView(scene({ view }), nothing, known).missing.length).toBeGreaterThan(0);
  });

  it('does without an area that is gone, and says so', () => {
    for (const gone of [scene({ area: 'atlantis' }), scene({ view: 'coverage/?area=atlantis' })])
      expect(sceneView(gone, nothing, known)).toMatchObject({
        view: { area: null },
        missing: [],
        notes: [{ key: 'area', found: 'atlantis' }],
      });
  });
});

describe('words of an author', () => {
  it.each([
    'Since 2019',
    'a third of boards',
    'Ten boards',
    '5%',
    'half',
    'twelve',
    'doubled',
    '٣ boards',
    'fourteen',
    'Zero boards',
    'a sixth',
    'a fourth',
    'billions',
    'doubles',
    'halving',
    'tripling',
    'tenfold',
  ])('hold a number in “%s”', (words) => {
    expect(numberIn(words)).not.toBeNull();
  });

  it.each([
    'One of the largest',
    'attention, often',
    'Nobody has told us',
    'thirsty tents',
    'a canteen',
    'teenage',
    'The axis does not start at zero',
  ])('hold none in “%s”', (words) => {
    expect(numberIn(words)).toBeNull();
  });
});

describe('a reader’s own story', () => {
  it('grows, is put in another order, and is edited, without a change to what it was', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((sentence) => scene({ sentence }));
    const story = [a!, b!, c!].reduce(withScene, noOwnStory);
    const order = (of: typeof story) => of.scenes.map(({ scene: { sentence } }) => sentence).join('');
    expect(order(moved(story, 2, 0))).toBe('cab');
    expect(order(moved(story, 0, 9))).toBe('bca');
    expect(order(moved(story, 7, 0))).toBe('abc');
    expect(order(without(story, 1))).toBe('ac');
    expect(order(withWords(story, 1, { sentence: 'x' }))).toBe('axc');
    expect(order(story)).toBe('abc');
  });

  it('comes back from its file as it was, whatever its words', () => {
    const words = fc.string({ maxLength: 100, unit: 'binary' });
    const scenes = fc.array(fc.record({ sentence: words, notes: fc.array(words, { maxLength: 4 }), seen: words }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(scenes, (all) => {
        const story = all.map((fields) => scene(fields)).reduce(withScene, noOwnStory);
        expect(readOwnStory(writeOwnStory(story))).toEqual({ story, leftOut: [], unread: 0 });
      }),
    );
  });

  it('keeps a scene that cannot be read, and saves it again as it was', () => {
    const odd = { view: 7, sentence: 'Mine', extra: { deep: [null] } };
    const { story, unread } = read({ title: 'Toy', scenes: [scene(), odd] });
    expect(unread).toBe(1);
    expect(story.scenes[1]).toMatchObject({ scene: { sentence: 'Mine' }, unread: { content: odd } });
    expect((JSON.parse(writeOwnStory(story)) as { scenes: unknown[] }).scenes[1]).toEqual(odd);
    expect(withWords(story, 1, { sentence: 'lost' })).toBe(story);
  });

  it('says in words what of a scene could not be read', () => {
    const { unread, kept } = strings.present.noFigure;
    const wordsOf = (scene: unknown) => {
      const read = readOwnStory(JSON.stringify({ scenes: [scene] }));
      const why = typeof read === 'string' ? null : read.story.scenes[0]?.unread?.why;
      return why ? unread(why) : '';
    };
    const whole = { view: '', figure: 'status-map' };
    expect(wordsOf(null)).toContain('it is not written as a scene');
    expect(wordsOf({ ...whole, sentence: 'x'.repeat(25_000) })).toContain('its sentence has more than 200 characters');
    expect(wordsOf({ ...whole, notes: ['x'.repeat(601)] })).toContain('one of its notes has more than 600');
    expect(wordsOf({ ...whole, notes: 'one' })).toContain('not a list of texts');
    expect(wordsOf({ ...whole, notes: ['one', 5] })).toContain('one of its notes is not text');
    expect(wordsOf({ figure: 'status-map' })).toContain('it has no address of a view');
    expect(wordsOf({ ...whole, figure: 5 })).toContain('its name of a figure is not text');
    expect([kept(true), kept(false)].map((each) => each.includes('words are below'))).toEqual([true, false]);
  });

  it('keeps what the story says of itself, and an area that no edition has; names what it leaves out', () => {
    const own = { title: 'Toy', about: 'Invented.', area: 'north', scenes: [scene({ area: 'Atlantis, east' })] };
    expect(JSON.parse(writeOwnStory(read(own).story))).toEqual(own);
    expect(read(own).leftOut).toEqual([]);
    const odd = { title: 7, about: ['x'], area: null, scenes: [{ ...scene(), area: { x: 1 } }] };
    expect(read(odd)).toMatchObject({ story: { title: '', scenes: [{ unread: null }] }, unread: 0 });
    expect(read(odd).leftOut).toEqual(['title', 'about', 'area']);
  });

  it('is read again wherever it was read once: it never outgrows its own limit', () => {
    // 1e20 is written with 21 digits, and a pretty file would be longer still.
    const grown = `{"scenes":[{"view":[${'1e20,'.repeat(30_000)}1]}]}`;
    expect(readOwnStory(grown)).toBe('too-long');
    const full = { scenes: [{ view: Array.from({ length: 200_000 }, () => 1) }] };
    expect(typeof readOwnStory(writeOwnStory(read(full).story))).toBe('object');
  });

  it('takes every line of a field as a note, however many and long; drops empty ones', () => {
    const lines = Array.from({ length: 90 }, (_, at) => `note ${at}`);
    expect(notesOf(`${lines.join('\n\n \n')}\n`)).toEqual(lines);
    const long = 'word '.repeat(500).trim();
    const notes = notesOf(long);
    expect(notes.every((note) => note.length <= longest.note)).toBe(true);
    expect(notes.join(' ')).toBe(long);
    expect(notesOf('x'.repeat(1500)).join('')).toBe('x'.repeat(1500));
  });

  it('leaves hostile keys out, names them, and takes nothing from them', () => {
    const text =
      '{"__proto__":{"title":"bad"},"scenes":[{"view":"","figure":"status-map","constructor":{"x":1},"__proto__":{"area":"north"}}]}';
    const story = readOwnStory(text) as ReadOwnStory;
    expect(story.leftOut).toEqual(['__proto__', 'constructor']);
    expect(story.story.title).toBe('');
    expect(story.story.scenes[0]?.scene.area).toBeUndefined();
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it('is no story where the file is none, and says why', () => {
    expect(readOwnStory('{"scenes":')).toBe('not-json');
    for (const text of ['null', '[]', '"scenes"', '{"scenes":{}}', '{"title":"Toy"}'])
      expect(readOwnStory(text)).toBe('no-scenes');
    expect(readOwnStory(' '.repeat(longestFile + 1))).toBe('too-long');
  });

  it('is read without a throw, whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.array(fc.jsonValue()).map((scenes) => JSON.stringify({ scenes })),
        ),
        (text) => {
          const story = readOwnStory(text);
          if (typeof story !== 'string')
            expect(readOwnStory(writeOwnStory(story.story))).toMatchObject({ story: story.story });
        },
      ),
    );
  });
});

describe('telling a story', () => {
  it('moves by keys and clickers within its scenes', () => {
    const press = (key: string, more = {}, pageScrolls = false) =>
      actionOf(
        {
          ...{ key, defaultPrevented: false, ctrlKey: false, metaKey: false, altKey: false, target: null },
          ...more,
        },
        pageScrolls,
      );
    // A page that is longer than its window is scrolled by keys as ever.
    expect(['ArrowRight', ' ', 'PageDown', 'ArrowDown'].map((key) => press(key, {}, true))).toEqual([
      'next',
      null,
      null,
      null,
    ]);
    expect(['ArrowRight', ' ', 'PageDown'].map((key) => press(key))).toEqual(['next', 'next', 'next']);
    expect(['ArrowLeft', 'PageUp', 'Home', 'End', 'Escape'].map((key) => press(key))).toEqual([
      'back',
      'back',
      'first',
      'last',
      'leave',
    ]);
    expect(['f', 'F', 'n', 'P', 'x', 'toString'].map((key) => press(key))).toEqual([
      'full-screen',
      'full-screen',
      'notes',
      'play',
      null,
      null,
    ]);
    expect([press('f', { ctrlKey: true }), press('ArrowRight', { defaultPrevented: true })]).toEqual([null, null]);
    expect([
      sceneAfter('next', 3, 3),
      sceneAfter('back', 1, 3),
      sceneAfter('last', 1, 3),
      sceneAfter('leave', 1, 3),
    ]).toEqual([null, null, 3, null]);
  });

  it('hears the other window alone', () => {
    const move = { story: 'toy', scene: 2, area: 'north' };
    expect(readMove({ sign: 'imh-present', ...move })).toEqual(move);
    for (const stranger of [
      null,
      'next',
      move,
      { sign: 'imh-present', ...move, scene: 1e9 },
      { sign: 'imh-present', ...move, scene: '2' },
    ])
      expect(readMove(stranger)).toBeNull();
  });

  it('says how late it is, and how long it has taken', () => {
    expect(clockWords(new Date(2026, 10, 22, 9, 5))).toBe('09:05');
    expect([elapsedWords(-5), elapsedWords(65_000), elapsedWords(4_025_000)]).toEqual(['0:00', '1:05', '1:07:05']);
  });
});
