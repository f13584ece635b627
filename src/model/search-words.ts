// Finding text by words: whole words or their beginnings, in any order, whatever their case and accents.

const accents = /\p{M}/gu;
const notInWord = /[^\p{L}\p{N}]+/u;

/** Words of a text, in lower case and without accents: `Crèche & play` → `creche`, `play`. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(accents, '').replaceAll(/['’]/gu, '').toLowerCase();
  return plain.split(notInWord).filter((word) => word !== '');
}

/** True where every wanted word begins a word of the text; nothing wanted is always found. */
export function hasWords(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}
