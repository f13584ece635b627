// Rows of the table of births and children under 3: every area, most births first, then the nation.
import { strings } from '../../app/strings/index.ts';
import type { Nation } from '../catalogue.ts';
import { formatNumber } from '../figures/format.ts';
import type { CountedArea, CountedChildren } from './children-counted.ts';
import { printedChildren } from './need-words.ts';

export interface ChildrenCell {
  readonly printed: string;
  /** Unrounded; absent where no number is held. */
  readonly value?: number;
  readonly derived: boolean;
}

export interface ChildrenRow {
  readonly code: string;
  readonly name: string;
  readonly slug: string;
  /** False for the nation, which has no page of its own. */
  readonly isArea: boolean;
  /** Births, then children under 3. */
  readonly cells: readonly ChildrenCell[];
}

const notHeld: ChildrenCell = { printed: strings.need.childrenTable.notHeld, derived: false };

function cellOf(counted: CountedArea | undefined): ChildrenCell {
  if (!counted || counted.children === null) return notHeld;
  const { children, derived } = counted;
  return { printed: printedChildren(children, derived), value: children, derived };
}

function nationCell(counted: CountedChildren | null): ChildrenCell {
  const children = counted?.nationChildren ?? null;
  return children === null ? notHeld : { printed: formatNumber(children), value: children, derived: false };
}

export function childrenRows(
  nation: Nation,
  births: CountedChildren | null,
  underThree: CountedChildren | null,
): readonly ChildrenRow[] {
  const areas = (births ?? underThree)?.areas ?? [];
  const find = (counted: CountedChildren | null, code: string) => counted?.areas.find(({ area }) => area.code === code);
  const rows = areas.map(({ area: { code, name, slug } }) => ({
    code,
    name,
    slug,
    isArea: true,
    cells: [cellOf(find(births, code)), cellOf(find(underThree, code))],
  }));
  const cells = [nationCell(births), nationCell(underThree)];
  return [...rows, { code: nation.code, name: nation.name, slug: nation.slug, isArea: false, cells }];
}
