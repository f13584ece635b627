// Numbers in a JSON file with the areas and series that they stand under, whatever the shape of the file.

export interface Names {
  readonly areas: ReadonlySet<string>;
  readonly series: ReadonlySet<string>;
}

export interface NumberInJson extends Names {
  readonly number: number;
}

/** Keys of numbers that say where something is, how it is ordered or how many areas there are, and nothing about people. */
const orders: ReadonlySet<string> = new Set([
  'from',
  'to',
  'of',
  'outside',
  'order',
  'column',
  'row',
  'decimals',
  'at',
  'place',
  'areas',
]);

const areNumbers = (value: unknown): boolean =>
  typeof value === 'number' || (Array.isArray(value) && value.every((each) => typeof each === 'number'));

/** A number belongs to an area or series that names a key, a field beside it, or the same place of the list `areas` beside it. */
export function numbersInJson(path: string, content: unknown, names: Names): readonly NumberInJson[] {
  const found: NumberInJson[] = [];
  const series = [...names.series].filter((id) => path.includes(id));
  walk(content, { areas: new Set(), series: new Set(series) }, null);
  return found;

  function walk(node: unknown, under: Names, beside: readonly unknown[] | null): void {
    if (typeof node === 'number') {
      if (under.areas.size > 0 && under.series.size > 0) found.push({ ...under, number: node });
    } else if (Array.isArray(node)) {
      const aligned = beside?.length === node.length ? beside : null;
      node.forEach((each, place) => {
        walk(each, aligned ? withWord(under, aligned[place]) : under, beside);
      });
    } else if (typeof node === 'object' && node !== null) walkFields(node as Record<string, unknown>, under, beside);
  }

  function walkFields(
    fields: Readonly<Record<string, unknown>>,
    under: Names,
    beside: readonly unknown[] | null,
  ): void {
    const own = Object.values(fields).reduce<Names>(withWord, under);
    const list = Array.isArray(fields['areas']) ? (fields['areas'] as readonly unknown[]) : beside;
    for (const [key, value] of Object.entries(fields)) {
      if (!(orders.has(key) && areNumbers(value))) walk(value, withWord(own, key), list);
    }
  }

  function withWord(under: Names, word: unknown): Names {
    if (typeof word !== 'string') return under;
    if (names.areas.has(word)) return { ...under, areas: new Set([...under.areas, word]) };
    return names.series.has(word) ? { ...under, series: new Set([...under.series, word]) } : under;
  }
}
