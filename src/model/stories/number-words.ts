// Numbers in an author's words. A figure's numbers follow the data; a number that somebody typed does not.

const counted = [
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', '\\w+teen'],
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundreds?', 'thousands?'],
  ...['millions?', 'dozens?', 'half', 'halves', 'thirds?', 'quarters?', 'fifths?', 'tenths?', 'twice', 'doubled?'],
  ...['tripled?', 'per cent', 'percent', 'percentage'],
];
const number = new RegExp(`\\p{N}[\\p{N}.,]*%?|\\b(?:${counted.join('|')})\\b`, 'iu');

/** The first number in the words, in digits or spelt out; null where there is none. "One" is no number: it is a pronoun too. */
export function numberIn(words: string): string | null {
  return number.exec(words)?.[0] ?? null;
}
