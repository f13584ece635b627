// What a build read and wrote, for a person.
import type { DataPackage } from '../read/package.ts';
import type { Changes } from './changes.ts';

/** `12345` → `12,345`, whatever the machine's language. */
export function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(\d{3})+$)/gu, ',');
}

const kilobytes = (bytes: number) => `${grouped(Math.round(bytes / 1000))} kB`;
const bytesOf = (text: string) => Buffer.byteLength(text);

/** One line a table. */
export function readLines({ descriptor, tables, boundaries }: DataPackage): string[] {
  const all = [...tables.values()];
  const rows = all.reduce((sum, table) => sum + table.length, 0);
  const width = Math.max(0, ...all.map(({ resource }) => resource.name.length));
  return [
    `${descriptor.title}, edition ${descriptor.edition}`,
    `Read ${all.length} tables with ${grouped(rows)} rows, and ${boundaries.length} boundary files:`,
    ...all.map(({ resource, length }) => `  ${resource.name.padEnd(width)} ${grouped(length).padStart(7)} rows`),
  ];
}

/** One line a folder. */
export function writtenLines(files: ReadonlyMap<string, string>): string[] {
  const folders = new Map<string, { files: number; bytes: number }>();
  for (const [path, text] of files) {
    const folder = path.includes('/') ? `${path.replace(/\/.*$/u, '')}/` : path;
    const sum = folders.get(folder) ?? { files: 0, bytes: 0 };
    folders.set(folder, { files: sum.files + 1, bytes: sum.bytes + bytesOf(text) });
  }
  const total = [...folders.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  const width = Math.max(0, ...[...folders.keys()].map((name) => name.length));
  return [
    `Wrote ${files.size} files, ${kilobytes(total)}:`,
    ...[...folders].map(
      ([name, sum]) =>
        `  ${name.padEnd(width)} ${kilobytes(sum.bytes).padStart(9)}${sum.files > 1 ? ` in ${sum.files} files` : ''}`,
    ),
  ];
}

/** New, changed and gone series; nothing to compare with on a first build. */
export function changeLines({ added, changed, gone, first }: Changes): string[] {
  if (first) return [`Indicators: ${added.length}, with no build before to compare with.`];
  if (added.length + changed.length + gone.length === 0)
    return ['Indicators: none is new, changed or gone since the last build.'];
  const line = (word: string, ids: readonly string[]) => (ids.length > 0 ? [`  ${word}: ${ids.join(', ')}`] : []);
  return [
    'Indicators since the last build:',
    ...line('new', added),
    ...line('changed', changed),
    ...line('gone', gone),
  ];
}
