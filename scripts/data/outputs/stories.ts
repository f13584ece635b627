// Stories as the site fetches them: a list, and a file for each.
import type { StoryList } from '../../../src/model/stories/story.ts';
import type { StoryFile } from '../read/stories.ts';

/** Path below public/data → content. */
export function storyFiles(stories: readonly StoryFile[]): readonly (readonly [string, unknown])[] {
  const list: StoryList = {
    stories: stories.map(({ id, story }) => ({
      ...{ id, title: story.title, about: story.about, scenes: story.scenes.length },
    })),
  };
  return [['stories/index.json', list], ...stories.map(({ id, story }) => [`stories/${id}.json`, story] as const)];
}
