// A figure in words, for readers who see neither frame nor picture: the finding first, then the measure, then what is drawn.
import type { FigureBase } from '../model/figures/figure.ts';
import { asSentences } from '../model/figures/sentences.ts';

/** What follows the title: the subtitle and the alternative text, each without what was said before it. */
export function wordsAfterTitle({ title, subtitle, alt }: Pick<FigureBase, 'title' | 'subtitle' | 'alt'>): string {
  const drawn = alt
    .replace(asSentences([title]), '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return [alt.includes(subtitle) ? '' : asSentences([subtitle]), drawn].filter((words) => words !== '').join(' ');
}

/** All of it, as the alternative text of a picture that stands alone. */
export const figureInWords = (figure: Pick<FigureBase, 'title' | 'subtitle' | 'alt'>): string =>
  `${asSentences([figure.title])} ${wordsAfterTitle(figure)}`;
