// Metadata beside a CSV file, as CSV on the Web has it: what it is, where it is from, what each column means.
import { strings } from '../../app/strings/index.ts';
import type { Figure } from '../../model/figures/figure.ts';
import type { Origin } from '../../model/figures/origin.ts';
import { asSentences } from '../../model/figures/sentences.ts';
import { measured } from '../citation.ts';
import { dataTable, type DataColumn } from './data-table.ts';

const { metadata, licence, shorthand, site } = strings.exports;

const meaning: Readonly<Record<DataColumn['kind'], string>> = {
  ...metadata,
  shorthand: metadata.shorthandColumn,
};

/** JSON text for the CSV file named `file`. */
export function csvMetadata(figure: Figure, { edition, address }: Origin, file: string): string {
  const table = dataTable(figure.twin);
  const described = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
    url: file,
    'dc:title': figure.title,
    'dc:description': asSentences([measured(figure), table.caption]),
    'dc:publisher': site,
    'dc:identifier': address,
    'dc:issued': edition,
    'dc:license': licence.url,
    'dc:rights': licence.name,
    'dc:source': figure.sources.map(({ label, url }) => (url === null ? { label } : { label, url })),
    notes: [...figure.notes, ...table.shorthand.map((mark) => ({ shorthand: `[${mark}]`, meaning: shorthand[mark] }))],
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: table.columns.map(({ label, kind }, index) => ({
        name: `column_${index + 1}`,
        titles: label,
        datatype: kind === 'number' || kind === 'rounded' ? 'number' : 'string',
        'dc:description': meaning[kind],
      })),
    },
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
