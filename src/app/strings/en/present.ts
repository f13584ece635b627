// Texts of the Present page: stories, scenes on a screen, notes for the presenter, a reader's own story.
import { formatNumber } from '../../../model/figures/format.ts';
import { longest } from '../../../model/stories/story-limits.ts';
import type { UnreadWhy } from '../../../model/stories/unread-scene.ts';

const partNames: Readonly<Record<Exclude<UnreadWhy['part'], 'note'>, string>> = {
  ...{ scene: 'scene', view: 'address of a view', figure: 'name of a figure', title: 'title', sentence: 'sentence' },
  ...{ notes: 'notes', seen: 'finding of that time' },
};

/** `its sentence has more than 200 characters` */
function whyWords({ part, fault }: UnreadWhy): string {
  if (part === 'scene') return 'it is not written as a scene';
  if (part === 'notes') return 'its notes are not a list of texts';
  const name = part === 'note' ? 'one of its notes' : `its ${partNames[part]}`;
  if (fault === 'too-long') {
    const most = part === 'figure' || part === 'seen' ? longest.view : longest[part];
    return `${name} has more than ${formatNumber(most)} characters`;
  }
  if (fault === 'missing' && part !== 'note') return `it has no ${partNames[part]}`;
  return fault === 'not-words' ? `${name} is not text` : `${name} is not one that there can be`;
}

export const present = {
  title: 'Present',
  heading: 'Tell it to a room',
  lede: 'A story is a few scenes in order: one figure a scene, with its finding in large type. Arrow keys move on.',
  stories: 'Stories',
  noStories: 'This edition has no stories.',
  scenes: (count: number) => (count === 1 ? '1 scene' : `${count} scenes`),
  start: 'Present',
  startOf: (title: string) => `Present: ${title}`,
  all: 'All scenes on one page',
  allOf: (title: string) => `All scenes on one page: ${title}`,
  missingStory: (id: string) => `There is no story “${id}” in this edition. These are the stories that it has.`,
  missingScene: (asked: number, last: number) => `The story has no scene ${asked}. This is its last, scene ${last}.`,
  emptyOwn: 'Your story has no scenes on this device. Add one from the Share menu of any figure.',
  noFigure: {
    title: 'This scene cannot be shown',
    missing: (key: string, found: string) => `It asks for ${key} “${found}”, which is not in this edition.`,
    figure: (id: string, page: string) => `It asks for the figure “${id}”, which the page ${page} does not have now.`,
    unread: (why: UnreadWhy) => `The file of the story has it in a way that cannot be read: ${whyWords(why)}.`,
    kept: (hasWords: boolean) =>
      `The scene is kept${hasWords ? ': its words are below, and it is' : ', and'} saved with the story as it was.`,
  },
  areaMissing: (found: string) => `The area “${found}” is not in this edition, so none is picked out.`,
  stage: {
    name: 'Scene',
    counter: (scene: number, count: number) => `${scene} of ${count}`,
    said: (scene: number, count: number, finding: string) => `Scene ${scene} of ${count}: ${finding}`,
    back: 'Back',
    next: 'Next',
    leave: 'Leave',
    notes: 'Notes',
    fullScreen: 'Full screen',
    smallScreen: 'End full screen',
    play: 'Play',
    pause: 'Pause',
    rest: (minutes: number) => `Goes on ${minutes} minutes after the last touch.`,
    stopped: 'Play has stopped: there is no next scene, or it did not come.',
    playing: (seconds: number) => `A new scene every ${seconds} seconds.`,
    picked: 'Picked out',
    more: 'Table, notes and sources',
    open: 'Open this figure in the atlas',
    noWindow: 'The browser did not open a second window. Allow it for this site, then try again.',
    cut: (more: number) => `and ${formatNumber(more)} more in the atlas`,
    below: 'There is more below: scroll, or press ↓.',
    keys: 'Keys',
    keyList: [
      ['→, space, Page Down', 'next scene'],
      ['←, Page Up', 'scene before'],
      ['↓, ↑', 'scroll a longer figure; else on and back'],
      ['Home, End', 'first and last scene'],
      ['F', 'full screen'],
      ['N', 'notes in a second window'],
      ['P', 'play and pause'],
      ['Esc', 'leave'],
    ],
  },
  notesWindow: {
    title: (story: string) => `Notes: ${story}`,
    now: 'On screen',
    say: 'Notes',
    none: 'This scene has no notes.',
    figure: 'What the figure says of itself',
    sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    next: 'Next',
    last: 'This is the last scene.',
    clock: 'Time',
    elapsed: 'Since the start',
    restart: 'Start again from zero',
    help: 'Keys work here too: both windows move together.',
  },
  own: {
    title: 'Your own story',
    lede: 'Add figures from the Share menu beneath them. The story stays in this browser, on this device; nobody else sees it.',
    empty: 'There is nothing in it yet.',
    name: 'Name of the story',
    unnamed: 'My story',
    sentence: 'Sentence beside the finding',
    notes: 'Notes for the presenter',
    numberHint: 'These words hold a number. It will not change when the data do; the figure’s own finding will.',
    findingThen: (finding: string) => `The finding has changed since you added it. It read: “${finding}”.`,
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    of: (action: string, scene: number) => `${action}: scene ${scene}`,
    scene: (scene: number) => `Scene ${scene}`,
    unread: (why: UnreadWhy) =>
      `This scene of the file could not be read: ${whyWords(why)}. It is kept, and saved again as it was.`,
    present: 'Present your story',
    save: 'Save as a file',
    open: 'Open a file',
    undo: 'Undo',
    fileName: 'my-story.json',
    brokenFileName: 'my-story-unread.txt',
    said: {
      moved: (scene: number) => `It is scene ${scene} now.`,
      removed: 'The scene is removed.',
      saved: (name: string) => `Saved ${name}.`,
      opened: (count: number) =>
        `Opened: ${count === 1 ? '1 scene' : `${count} scenes`}. Undo brings back what was here.`,
      unread: (count: number) =>
        count === 1
          ? 'One scene could not be read; it is kept as it was.'
          : `${count} scenes could not be read; they are kept as they were.`,
      leftOut: (keys: readonly string[]) => `Left out, since no story can have it so: ${keys.join(', ')}.`,
      undone: 'Your story is as it was before. Undo again takes that back.',
    },
    fault: {
      'too-long': 'The file is too long for a story. Your story here is unchanged.',
      'not-json': 'The file cannot be read: it is not JSON. Your story here is unchanged.',
      'no-scenes': 'The file holds no list of scenes. Your story here is unchanged.',
    },
    broken:
      'What this browser kept of your story cannot be read. It is not thrown away: save it as a file before you start afresh.',
    saveBroken: 'Save what was kept',
    notKept: {
      page: 'This browser keeps nothing for this site, or has no more room. The story is here until you close the page: save it as a file.',
      no: 'Your story is as long as it can be: this last change is not kept. Shorten notes or remove a scene first.',
    },
    added: (scene: number) => `Added to your story as scene ${scene}.`,
    addedNotKept:
      'Added, but this browser keeps nothing: it is gone when you close the page. Allow site storage to keep it.',
    tooLong: 'Your story is as long as it can be. This is not added to it: shorten notes or remove a scene first.',
    full: (most: number) => `Your story has ${most} scenes, which is the most it can have.`,
  },
};
