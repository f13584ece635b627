// A reader's own story: scenes are added from any figure, moved, edited, removed. Plain data; every step gives a new one.
import { longest } from './story-limits.ts';
import type { Scene } from './story.ts';
import type { UnreadWhy } from './unread-scene.ts';

/** Its name in addresses, which no file of data/stories may have. */
export const ownStoryId = 'mine';

/** A scene of a reader's, or what of a file could not be read as one: it is kept, and saved again as it was. */
export interface OwnScene {
  readonly scene: Scene;
  /** As it stood in the file; null where the scene was read. */
  readonly unread: { readonly content: unknown; readonly why: UnreadWhy } | null;
}

export interface OwnStory {
  readonly title: string;
  /** What it is about, and the slug of the area that it picks out: of a file that says so. */
  readonly about?: string;
  readonly area?: string;
  readonly scenes: readonly OwnScene[];
}

export const noOwnStory: OwnStory = { title: '', scenes: [] };

export const withScene = (story: OwnStory, scene: Scene): OwnStory => ({
  ...story,
  scenes: [...story.scenes, { scene, unread: null }],
});

/** Moves the scene at `from` (from 0) to the place `to`, bounded by the ends. */
export function moved(story: OwnStory, from: number, to: number): OwnStory {
  const scene = story.scenes[from];
  if (!scene) return story;
  return { ...story, scenes: story.scenes.toSpliced(from, 1).toSpliced(Math.max(0, to), 0, scene) };
}

export const without = (story: OwnStory, at: number): OwnStory => ({ ...story, scenes: story.scenes.toSpliced(at, 1) });

/** Changes words of the scene at `at`; what could not be read is left as it is. */
export function withWords(
  story: OwnStory,
  at: number,
  words: Partial<Pick<Scene, 'sentence' | 'notes' | 'title'>>,
): OwnStory {
  const kept = story.scenes[at];
  if (!kept || kept.unread) return story;
  return { ...story, scenes: story.scenes.with(at, { ...kept, scene: { ...kept.scene, ...words } }) };
}

/** Lines of a field → notes: none is empty, none is lost; a line that is too long for a note becomes several. */
export const notesOf = (words: string): string[] => words.split('\n').flatMap((line) => pieces(line.trim()));

function pieces(line: string): readonly string[] {
  if (line === '') return [];
  if (line.length <= longest.note) return [line];
  const space = line.lastIndexOf(' ', longest.note);
  const cut = space > 0 ? space : longest.note;
  return [line.slice(0, cut).trimEnd(), ...pieces(line.slice(cut).trimStart())];
}
