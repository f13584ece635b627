// Scene → the view that it shows, with what of it does not exist in this edition.
import { readAddress, type AddressNote } from '../../spec/address.ts';
import type { Vocabulary } from '../../spec/query-grammar.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { Scene } from './story.ts';

export interface SceneView {
  readonly view: ViewSpec;
  /** What the figure cannot do without: another figure in its place would belie the words. */
  readonly missing: readonly AddressNote[];
  /** What it can do without: an area to pick out, an older name that means something else now. */
  readonly notes: readonly AddressNote[];
}

const canDoWithout = ({ key, problem }: AddressNote): boolean =>
  problem === 'older-edition' || (key === 'area' && problem === 'unknown-value');

/**
 * @param picked slugs of areas to pick out, the first that is given stands: the presenter's choice, then the story's.
 * Pages of one area pick out nothing: they are about it.
 */
export function sceneView(
  { view: address, area }: Pick<Scene, 'view' | 'area'>,
  picked: { readonly chosen: string | null; readonly ofStory: string | undefined },
  known: Vocabulary,
): SceneView {
  const [path = '', query = ''] = address.split('?');
  const read = readAddress(path, query, known);
  const isPage = (note: AddressNote) =>
    note.problem === 'unknown-page' || (path.startsWith('area/') && note.key === 'area');
  const missing = read.notes.filter((note) => isPage(note) || !canDoWithout(note));
  const notes = read.notes.filter((note) => !missing.includes(note));
  const wanted = picked.chosen ?? area ?? picked.ofStory ?? null;
  if (wanted === null || read.view.page === 'area') return { view: read.view, missing, notes };
  if (areasOf(read.view.nation, known).includes(wanted))
    return { view: { ...read.view, area: wanted }, missing, notes };
  return {
    view: read.view,
    missing,
    notes: [...notes, { key: 'area', found: wanted.slice(0, 40), problem: 'unknown-value' }],
  };
}

/** Areas of a nation; where the package does not hold it, of its first one, as an address is read. */
export const areasOf = (nation: string, { areas, nations }: Vocabulary): readonly string[] =>
  areas[nation] ?? areas[nations[0] ?? ''] ?? [];
