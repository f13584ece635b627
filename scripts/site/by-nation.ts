// Places as a reader looks for them: nation by nation, the nation itself first, then its areas by name.
import { areaPlace } from '../../src/model/areas/area-place.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';

export interface OfNation<Item> {
  readonly nation: string;
  readonly items: readonly Item[];
}

/** Nations that have none of the items are left out, as is an item whose code no place has. */
export function byNation<Item>(
  catalogue: Catalogue,
  items: readonly Item[],
  codeOf: (item: Item) => string,
): readonly OfNation<Item>[] {
  const nameOf = (item: Item) => catalogue.areas.find(({ code }) => code === codeOf(item))?.name ?? '';
  const nationOf = (item: Item) => areaPlace(catalogue, codeOf(item))?.nation.code ?? codeOf(item);
  return catalogue.nations
    .map(({ code, name }) => ({
      nation: name,
      items: items
        .filter((item) => nationOf(item) === code)
        .toSorted(
          (a, b) =>
            Number(codeOf(b) === code) - Number(codeOf(a) === code) || nameOf(a).localeCompare(nameOf(b), 'en-GB'),
        ),
    }))
    .filter((group) => group.items.length > 0);
}
