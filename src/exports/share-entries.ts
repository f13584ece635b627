// What can be done with a figure, in the order of the menu. An entry more is one object more.
import { strings } from '../app/strings/index.ts';
import type { Figure } from '../model/figures/figure.ts';
import type { CitedOrigin, Origin } from '../model/figures/origin.ts';
import { citation } from './citation.ts';
import { fileName } from './file-name.ts';
import { isNative } from './pptx/native-kinds.ts';
import { saveFile } from './save-file.ts';

export type ShareGroup = keyof typeof strings.exports.groups;

export interface ShareEntry {
  readonly id: keyof typeof strings.exports.formats;
  readonly group: ShareGroup;
  /** Its name for this figure, where it differs. */
  readonly label?: (figure: Figure) => string;
  /** Does it, and returns what is then said. What it needs is fetched only now. */
  readonly run: (figure: Figure, origin: CitedOrigin) => Promise<string>;
}

const text = strings.exports;

/** An entry that saves a file. */
const file = (
  id: ShareEntry['id'],
  group: ShareGroup,
  ending: string,
  make: (figure: Figure, origin: CitedOrigin) => Promise<Blob>,
): ShareEntry => ({
  id,
  group,
  run: async (figure, origin) => {
    const name = `${fileName(origin)}${ending}`;
    saveFile(name, await make(figure, origin));
    return text.saved(name);
  },
});

/** An entry that puts something on the clipboard. */
const copy = (
  id: ShareEntry['id'],
  write: (figure: Figure, origin: CitedOrigin) => Promise<void>,
  inWords?: (figure: Figure, origin: CitedOrigin) => string,
): ShareEntry => ({
  id,
  group: 'copy',
  run: async (figure, origin) => {
    try {
      await write(figure, origin);
      return text.copied(text.formats[id]);
    } catch (error) {
      if (!inWords) throw error;
      return text.copyYourself(inWords(figure, origin));
    }
  },
});

const words = (id: ShareEntry['id'], inWords: (figure: Figure, origin: CitedOrigin) => string): ShareEntry =>
  copy(id, (figure, origin) => navigator.clipboard.writeText(inWords(figure, origin)), inWords);

const svgOf = async (figure: Figure, origin: Origin): Promise<string> =>
  (await import('./figure-svg.ts')).figureSvg(figure, origin);

const pngOf = async (figure: Figure, origin: Origin, scale: number): Promise<Blob> => {
  const { svgToPng } = await import('./svg-to-png.ts');
  return svgToPng(await svgOf(figure, origin), scale);
};

export const shareEntries: readonly ShareEntry[] = [
  file('svg', 'picture', '.svg', async (figure, origin) => {
    return new Blob([await svgOf(figure, origin)], { type: 'image/svg+xml' });
  }),
  file('png2', 'picture', '.png', (figure, origin) => pngOf(figure, origin, 2)),
  file('png4', 'picture', '-large.png', (figure, origin) => pngOf(figure, origin, 4)),
  file('csv', 'table', '.csv', async (figure) => {
    const { figureCsv } = await import('./table/figure-csv.ts');
    return new Blob([figureCsv(figure)], { type: 'text/csv;charset=utf-8' });
  }),
  file('csvMetadata', 'table', '.csv-metadata.json', async (figure, origin) => {
    const { csvMetadata } = await import('./table/csv-metadata.ts');
    return new Blob([csvMetadata(figure, origin, `${fileName(origin)}.csv`)], { type: 'application/json' });
  }),
  file('xlsx', 'table', '.xlsx', async (figure, origin) => {
    const { workbook, xlsxType } = await import('./xlsx/workbook.ts');
    return new Blob([await workbook([figure], origin)], { type: xlsxType });
  }),
  {
    ...file('pptx', 'slides', '.pptx', async (figure, origin) => {
      const [{ deck, needsPicture, pptxType }, { figurePictures }] = await Promise.all([
        import('./pptx/deck.ts'),
        import('./figure-picture.ts'),
      ]);
      const [picture = null, ...further] = needsPicture(figure) ? await figurePictures(figure, origin) : [];
      return new Blob([await deck([{ figure, picture, further, origin }])], { type: pptxType });
    }),
    label: (figure) => (isNative(figure) ? text.formats.pptx : text.manySlides),
  },
  // The clipboard is asked at once, and given the picture when it is there: browsers allow it only right after the press.
  copy('image', (figure, origin) =>
    navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(figure, origin, 2) })]),
  ),
  words('link', (_, { address }) => address),
  words('citation', (figure, origin) => citation(figure, origin, new Date())),
];
