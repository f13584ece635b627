// How wide words are in Arial, and how many lines they take: a presentation wraps text only when it is opened.

/** Widths of letters in thousandths of the type's height, by kind of letter; all others are as wide as digits. */
const kinds: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl'’‘|]/u, 222],
  [/[ ftI.,:;/![\]()]/u, 290],
  [/[r\-“”]/u, 345],
  [/[cksvxyzJ]/u, 505],
  [/[mM]/u, 833],
  [/[wABEKPSVXY&]/u, 690],
  [/[CDHNRUGOQ]/u, 750],
  [/[W%@—]/u, 950],
  [/[FLTZ]/u, 610],
];
const usual = 556;
/** Bold letters are a little wider. */
const bold = 1.07;

/** Inches. */
export function textWidth(text: string, points: number, isBold = false): number {
  const thousandths = [...text].reduce(
    (sum, letter) => sum + (kinds.find(([letters]) => letters.test(letter))?.[1] ?? usual),
    0,
  );
  return (thousandths / 1000) * (points / 72) * (isBold ? bold : 1);
}

/** Inches of the widest word: a column that is as wide breaks none. */
export const widestWord = (text: string, points: number, isBold = false): number =>
  Math.max(0, ...text.split(' ').map((word) => textWidth(word, points, isBold)));

/** Lines of a text whose words are kept whole. */
export function linesOf(text: string, width: number, points: number, isBold = false): number {
  const space = textWidth(' ', points, isBold);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const own = textWidth(word, points, isBold);
    if (used > 0 && used + space + own > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(own / width) - 1);
    used += (used > 0 ? space : 0) + own;
  }
  return lines;
}
