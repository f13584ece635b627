// Numbers in an author's words. A figure's numbers follow the data; a number that somebody typed does not.

const teens = ['thir', 'four', 'fif', 'six', 'seven', 'eigh', 'nine'].map((stem) => `${stem}teen`);
const counted = [
  ...['zero', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', ...teens],
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundreds?', 'thousands?'],
  ...[
    '(?:m|b|tr)illions?',
    'dozens?',
    'half',
    'halves',
    'halv(?:ed|ing)',
    'thirds?',
    'fourths?',
    'quarters?',
    'fifths?',
  ],
  ...['sixths?', 'sevenths?', 'eighths?', 'ninths?', 'tenths?', 'hundredths?', 'twice', 'thrice'],
  ...['(?:dou|tre)bl(?:es?|ed|ing)', 'tripl(?:es?|ed|ing)', 'quadrupl(?:es?|ed|ing)', '(?:two|three|ten)fold'],
  ...['per cent', 'percent', 'percentage'],
];
const number = new RegExp(`\\p{N}[\\p{N}.,]*%?|\\b(?:${counted.join('|')})\\b`, 'iu');

/** Of an axis, and true whatever the data. */
const noNumber = /\bstarts? at zero\b/giu;

/** The first number in the words, in digits or spelt out; null where there is none. "One" is no number: it is a pronoun too. */
export function numberIn(words: string): string | null {
  return number.exec(words.replace(noNumber, ''))?.[0] ?? null;
}
