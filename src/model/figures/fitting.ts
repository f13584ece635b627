// A headline has at most 15 words: the fullest sentence that is short enough.
const mostWords = 15;

export const wordCount = (sentence: string): number => sentence.split(/\s+/u).filter(Boolean).length;

/** First of the sentences, fullest first, that has at most 15 words; else the last. */
export function fitting(sentences: readonly string[]): string {
  return sentences.find((sentence) => wordCount(sentence) <= mostWords) ?? sentences.at(-1) ?? '';
}
