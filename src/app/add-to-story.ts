// Puts a figure of a page at the end of the reader's own story; fetched when the reader asks for it.
import { keepStory, keptStory } from '../load/own-story.ts';
import type { Figure } from '../model/figures/figure.ts';
import { withScene } from '../model/stories/own-story.ts';
import { mostScenes } from '../model/stories/story-limits.ts';
import { writeAddress } from '../spec/address.ts';
import type { ViewSpec } from '../spec/view-spec.ts';
import { strings } from './strings/index.ts';

/** Returns what came of it, in words. */
export function addToStory(view: ViewSpec, figure: Pick<Figure, 'id' | 'title'>): string {
  const text = strings.present.own;
  const { story } = keptStory();
  if (story.scenes.length >= mostScenes) return text.full(mostScenes);
  const address = writeAddress({ ...view, search: '', map: false });
  const scene = { view: address, figure: figure.id, sentence: '', notes: [], seen: figure.title };
  const kept = keepStory(withScene(story, scene));
  if (kept === 'no') return text.tooLong;
  return kept === 'browser' ? text.added(story.scenes.length + 1) : text.addedNotKept;
}
