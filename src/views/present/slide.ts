// Scene → slide: the figure as its page makes it, or in words why there is none. The words of the scene are kept either way.
import { bringCharts } from '../../charts/chart-kind.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { nationOfArea } from '../../model/areas/nation-of-area.ts';
import type { Figure } from '../../model/figures/figure.ts';
import type { OwnScene } from '../../model/stories/own-story.ts';
import { pageFigures } from '../../model/stories/page-figures.ts';
import { sceneView } from '../../model/stories/scene-view.ts';
import type { Scene } from '../../model/stories/story.ts';
import { vocabularyOf } from '../../model/vocabulary.ts';
import { strings } from '../../app/strings/index.ts';
import { writeAddress } from '../../spec/address.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { PageSources } from '../page.ts';
import { loadPage } from '../pages.ts';

export interface Slide {
  /** From 1. */
  readonly number: number;
  readonly scene: Scene;
  /** Null where the edition does not have what the scene shows. */
  readonly figure: Figure | null;
  /** Why there is no figure, in words. */
  readonly problems: readonly string[];
  /** What else is to be said, in words: an area that is gone. */
  readonly notes: readonly string[];
  /** Name of the area that is picked out. */
  readonly picked: string | null;
  /** Address of the figure below the site's root; null where there is none. */
  readonly address: string | null;
}

export interface SlideContext {
  readonly catalogue: Catalogue;
  readonly sources: PageSources;
  readonly picked: { readonly chosen: string | null; readonly ofStory: string | undefined };
}

const text = strings.present;

/** Throws where data does not arrive: then it can be asked for again. */
export async function slideOf({ scene, unread }: OwnScene, number: number, context: SlideContext): Promise<Slide> {
  const { catalogue, sources, picked } = context;
  const without = (problems: readonly string[]): Slide => ({
    ...{
      number,
      scene,
      figure: null,
      problems: [...problems, text.noFigure.kept((scene.title ?? '') + scene.sentence !== '')],
      notes: [],
      picked: null,
      address: null,
    },
  });
  if (unread) return without([text.noFigure.unread(unread.why)]);
  const { view, missing, notes } = sceneView(scene, picked, vocabularyOf(catalogue));
  if (missing.length > 0) return without(missing.map(({ key, found }) => text.noFigure.missing(key, found)));
  // Judged before the page is brought: a story that shows a story would be brought without end.
  const isKnown = pageFigures[view.page].includes(scene.figure);
  const page = isKnown ? await loadPage(view, sources) : null;
  const figure = (await page?.figures())?.find(({ id }) => id === scene.figure);
  if (!figure)
    return without([
      text.noFigure.figure(scene.figure, strings.shell.pages[view.page === 'area' ? 'areas' : view.page]),
    ]);
  await bringCharts([figure.kind]);
  return {
    ...{ number, scene, figure, problems: [] },
    notes: notes.map((note) =>
      note.key === 'area' ? text.areaMissing(note.found) : strings.shell.notes[note.problem](note.key, note.found),
    ),
    picked: nameOf(catalogue, view),
    address: `${writeAddress(view)}#${figure.id}`,
  };
}

const nameOf = ({ areas, ...catalogue }: Catalogue, view: ViewSpec): string | null =>
  areas.find(({ slug, code }) => slug === view.area && nationOfArea({ areas, ...catalogue }, code) === view.nation)
    ?.name ?? null;
