// Texts of the Data page.
import { formatNumber } from '../../../model/figures/format.ts';

export const data = {
  title: 'Data',
  heading: (sources: number, tables: number) =>
    `${formatNumber(sources)} sources stand behind ${formatNumber(tables)} open tables`,
  lede: 'Every number in the atlas leads to a publication. Here are all of them, with their licences, and the tables to download and reuse.',
  description: 'Sources, licences, definitions and downloads behind every number in the atlas.',
  edition: (edition: string, date: string) =>
    `This is edition ${edition}. Ages of answers are measured to ${date}, the date of the edition.`,
  editions: 'Editions that are kept, each at its own address',
  gallery: 'Pictures of the figures, each at its own address',
  verify: (count: number, of: number) =>
    `${count === of ? 'All' : `${formatNumber(count)} of`} ${formatNumber(of)} sources were read through an archived copy: verify them before release.`,
  verifyShort: 'Read through an archived copy: verify before release',
  firstHand: 'Read at first hand',
  downloads: {
    title: 'Download the data',
    lede: 'CSV files in UTF-8 with a data package that describes every column. Numbers are unrounded. An empty cell is never a zero: its reason stands in its own column.',
    file: 'File',
    what: 'What it holds',
    rows: 'Rows',
    size: 'Size',
    package: 'Description of all files (datapackage.json)',
    kilobytes: (bytes: number) => `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`,
  },
  sources: {
    title: 'Sources and licences',
    search: 'Find a source',
    found: (shown: number, all: number) => `${formatNumber(shown)} of ${formatNumber(all)} sources`,
    source: 'Source',
    publisher: 'Publisher',
    published: 'Published',
    licence: 'Licence',
    read: 'How it was read',
    undated: 'undated',
  },
  dictionary: {
    title: 'Data dictionary',
    lede: 'Every column of every table.',
    column: 'Column',
    type: 'Type',
    meaning: 'Meaning',
  },
  method: {
    title: 'How to read the numbers',
    points: [
      'Unknown is a value. It is never drawn, sorted or counted as zero or as “none”. A share is a band: from “not known counts as no” to “not known counts as yes”.',
      'A figure that a publisher printed and one that we derived are marked apart. Derived figures say how.',
      'An estimate of need is a range of numbers from research. It is never a shade on a map, a rank or a count of children.',
      'Figures are calculated unrounded and rounded only to be shown.',
      'Small counts of people that we add up are hidden: 1 to 4, or 1 to 9 in sensitive topics and on islands. So is what would give them away. Figures that a publisher prints stay as printed.',
      'Answers older than 18 months are marked as ageing, older than three years as old, and those without a date as undated. What every family is entitled to has no age: it counts among recent answers until a source ends it.',
    ],
  },
  corrections: {
    title: 'Corrections',
    text: 'If a figure or a status is wrong or out of date, open an issue with the source that says so. A correction names what changed, when and why, and stays listed with the edition.',
  },
};
