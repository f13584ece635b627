// A figure in words, for readers who see neither frame nor picture: the finding first, then the measure, then what is drawn.
import type { FigureBase } from '../model/figures/figure.ts';

const sentence = (words: string): string => (/[.!?]$/u.test(words) ? words : `${words}.`);

/** What follows the title: the subtitle and the alternative text, each without what was said before it. */
export function wordsAfterTitle({ title, subtitle, alt }: Pick<FigureBase, 'title' | 'subtitle' | 'alt'>): string {
  const drawn = alt.replace(sentence(title), '').replaceAll(/\s+/gu, ' ').trim();
  return [alt.includes(subtitle) ? '' : sentence(subtitle), drawn].filter((words) => words !== '').join(' ');
}

/** All of it, as the alternative text of a picture that stands alone. */
export const figureInWords = (figure: Pick<FigureBase, 'title' | 'subtitle' | 'alt'>): string =>
  `${sentence(figure.title)} ${wordsAfterTitle(figure)}`;
