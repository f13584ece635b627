// Data that lies in the page itself, where the atlas is one file: each file of `data/` is a script element of text.
import type { Reader } from './reader.ts';

/** Id of the element that holds a file of `data/`. */
export const insideId = (name: string): string => `inside-${name}`;

/** What an HTML parser would read otherwise, or change: an end of the element, an end of line. */
const guarded: readonly (readonly [string, string])[] = [
  ['<', '\\u003c'],
  ['\r', '\\u000d'],
];

/** Text as it stands in its element. Throws where it could not be read back as it was. */
export function packInside(text: string): string {
  if (guarded.some(([, stands]) => text.includes(stands))) throw new Error('inside: it holds an escape of our own');
  return guarded.reduce((packed, [character, stands]) => packed.replaceAll(character, stands), text);
}

/** The text of `name` (`coverage.json`, `downloads/areas.csv`); null where it is not inside. */
export function insideText(name: string): string | null {
  const packed = document.getElementById(insideId(name))?.textContent ?? null;
  return packed && guarded.reduce((text, [character, stands]) => text.replaceAll(stands, character), packed);
}

const leftOut = (name: string): Error =>
  Object.assign(new Error(`data/${name}: it is not in this file`), { name: 'LeftOut' });

/** A reader that needs no network: nothing can arrive late or broken. */
export function insideReader(): Reader {
  const kept = new Map<string, unknown>();
  return <Table>(name: string) => {
    if (!kept.has(name)) {
      const text = insideText(name);
      if (text === null) return Promise.reject(leftOut(name));
      kept.set(name, JSON.parse(text));
    }
    return Promise.resolve(kept.get(name) as Table);
  };
}
