// A reader's story ⇄ its file. Whatever a file holds, nothing is thrown and nothing of the reader's is lost.
import * as v from 'valibot';
import { longest, mostScenes } from './story-limits.ts';
import { sceneSchema, type Scene } from './story.ts';
import type { OwnScene, OwnStory } from './own-story.ts';
import { whyUnread } from './unread-scene.ts';

/** Longest file that is read, in characters. */
export const longestFile = 500_000;

/** Of a reader's own scene: words may still be missing. An area that no edition has is kept, and said where it is shown. */
const ownScene = v.object({
  ...sceneSchema.entries,
  sentence: v.optional(v.pipe(v.string(), v.maxLength(longest.sentence)), ''),
  title: v.optional(v.pipe(v.string(), v.maxLength(longest.title))),
  notes: v.optional(v.array(v.pipe(v.string(), v.maxLength(longest.note))), []),
  area: v.fallback(v.optional(v.string()), undefined),
});
const sceneKeys: ReadonlySet<string> = new Set(Object.keys(sceneSchema.entries));
const storyKeys: ReadonlySet<string> = new Set(['title', 'about', 'area', 'scenes']);

/** Why a file is no story at all. */
export type NoStory = 'too-long' | 'not-json' | 'no-scenes';

export interface ReadOwnStory {
  readonly story: OwnStory;
  /** Keys that no story has, or whose value none can have: they are left out. */
  readonly leftOut: readonly string[];
  /** Scenes that are kept, but could not be read. */
  readonly unread: number;
}

/** Reads a file's text. A scene that cannot be read is kept as it is, and so is every other one. */
export function readOwnStory(text: string): ReadOwnStory | NoStory {
  if (text.length > longestFile) return 'too-long';
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return 'not-json';
  }
  const scenes = fieldOf(json, 'scenes');
  if (!Array.isArray(scenes) || scenes.length > mostScenes) return 'no-scenes';
  const read = scenes.map((scene: unknown) => readScene(scene));
  const story: OwnStory = { ...wordsOf(json), scenes: read };
  // Numbers and signs may be written longer than they were.
  if (!fits(story)) return 'too-long';
  const keys = [
    ...leftOutOf(json, storyKeys, ['title', 'about', 'area']),
    ...read.flatMap(({ unread }, at) => (unread ? [] : leftOutOf(scenes[at], sceneKeys, ['area']))),
  ];
  return {
    story,
    leftOut: [...new Set(keys)].map((key) => key.slice(0, 40)),
    unread: read.filter(({ unread }) => unread !== null).length,
  };
}

/** What a story says of itself, where it is words. A title that is too long is kept: the field takes no more of it. */
function wordsOf(json: unknown): Omit<OwnStory, 'scenes'> {
  const words = (key: string): Readonly<Record<string, string>> => {
    const found = fieldOf(json, key);
    return typeof found === 'string' ? { [key]: found } : {};
  };
  return { title: '', ...words('title'), ...words('about'), ...words('area') };
}

/** A field that the object itself has: nothing that it inherits, or that a hostile key would put there. */
const fieldOf = (json: unknown, key: string): unknown =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, key)
    ? (json as Record<string, unknown>)[key]
    : undefined;

/** Keys that are not known, and those of words that hold something else. */
function leftOutOf(json: unknown, known: ReadonlySet<string>, words: readonly string[]): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  const isOdd = (key: string) => words.includes(key) && typeof fieldOf(json, key) !== 'string';
  return Object.keys(json).filter((key) => !known.has(key) || isOdd(key));
}

function readScene(json: unknown): OwnScene {
  const read = v.safeParse(ownScene, json);
  if (read.success) return { scene: read.output, unread: null };
  const issue: v.BaseIssue<unknown> = read.issues[0];
  const sentence = fieldOf(json, 'sentence');
  const scene: Scene = {
    ...{ view: '', figure: 'none', notes: [] },
    sentence: typeof sentence === 'string' ? sentence.slice(0, longest.sentence) : '',
  };
  return { scene, unread: { content: json, why: whyUnread(issue) } };
}

/** The file of a story, in the shape of data/stories. */
export function writeOwnStory({ scenes, ...words }: OwnStory): string {
  return JSON.stringify({ ...words, scenes: scenes.map(({ scene, unread }) => (unread ? unread.content : scene)) });
}

/** Whether its file could be read again. */
export const fits = (story: OwnStory): boolean => writeOwnStory(story).length <= longestFile;
