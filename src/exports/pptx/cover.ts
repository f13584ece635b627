// The first slide of a report: place, finding, edition, in the site's colours.
import type pptxgen from 'pptxgenjs';
import { strings } from '../../app/strings/index.ts';
import { formatDate } from '../../model/figures/format.ts';
import type { Origin } from '../../model/figures/origin.ts';
import { sides } from './chart-box.ts';
import { colours } from './colours.ts';

export interface Cover {
  /** `Infant mental health: NHS Lothian` */
  readonly about: string;
  /** The finding. */
  readonly title: string;
  readonly subtitle: string;
}

/** The band of the accent colour: from the left edge, as high as the slide. */
const band = { x: 0, y: 0, w: 0.35, h: 7.5 };
const left = { x: 1.1, w: sides.x + sides.w - 1.1 };

const master = 'cover';
const high = { title: 2.2, about: 0.5 };

export function defineCover(deck: pptxgen): void {
  deck.defineSlideMaster({
    title: master,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { ...band, fill: { color: colours.heading } } },
      { rect: { x: left.x, y: 4.6, w: 2, h: 0.05, fill: { color: colours.comparator } } },
      {
        placeholder: {
          options: {
            ...{
              name: 'title',
              type: 'title',
              ...left,
              y: 2.1,
              h: high.title,
              align: 'left',
              valign: 'top',
              margin: 0,
            },
            ...{ fontFace: 'Arial', fontSize: 40, bold: true, color: colours.heading },
          },
          text: '',
        },
      },
    ],
  });
}

export function addCover(deck: pptxgen, { about, title, subtitle }: Cover, { edition, address }: Origin): void {
  const slide = deck.addSlide({ masterName: master });
  const type = { ...left, fontFace: 'Arial', margin: 0, valign: 'top' } as const;
  slide.addText(title, { placeholder: 'title' });
  slide.addText(about, { ...type, y: 1.4, h: high.about, fontSize: 20, color: colours.muted });
  slide.addText(subtitle, { ...type, y: 4.85, h: high.about, fontSize: 18, color: colours.ink });
  const made = [strings.exports.slides.edition(strings.exports.site, formatDate(edition)), address];
  slide.addText(made.join('\n'), { ...type, y: 6.2, h: 0.8, fontSize: 14, color: colours.muted, valign: 'bottom' });
  slide.addNotes([about, title, subtitle, ...made].join('\n'));
}
