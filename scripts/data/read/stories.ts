// data/stories: one file a story. Its shape and its words are judged here; what it shows, when the catalogue is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { numberIn } from '../../../src/model/stories/number-words.ts';
import { ownStoryId } from '../../../src/model/stories/own-story.ts';
import { storySchema, type Scene, type Story } from '../../../src/model/stories/story.ts';
import { order, quoted, type Report } from '../check/problem.ts';

export interface StoryFile {
  /** Name of the file without its ending: the story's name in addresses. */
  readonly id: string;
  readonly path: string;
  readonly story: Story;
}

const folder = 'stories';

/** Stories in the order of their names; a package without the folder has none. */
export function readStories(from: string, report: Report): readonly StoryFile[] {
  if (!existsSync(join(from, folder))) return [];
  const names = readdirSync(join(from, folder)).filter((name) => name.endsWith('.json'));
  return names.toSorted(order).flatMap((name) => readStory(from, name, report));
}

function readStory(from: string, name: string, report: Report): readonly StoryFile[] {
  const path = `${folder}/${name}`;
  const id = name.replace(/\.json$/u, '');
  const says = (words: string, column: string | null = null) => {
    report({ file: path, row: null, column, says: words });
    return [];
  };
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id) || id === ownStoryId)
    return says(
      `the name of the file is the story's address; allowed: small letters, digits and hyphens, not ${ownStoryId}.json`,
    );
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(from, path))));
  } catch (error) {
    return says(`not JSON in UTF-8 (${error instanceof Error ? error.message : String(error)}); see docs/stories.md`);
  }
  const read = v.safeParse(storySchema, json);
  if (!read.success) {
    const issues: readonly v.BaseIssue<unknown>[] = read.issues;
    for (const issue of issues)
      says(`found ${issue.received}; allowed: ${issue.expected ?? issue.message}`, v.getDotPath(issue));
    return [];
  }
  judgeWords(read.output, (column, words) => says(words, column));
  return [{ id, path, story: read.output }];
}

/** A number in the author's words would stay when the data change; the finding of the figure follows them. */
function judgeWords(story: Story, says: (column: string, words: string) => void): void {
  const judge = (column: string, words: string) => {
    const found = numberIn(words);
    if (found !== null)
      says(
        column,
        `found the number ${quoted(found)}; allowed: words without numbers: the figure's own finding holds them`,
      );
  };
  judge('title', story.title);
  judge('about', story.about);
  for (const [at, scene] of story.scenes.entries()) {
    for (const [column, words] of wordsOf(scene)) judge(`scenes.${at}.${column}`, words);
    if (scene.seen === undefined)
      says(
        `scenes.${at}.seen`,
        'it is missing; allowed: the finding that the figure shows now, so that a later one is noticed',
      );
  }
}

const wordsOf = ({ title = '', sentence, notes }: Scene): readonly (readonly [string, string])[] => [
  ['title', title],
  ['sentence', sentence],
  ...notes.map((note, at) => [`notes.${at}`, note] as const),
];
