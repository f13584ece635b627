// How a figure is cited: publisher and edition, finding, what is measured, place, address, day of access.
import { strings } from '../app/strings/index.ts';
import type { Listed } from '../model/figures/figure.ts';
import { formatDate } from '../model/figures/format.ts';
import type { CitedOrigin } from '../model/figures/origin.ts';
import { asSentences } from '../model/figures/sentences.ts';

const text = strings.exports;

type Cited = Pick<Listed, 'title' | 'subtitle' | 'cited'>;

/** What is measured, where and when, without how the drawing is read. */
export const measured = ({ subtitle, cited }: Omit<Cited, 'title'>): string => cited ?? subtitle;

/** `accessed`: the day on which it is cited, by the reader's clock. */
export function citation(figure: Cited, origin: CitedOrigin, accessed: Date): string {
  const about = [figure.title, measured(figure)];
  const { place } = origin;
  return asSentences([
    text.citedEdition(origin.edition, formatDate(origin.editionDate)),
    ...about,
    ...(about.some((words) => words.includes(place)) ? [] : [place]),
    origin.address,
    text.accessed(formatDate(dayOf(accessed))),
  ]);
}

const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
