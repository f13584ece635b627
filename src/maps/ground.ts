// The shapes of a geography live once in the document, as symbols that maps refer to: no geometry in JavaScript state.

/** `public/data/geometry/<geography>.json` */
export interface Geometry {
  readonly frame: { readonly width: number; readonly height: number };
  readonly areas: readonly { readonly code: string; readonly path: string }[];
  /** Borders between areas, each drawn once. */
  readonly borders: string;
}

const svg = 'http://www.w3.org/2000/svg';

export const groundId = (geography: string): string => `ground-${geography}`;
export const shapeId = (geography: string, code: string): string => `${geography}-${code}`;
export const bordersId = (geography: string): string => `${geography}-borders`;

/** Ids and paths of a geography's symbols, for the document and for the prerendered page. */
export function shapesOf(
  geography: string,
  geometry: Geometry,
): readonly { readonly id: string; readonly path: string }[] {
  const areas = geometry.areas.map(({ code, path }) => ({ id: shapeId(geography, code), path }));
  return [...areas, { id: bordersId(geography), path: geometry.borders }];
}

/** Puts a geography's symbols into the document unless the prerendered page has brought them. */
export function groundInDocument(read: <Table>(name: string) => Promise<Table>): (geography: string) => Promise<void> {
  return async (geography) => {
    if (document.getElementById(groundId(geography))) return;
    const geometry = await read<Geometry>(`geometry/${geography}.json`);
    if (document.getElementById(groundId(geography))) return;
    const holder = document.createElementNS(svg, 'svg');
    holder.id = groundId(geography);
    holder.setAttribute('class', 'ground');
    holder.setAttribute('aria-hidden', 'true');
    const symbols = document.createElementNS(svg, 'defs');
    for (const { id, path } of shapesOf(geography, geometry)) {
      const shape = document.createElementNS(svg, 'path');
      shape.id = id;
      shape.setAttribute('d', path);
      symbols.append(shape);
    }
    holder.append(symbols);
    document.getElementById('grounds')?.append(holder);
  };
}
