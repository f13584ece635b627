// Texts of what leaves the site: files, slides, copies, citations.
import type { Shorthand } from '../../../model/figures/shorthand.ts';

const site = 'Infant Mental Health Coverage Atlas';

const shorthand: Readonly<Record<Shorthand, string>> = {
  b: 'break in the series: do not compare with earlier periods',
  c: 'confidential: hidden, small numbers',
  e: 'estimated: worked out from research elsewhere, or marked as an estimate by the source',
  p: 'provisional: may change',
  u: 'low reliability: the source’s number looks wrong, so read it with care',
  x: 'not available: not known, or not published',
  z: 'not applicable',
};

export const exports = {
  site,
  sheet: {
    sources: (labels: readonly string[]) => `${labels.length === 1 ? 'Source' : 'Sources'}: ${labels.join('; ')}.`,
    edition: (edition: string) => `${site}, edition ${edition}.`,
  },
  groups: { picture: 'Picture', table: 'Table', slides: 'Slides', copy: 'Copy' },
  formats: {
    svg: 'SVG, for editing',
    png2: 'PNG, for documents',
    png4: 'PNG, large, for posters',
    csv: 'CSV',
    csvMetadata: 'CSV: what the columns mean (JSON)',
    xlsx: 'Excel workbook',
    pptx: 'PowerPoint slide',
    image: 'Image',
    link: 'Link',
    citation: 'Citation',
  },
  /** Of what takes more than one slide. */
  manySlides: 'PowerPoint slides',
  working: 'Working',
  saved: (name: string) => `Saved ${name}.`,
  copied: (what: string) => `${what} copied.`,
  failed: (what: string) => `${what} could not be made here. Try another format, or another browser.`,
  copyYourself: (words: string) => `Copying is not allowed here. Copy this yourself: ${words}`,
  citedEdition: (edition: string, date: string) => `${site} (edition ${edition}, ${date})`,
  accessed: (date: string) => `Accessed ${date}`,
  table: {
    code: 'Area code',
    shorthand: 'Shorthand',
    shorthandOf: (label: string) => `Shorthand: ${label}`,
    remark: 'Remark',
  },
  shorthand,
  licence: {
    name: 'Open Government Licence v3.0, unless a source says otherwise',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  xlsx: {
    sheets: { cover: 'Cover', contents: 'Contents', notes: 'Notes', table: (place: number) => `Table ${place}` },
    item: 'Item',
    entry: 'Entry',
    title: 'Title',
    measure: 'Measure, place, period',
    shows: 'What it shows',
    publisher: 'Publisher',
    edition: 'Edition',
    address: 'Address',
    licence: 'Licence',
    source: 'Source',
    sheet: 'Sheet',
    holds: 'What it holds',
    holdsCover: 'What this workbook is and where it is from',
    holdsContents: 'The sheets of this workbook',
    holdsNotes: 'Notes on the figures, their sources, and what the shorthand means',
    figure: 'Figure',
    note: 'Note',
    all: 'All',
    oneTable: (hasExpected: boolean) =>
      `This sheet holds one table. ${hasExpected ? 'Expected numbers, marked [e], are rounded outwards; all other numbers are unrounded.' : 'Numbers are unrounded.'} Sources and notes are on the sheet Notes.`,
    noShorthand: 'No shorthand is used in this table.',
    shorthand: (meanings: readonly string[]) => `Shorthand: ${meanings.join('; ')}.`,
  },
  slides: {
    sources: (shown: readonly string[], more: number) =>
      `${shown.length + more === 1 ? 'Source' : 'Sources'}: ${shown.join('; ')}${more === 0 ? '' : `; and ${more} more, named in the notes of this slide`}.`,
    tablePage: (title: string, page: number, pages: number) =>
      pages === 1 ? `${title} (table)` : `${title} (table, ${page}\u00A0of\u00A0${pages})`,
    edition: (site: string, date: string) => `${site}, edition of ${date}`,
    moreColumns:
      'Lowest and highest area, quartiles, rank, method and source of each are in the workbook and the CSV file.',
    moreRows: (rows: number) =>
      rows === 0
        ? 'What an answer changes for the area itself is in the workbook and the CSV file.'
        : `${rows} more ${rows === 1 ? 'question' : 'questions'}, and what an answer changes for the area itself, are in the workbook and the CSV file.`,
    listPage: (title: string, page: number, pages: number) =>
      pages === 1 ? title : `${title} (${page}\u00A0of\u00A0${pages})`,
    without: (name: string, why: string) => `${name} (${why})`,
    withValue: (name: string, value: string) => `${name}: ${value}`,
    withRange: (name: string, ranges: readonly string[]) => [name, ranges.join(', ')].filter(Boolean).join(': '),
    counted: (label: string, count: number) => `${label} (${count})`,
    comparator: (name: string, value: string) => `${name}: ${value}`,
    all: (origin: string) => `${origin}.`,
    hollow: 'A hollow point is derived by us.',
    axisMark: (mark: string) => `${mark}.`,
    usualRange: (name: string, range: string) => `Usual range of ${name}: ${range}.`,
    usualRangeEnds: {
      upper: (name: string) => `Usual range of ${name}`,
      lower: (name: string) => `Usual range of ${name}, lower end`,
    },
    afterBreak: (name: string, run: number) => (run === 1 ? `${name}, after the break` : `${name}, after break ${run}`),
    known: 'Known in full',
    ifNo: 'Not known in full, lower end: not known counts as no',
    ifYes: 'Upper end: not known counts as yes',
    islands: 'Islands are square. Areas at the very same place share one name.',
    lowerLimit: (limits: string) => `${limits}, lower`,
  },
  metadata: {
    number: 'Unrounded number; empty where there is none',
    rounded: 'End of an expected range, rounded outwards as it is printed; empty where there is none',
    text: 'Text',
    code: 'Official code of the area (GSS); empty for what is not one area',
    shorthandColumn: 'What a number lacks or what is to be known of it, in shorthand',
    remark: 'What is said beside a number, or in the place of one',
  },
};
