// A reader's story ⇄ its file. Whatever a file holds, nothing is thrown and nothing of the reader's is lost.
import * as v from 'valibot';
import { longest, mostScenes, sceneSchema, type Scene } from './story.ts';
import type { OwnScene, OwnStory } from './own-story.ts';

/** Longest file that is read, in characters. */
export const longestFile = 500_000;

/** Of a reader's own scene: words may still be missing. */
const ownScene = v.object({
  ...sceneSchema.entries,
  sentence: v.optional(v.pipe(v.string(), v.maxLength(longest.sentence)), ''),
  title: v.optional(v.pipe(v.string(), v.maxLength(longest.title))),
  notes: v.optional(v.array(v.pipe(v.string(), v.maxLength(longest.note))), []),
  area: v.fallback(sceneSchema.entries.area, undefined),
});
const sceneKeys: ReadonlySet<string> = new Set(Object.keys(sceneSchema.entries));
const storyKeys: ReadonlySet<string> = new Set(['title', 'about', 'area', 'scenes']);

/** Why a file is no story at all. */
export type NoStory = 'too-long' | 'not-json' | 'no-scenes';

export interface ReadOwnStory {
  readonly story: OwnStory;
  /** Keys that no story has: they are left out. */
  readonly unknownKeys: readonly string[];
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
  const title = fieldOf(json, 'title');
  const read = scenes.map((scene: unknown) => readScene(scene));
  const keys = [
    ...unknownIn(json, storyKeys),
    ...read.flatMap(({ unread }, at) => (unread ? [] : unknownIn(scenes[at], sceneKeys))),
  ];
  return {
    story: { title: typeof title === 'string' ? title.slice(0, longest.title) : '', scenes: read },
    unknownKeys: [...new Set(keys)].map((key) => key.slice(0, 40)),
    unread: read.filter(({ unread }) => unread !== null).length,
  };
}

/** A field that the object itself has: nothing that it inherits, or that a hostile key would put there. */
const fieldOf = (json: unknown, key: string): unknown =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, key)
    ? (json as Record<string, unknown>)[key]
    : undefined;

const unknownIn = (json: unknown, known: ReadonlySet<string>): readonly string[] =>
  typeof json === 'object' && json !== null ? Object.keys(json).filter((key) => !known.has(key)) : [];

function readScene(json: unknown): OwnScene {
  const read = v.safeParse(ownScene, json);
  if (read.success) return { scene: read.output, unread: null };
  const issue: v.BaseIssue<unknown> = read.issues[0];
  const sentence = fieldOf(json, 'sentence');
  const why = `${v.getDotPath(issue) ?? 'scene'}: ${issue.received.slice(0, 60)}`;
  const scene: Scene = {
    ...{ view: '', figure: 'none', notes: [] },
    sentence: typeof sentence === 'string' ? sentence.slice(0, longest.sentence) : '',
  };
  return { scene, unread: { content: json, why } };
}

/** The file of a story, in the shape of data/stories. */
export function writeOwnStory({ title, scenes }: OwnStory): string {
  const content = { title, scenes: scenes.map(({ scene, unread }) => (unread ? unread.content : scene)) };
  return `${JSON.stringify(content, null, 2)}\n`;
}
