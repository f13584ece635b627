// Figures → a presentation: runs in the browser and in scripts. Pictures are handed in; nothing here draws.
import pptxgen from 'pptxgenjs';
import { strings } from '../../app/strings/index.ts';
import type { Figure, Listed } from '../../model/figures/figure.ts';
import type { Origin } from '../../model/figures/origin.ts';
import { addCover, defineCover, type Cover } from './cover.ts';
import { nativeChart } from './native-chart.ts';
import { addSentences, type SlideOfSentences } from './sentences.ts';
import { defineMaster, type Picture } from './slide.ts';
import { addFigure } from './slides.ts';
import { addTable, type TableLook } from './table-slides.ts';
import { tidyDeck } from './tidy-deck.ts';

const { slides: text } = strings.exports;

export const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export interface FigureOfDeck {
  readonly figure: Figure;
  /** Null where none is needed (`needsPicture`) or none can be made. */
  readonly picture: Picture | null;
  /** What the first picture leaves of a drawing that is too high for one slide. */
  readonly further?: readonly Picture[];
  /** False where the table goes elsewhere (a workbook beside the slides). */
  readonly table?: boolean;
  /** Sentences that stand beneath where there is room; its notes say them in any case. */
  readonly said?: readonly string[];
  readonly origin: Origin;
}

/** A list that no drawing shows. */
export interface ListOfDeck extends TableLook {
  readonly list: Listed;
  readonly origin: Origin;
}

/** Sentences to be read in a room. */
export interface SentencesOfDeck {
  readonly sentences: SlideOfSentences;
  readonly origin: Origin;
}

/** The first slide. */
export interface CoverOfDeck {
  readonly cover: Cover;
  readonly origin: Origin;
}

export type PartOfDeck = FigureOfDeck | ListOfDeck | SentencesOfDeck | CoverOfDeck;

/** True where the presentation has no chart of its own for it. */
export const needsPicture = (figure: Figure): boolean => figure.unavailable === null && nativeChart(figure) === null;

/** The same figures and pictures give the same bytes. */
export async function deck(parts: readonly PartOfDeck[]): Promise<Uint8Array<ArrayBuffer>> {
  const made = new pptxgen();
  made.layout = 'LAYOUT_WIDE';
  const [first] = parts;
  const head = first && headOf(first);
  made.title = head?.title ?? strings.exports.site;
  made.author = strings.exports.site;
  made.company = strings.exports.site;
  made.subject = head?.subtitle ?? '';
  made.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  defineMaster(made);
  if (parts.some((part) => 'cover' in part)) defineCover(made);
  const charts = parts.flatMap((part) => {
    if ('figure' in part) return addFigure(made, part, part.origin) ?? [];
    if ('list' in part) addTable(made, part.list, part.origin, text.listPage, part);
    else if ('cover' in part) addCover(made, part.cover, part.origin);
    else addSentences(made, part.sentences, part.origin);
    return [];
  });
  const file = await made.write({ outputType: 'uint8array' });
  if (!(file instanceof Uint8Array)) throw new Error('pptx: the library wrote no bytes');
  return tidyDeck(file, { charts, edition: first?.origin.edition ?? '' });
}

function headOf(part: PartOfDeck): { readonly title: string; readonly subtitle: string } {
  if ('figure' in part) return part.figure;
  if ('cover' in part) return part.cover;
  return 'list' in part ? part.list : part.sentences;
}
