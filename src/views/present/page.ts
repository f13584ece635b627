// Present page: the list of stories; or one story, scene by scene, with notes for who presents it.
import type { Component } from 'svelte';
import { keptStory } from '../../load/own-story.ts';
import type { Reader } from '../../load/reader.ts';
import { ownStoryId, type OwnScene } from '../../model/stories/own-story.ts';
import type { Story, StoryList } from '../../model/stories/story.ts';
import { strings } from '../../app/strings/index.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { PageModule, PageProps } from '../page.ts';
import Present from './Present.svelte';
import type { Slide } from './slide.ts';

export interface PresentData {
  readonly list: StoryList;
  readonly told: Told | null;
  /** Why the story that was asked for is not told, in words. */
  readonly problem: string | null;
  /** What a scene shows in this edition. Throws where data does not arrive. */
  readonly slideOf: (scene: OwnScene, number: number) => Promise<Slide>;
}

/** A story that is told: the slide of now, and how to get at any other. */
export interface Told {
  readonly title: string;
  readonly count: number;
  readonly now: Slide;
  /** From 1. Throws where data does not arrive. */
  readonly slide: (number: number) => Promise<Slide>;
  readonly component: Component<PageProps<PresentData> & { readonly told: Told }>;
}

type Outline = Pick<Story, 'title' | 'area'> & { readonly scenes: readonly OwnScene[] };

/** Null where there is no such story. */
async function outlineOf(id: string, list: StoryList, read: Reader): Promise<Outline | null> {
  if (id === ownStoryId) {
    const { story } = keptStory();
    return story.scenes.length === 0 ? null : { ...story, title: story.title || strings.present.own.unnamed };
  }
  if (!list.stories.some((story) => story.id === id)) return null;
  const story = await read<Story>(`stories/${id}.json`);
  return { ...story, scenes: story.scenes.map((scene) => ({ scene, unread: null })) };
}

/** What draws it is fetched with the story: the list of stories does not bring it. */
const drawnBy = {
  scene: async () => (await import('./Stage.svelte')).default,
  notes: async () => (await import('./Notes.svelte')).default,
  all: async () => (await import('./AllScenes.svelte')).default,
};

const problemOf = (id: string): string =>
  id === ownStoryId ? strings.present.emptyOwn : strings.present.missingStory(id);

const sceneOf = (view: ViewSpec, count: number): number => Math.min(view.scene ?? 1, count);

export const page: PageModule<PresentData> = {
  component: Present,
  charts: [],
  load: async (view, catalogue, sources) => {
    const list = await sources.read<StoryList>('stories/index.json');
    const slideWith = (ofStory: string | undefined) => async (scene: OwnScene, number: number) => {
      const { slideOf } = await import('./slide.ts');
      return slideOf(scene, number, { catalogue, sources, picked: { chosen: view.area, ofStory } });
    };
    const listed = { list, told: null, problem: null, slideOf: slideWith(undefined) };
    if (view.story === null) return listed;
    const outline = await outlineOf(view.story, list, sources.read);
    if (!outline) return { ...listed, problem: problemOf(view.story) };
    const { title, area, scenes } = outline;
    const slideOf = slideWith(area);
    const slide = (number: number): Promise<Slide> => {
      const scene = scenes[number - 1];
      if (!scene) throw new Error(`present: the story has no scene ${number}; it has ${scenes.length}`);
      return slideOf(scene, number);
    };
    const [component, now] = await Promise.all([drawnBy[view.show](), slide(sceneOf(view, scenes.length))]);
    return { ...listed, told: { title, count: scenes.length, now, slide, component } };
  },
  title: ({ show }, _, { told }) => {
    if (!told) return strings.present.title;
    return show === 'notes' ? strings.present.notesWindow.title(told.title) : told.title;
  },
  description: () => strings.shell.descriptions.present,
};
