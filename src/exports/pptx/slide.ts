// A slide with what every slide of a figure or a list has: finding, measure, sources, edition and address, and words for listeners.
import type pptxgen from 'pptxgenjs';
import { strings } from '../../app/strings/index.ts';
import type { Figure, Listed } from '../../model/figures/figure.ts';
import type { Origin } from '../../model/figures/origin.ts';
import { saidBox, sides } from './chart-box.ts';
import { colours } from './colours.ts';
import { linesOf } from './text-width.ts';

const { slides: text, sheet } = strings.exports;

/** The drawing of a figure without its words, as a PNG. */
export interface Picture {
  /** `data:image/png;base64,…` */
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

export const master = 'figure';

const mostSources = 3;

export function defineMaster(deck: pptxgen): void {
  deck.defineSlideMaster({
    title: master,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            ...{ name: 'title', type: 'title', ...sides, y: 0.25, h: 0.82, align: 'left', valign: 'middle', margin: 0 },
            ...{ fontFace: 'Arial', fontSize: 22, bold: true, color: colours.heading },
          },
          text: '',
        },
      },
    ],
  });
}

export function addSlide(deck: pptxgen, title: string, figure: Figure | Listed, origin: Origin): pptxgen.Slide {
  const slide = deck.addSlide({ masterName: master });
  const small = { ...sides, fontFace: 'Arial', color: colours.muted, margin: 0 } as const;
  slide.addText(title, { placeholder: 'title' });
  const measure = [figure.subtitle, figure.unavailable].filter((words) => words !== null).join('. ');
  slide.addText(measure, { ...small, y: 1.1, h: 0.4, fontSize: 12, valign: 'top' });
  const labels = figure.sources.map(({ label }) => label);
  const shown = labels.slice(0, mostSources);
  const sources = labels.length === 0 ? [] : [text.sources(shown, labels.length - shown.length)];
  const lines = [...sources, `${sheet.edition(origin.edition)} ${origin.address}`];
  slide.addText(lines.join('\n'), { ...small, y: 6.72, h: 0.6, fontSize: 9, valign: 'bottom' });
  slide.addNotes(notesOf(figure, origin));
  return slide;
}

function notesOf(figure: Figure | Listed, { edition, address }: Origin): string {
  const { alt, notes, sources } = figure;
  const cautions =
    'cautions' in figure ? figure.cautions.map(({ titles, caution }) => `${titles.join('; ')}: ${caution}`) : [];
  const named = sheet.sources(sources.map(({ label }) => label));
  return [alt, ...notes, ...cautions, named, sheet.edition(edition), address].join('\n');
}

const saidSize = 12;

/** What has room beneath a drawing; the notes of the slide say the rest. */
export const saidWithRoom = (said: readonly string[], more: readonly string[]): readonly string[] =>
  linesOf([...said, ...more].join(' '), saidBox.w, saidSize) <= 2 ? [...said, ...more] : said;

/** Sentences beneath a chart, a table or a picture. */
export function addSaid(slide: pptxgen.Slide, said: readonly string[]): void {
  if (said.length === 0) return;
  const type = { fontFace: 'Arial', fontSize: saidSize, color: colours.ink, margin: 0, valign: 'middle' } as const;
  slide.addText(said.join(' '), { ...saidBox, ...type });
}
