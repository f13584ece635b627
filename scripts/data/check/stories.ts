// What stories show must exist: pages, figures, areas, indicators and all other words of an address.
import { pageFigures } from '../../../src/model/stories/page-figures.ts';
import { areasOf, sceneView } from '../../../src/model/stories/scene-view.ts';
import type { AddressNote } from '../../../src/spec/address.ts';
import type { Vocabulary } from '../../../src/spec/query-grammar.ts';
import { pages } from '../../../src/spec/view-spec.ts';
import type { StoryFile } from '../read/stories.ts';
import { notAllowed, quoted, type Report } from './problem.ts';

export function checkStories(stories: readonly StoryFile[], known: Vocabulary, report: Report): void {
  for (const { path, story } of stories) {
    for (const [at, scene] of story.scenes.entries()) {
      const says = (column: string, words: string) => {
        report({ file: path, row: null, column: `scenes.${at}.${column}`, says: words });
      };
      const { view, missing, notes } = sceneView(scene, { chosen: null, ofStory: story.area }, known);
      for (const note of [...missing, ...notes]) says(columnOf(note, scene.view), inWords(note, known, view.nation));
      if (missing.length > 0) continue;
      const figures = pageFigures[view.page];
      if (!figures.includes(scene.figure)) says('figure', notAllowed(scene.figure, figures));
    }
  }
}

const columnOf = ({ key }: AddressNote, address: string): string =>
  key === 'area' && !address.includes('area') ? 'area' : 'view';

function inWords({ key, found, problem }: AddressNote, known: Vocabulary, nation: string): string {
  if (problem === 'unknown-key') return `found ${quoted(key)}; this page has no such key (docs/addresses.md)`;
  if (problem === 'unknown-page') return notAllowed(found, pages);
  if (problem !== 'unknown-value') return `found ${quoted(found)}; write it as it is said now (docs/addresses.md)`;
  const values: Readonly<Record<string, readonly string[] | undefined>> = {
    ...{ area: areasOf(nation, known), service: known.services, indicator: known.indicators, nation: known.nations },
    ...{ geography: known.geographies[nation], construct: known.constructs, tier: known.tiers },
  };
  const allowed = Object.hasOwn(values, key) ? values[key] : undefined;
  return allowed
    ? `${key}: ${notAllowed(found, allowed)}`
    : `${key}: found ${quoted(found)}, which cannot be read (docs/addresses.md)`;
}
