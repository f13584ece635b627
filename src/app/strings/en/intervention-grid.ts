// Texts of the grid of interventions and areas: apart from the Evidence page's, since every page with a figure brings them.
import { capitalise, formatCount } from '../../../model/figures/format.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const interventionGrid = {
  matrixTitle: (found: number, total: number, noun: string) =>
    `${capitalise(formatCount(found))} of ${total} Matrix interventions ${found === 1 ? 'was' : 'were'} found in a ${noun}`,
  otherTitle: (found: number, noun: string) =>
    `${capitalise(formatCount(found))} other ${found === 1 ? 'approach was' : 'approaches were'} found in a ${noun}`,
  subtitle: (noun: string, nation: string) =>
    `Where a public source shows it in use, now or in the past, by ${noun}, ${nation}.`,
  alt: (rows: number, columns: number, provided: number, noun: string) =>
    `Grid of ${plural(rows, 'intervention', 'interventions')} by ${plural(columns, noun, `${noun}s`)}. A source shows the intervention in ${provided} of ${rows * columns} cells; in the others none was found.`,
  notNone:
    'A hatched square means that no source was found. It is not “none”: few services publish which programmes they use.',
  otherNote: 'These are not in The Matrix list for infant mental health, so no rating of their evidence is shown.',
  caption: (title: string) => `${title}: where a source shows each in use.`,
  intervention: 'Intervention',
  areasFound: 'Areas found in',
  provided: 'A source shows it',
  notFound: 'None found here',
  cell: (area: string, provided: boolean, note: string | null) =>
    provided ? `${area}: a source shows it${note === null ? '' : ` (${note})`}` : `${area}: none found here`,
  nothing: (noun: string) =>
    `No source that we read shows any of these in a ${noun}. That is not “none”: services publish such details seldom.`,
  noAreas: 'No areas are held for this nation.',
};
