// A reader's own story in the browser's storage: nothing is written before the reader adds something.
import { noOwnStory, type OwnStory } from '../model/stories/own-story.ts';
import { readOwnStory, writeOwnStory } from '../model/stories/own-story-file.ts';

const key = 'imh-atlas-story';
const brokenKey = 'imh-atlas-story-unread';
const beforeKey = 'imh-atlas-story-before';

/** Where storage is blocked or full, the story lives as long as the page. */
let unkept: string | null = null;

export interface KeptStory {
  readonly story: OwnStory;
  /** Text that was kept and is no story: never thrown away by itself; null = none. */
  readonly broken: string | null;
}

/** The story of this browser; an empty one where there is none, or storage is blocked. */
export function keptStory(): KeptStory {
  const text = unkept ?? readKey(key);
  const broken = readKey(brokenKey);
  if (text === null) return { story: noOwnStory, broken };
  const read = readOwnStory(text);
  return typeof read === 'string' ? { story: noOwnStory, broken: text } : { story: read.story, broken };
}

/** Keeps it; false where the browser does not, and it is gone with the page. */
export function keepStory(story: OwnStory): boolean {
  const before = readKey(key);
  if (before !== null && typeof readOwnStory(before) === 'string') writeKey(brokenKey, before);
  const text = writeOwnStory(story);
  const isKept = writeKey(key, text);
  unkept = isKept ? null : text;
  return isKept;
}

/** Keeps what a step takes away, so that it can be brought back later too. */
export function keepBefore(story: OwnStory): void {
  writeKey(beforeKey, writeOwnStory(story));
}

/** The story before the last step that took something away; null = none. */
export function storyBefore(): OwnStory | null {
  const read = readOwnStory(readKey(beforeKey) ?? '');
  return typeof read === 'string' ? null : read.story;
}

/** Calls back when another window has changed the story; returns how to stop. */
export function whenStoryChanges(changed: () => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.key === key) changed();
  };
  addEventListener('storage', hear);
  return () => {
    removeEventListener('storage', hear);
  };
}

function readKey(name: string): string | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage.getItem(name);
  } catch {
    return null;
  }
}

function writeKey(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
