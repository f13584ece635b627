// Every scene of the stories is worked out once before they are shipped: its figure must be there, and its words fit it.
import type { Reader } from '../../src/load/reader.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { Story, StoryList } from '../../src/model/stories/story.ts';
import type { slideOf } from '../../src/views/present/slide.ts';
import { DataError } from '../data/data-error.ts';
import { quoted } from '../data/check/problem.ts';

export interface Judge {
  readonly slideOf: typeof slideOf;
  readonly print: (line: string) => void;
}

/**
 * Throws a DataError with one line a scene that has no figure. Prints a line where a finding reads otherwise than when
 * the words of its scene were written: a person must say whether they still fit.
 */
export async function judgeStories(read: Reader, catalogue: Catalogue, { slideOf, print }: Judge): Promise<void> {
  const { stories } = await read<StoryList>('stories/index.json');
  const problems: string[] = [];
  const sources = { read, ground: () => Promise.resolve() };
  for (const { id } of stories) {
    const story = await read<Story>(`stories/${id}.json`);
    for (const [at, scene] of story.scenes.entries()) {
      const place = `stories/${id}.json, scenes.${at}`;
      const picked = { chosen: null, ofStory: story.area };
      const { figure, problems: why } = await slideOf({ scene, unread: null }, at + 1, { catalogue, sources, picked });
      if (!figure || figure.unavailable !== null)
        problems.push(
          `${place}: there is no figure to show: ${figure?.unavailable ?? why.join(' ')}; allowed: a figure that can be drawn`,
        );
      else if (figure.title !== scene.seen)
        print(
          `Note: ${place}: the finding is now ${quoted(figure.title)}. Read the words of the scene again, then write it into "seen".`,
        );
    }
  }
  if (problems.length > 0) throw new DataError(problems);
}
