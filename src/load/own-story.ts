// A reader's own story in the browser's storage: nothing is written before the reader adds something.
import { noOwnStory, type OwnStory } from '../model/stories/own-story.ts';
import { fits, readOwnStory, writeOwnStory } from '../model/stories/own-story-file.ts';

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
  const broken = [readKey(brokenKey), brokenNow()].filter((each) => each !== null).join('\n') || null;
  if (text === null) return { story: noOwnStory, broken };
  const read = readOwnStory(text);
  return { story: typeof read === 'string' ? noOwnStory : read.story, broken };
}

/** What is kept in the place of the story, and is none; null = none. */
function brokenNow(): string | null {
  const text = readKey(key);
  return text !== null && typeof readOwnStory(text) === 'string' ? text : null;
}

/** `page`: the browser does not keep it, and it is gone with the page; `no`: too long to be read again, nothing is changed. */
export type Keeping = 'browser' | 'page' | 'no';

/** Keeps it; what a step before took away cannot be brought back any more. Text that is no story is put by first. */
export function keepStory(story: OwnStory): Keeping {
  if (!fits(story)) return 'no';
  const text = writeOwnStory(story);
  const isKept = putBrokenBy() && writeKey(key, text);
  unkept = isKept ? null : text;
  removeKey(beforeKey);
  return isKept ? 'browser' : 'page';
}

/** False where there is no room for it: then nothing may take its place. */
function putBrokenBy(): boolean {
  const broken = brokenNow();
  if (broken === null) return true;
  const older = readKey(brokenKey);
  return writeKey(brokenKey, older === null ? broken : `${older}\n${broken}`);
}

/** Keeps what a step took away, so that it can be brought back later too: until something else changes. */
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
    if (event.key === key || event.key === beforeKey) changed();
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

function removeKey(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // It was never written either.
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
