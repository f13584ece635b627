// A story: scenes in the order in which they are told. The data build and a reader's own file are read by this one schema.
import * as v from 'valibot';
import { longest, mostScenes } from './story-limits.ts';

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'small letters, digits and hyphens'));
const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

export const sceneSchema = v.strictObject({
  /** Address of a view below the site's root, as in docs/addresses.md: `coverage/?service=mother-and-baby-unit`. */
  view: v.pipe(v.string(), v.maxLength(longest.view)),
  /** Id of a figure of that view. */
  figure: slug,
  /** A few words above the finding. */
  title: v.optional(words(longest.title)),
  /** What the presenter's audience reads beside the finding, which is the figure's own. */
  sentence: words(longest.sentence),
  /** For the presenter alone: what to say, what is not known. */
  notes: v.optional(v.array(words(longest.note)), []),
  /** Slug of the area that is picked out; without it, the story's. */
  area: v.optional(slug),
  /** The finding that the figure had when the words were written: where it reads otherwise now, the words need a look. */
  seen: v.optional(v.string()),
});

export const storySchema = v.strictObject({
  title: words(longest.title),
  about: words(longest.about),
  area: v.optional(slug),
  scenes: v.pipe(v.array(sceneSchema), v.minLength(1), v.maxLength(mostScenes)),
});

export type Scene = Readonly<v.InferOutput<typeof sceneSchema>>;
export type Story = Readonly<Omit<v.InferOutput<typeof storySchema>, 'scenes'>> & { readonly scenes: readonly Scene[] };

/** `public/data/stories/index.json` */
export interface StoryList {
  readonly stories: readonly ListedStory[];
}

export interface ListedStory {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly scenes: number;
}
