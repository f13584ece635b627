// Sentences of a report on a slide: large enough to be read in a room, and on no more slides than they need.
import type pptxgen from 'pptxgenjs';
import { strings } from '../../app/strings/index.ts';
import type { Origin } from '../../model/figures/origin.ts';
import { colours } from './colours.ts';
import { body, sides } from './chart-box.ts';
import { addSlide } from './slide.ts';

export interface SlideOfSentences {
  readonly title: string;
  readonly subtitle: string;
  readonly sentences: readonly string[];
}

/** Points that a room can read, and the letters that a slide takes in them. */
const sizes = { large: 20, small: 16 } as const;
const most = { large: 700, small: 1200 } as const;

export function addSentences(deck: pptxgen, { title, subtitle, sentences }: SlideOfSentences, origin: Origin): void {
  const size = sentences.join('').length <= most.large ? 'large' : 'small';
  const pages = pagesOf(sentences, most[size]);
  for (const [index, page] of pages.entries()) {
    const twin = { caption: title, columns: [], rows: [] };
    const said = { title, subtitle, alt: page.join(' '), notes: [], sources: [], twin, unavailable: null };
    const slide = addSlide(deck, strings.exports.slides.listPage(title, index + 1, pages.length), said, origin);
    const lines = page.map((sentence) => ({ text: sentence, options: { bullet: { indent: 18 }, paraSpaceAfter: 12 } }));
    const type = { fontFace: 'Arial', fontSize: sizes[size], color: colours.ink, valign: 'top', margin: 0 } as const;
    slide.addText(lines, { ...sides, ...type, y: body.y + 0.1, h: body.h });
  }
}

function pagesOf(sentences: readonly string[], room: number): readonly (readonly string[])[] {
  const pages: string[][] = [];
  let left = 0;
  for (const sentence of sentences) {
    if (pages.length === 0 || sentence.length > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(sentence);
    left -= sentence.length;
  }
  return pages;
}
