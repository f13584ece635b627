// Bytes → text: UTF-8 or nothing. A wrong encoding is found here, before it becomes wrong names on a map.

export type Decoded = { readonly text: string } | { readonly row: number | null; readonly says: string };

const saveAs = 'save it as "CSV UTF-8"';

/** Text of a CSV file (a byte order mark is fine), or what is wrong with it. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { row: null, says: `found UTF-16; allowed: UTF-8; ${saveAs}` };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { row: null, says: `found UTF-16; allowed: UTF-8; ${saveAs}` };
  if (bytes.includes(0)) return { row: null, says: `found zero bytes, so this is not plain text; ${saveAs}` };
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.trim() === '') return { row: null, says: 'the file is empty; allowed: a header row, then one row each' };
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0) return { row: rowAt(text, broken), says: wrongLetters(text, broken, 'not UTF-8') };
  const twice = text.search(/Ã[\u0080-\u00BF]|â€/u);
  if (twice >= 0)
    return { row: rowAt(text, twice), says: wrongLetters(text, twice, 'UTF-8 that was read as Windows-1252') };
  return { text };
}

function wrongLetters(text: string, index: number, what: string): string {
  const words = text.slice(Math.max(0, index - 12), index + 8).replaceAll(/\s+/gu, ' ');
  return `found ${what} near "${words}"; allowed: UTF-8; ${saveAs}`;
}

const rowAt = (text: string, index: number) => text.slice(0, index).split(/\r\n|\r|\n/u).length;
