// How a source is named in a line: publisher, title and date, each once.
import { expect, it } from 'vitest';
import { sourceLabel } from '../../src/model/figures/source-lines.ts';
import { toyTable } from './toy-coverage.ts';

const [toy] = toyTable.sources;
const label = (publisher: string, title: string, published: string | null) =>
  sourceLabel({ ...toy!, publisher, title, published });

it.each([
  ['Toy Herald', 'Toys for all', '2021-01-07', 'Toy Herald, Toys for all, 7 January 2021'],
  ['Toy Herald', 'Toy Herald, 7 January 2021', '2021-01-07', 'Toy Herald, 7 January 2021'],
  ['Toy Herald', 'Toy Herald', null, 'Toy Herald'],
  [
    'NHS Toyland',
    'NHS Toyland news, 11 November 2021',
    '2021-11-11',
    'NHS Toyland, NHS Toyland news, 11 November 2021',
  ],
  ['Toyland', 'Report, 14 May 2019 (motion 1)', '2019-05-14', 'Toyland, Report, 14 May 2019 (motion 1)'],
  ['Toyland', 'Report of 12 June 2023', '2023-06-02', 'Toyland, Report of 12 June 2023, 2 June 2023'],
  ['NHS Toyland', 'Report 12021', '2021', 'NHS Toyland, Report 12021, 2021'],
])('of %s, %s, %s it says each thing once', (publisher, title, published, words) => {
  expect(label(publisher, title, published)).toBe(words);
});
