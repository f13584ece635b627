// Sources as the site cites them, and the few that each output needs.
import type { Source } from '../../../src/model/catalogue.ts';
import { order } from '../check/problem.ts';
import { rowsOf } from '../read/row.ts';
import type { Tables } from './tables.ts';

export interface SourceList {
  readonly all: readonly Source[];
  /** The named ones, each once, by id. */
  readonly of: (ids: Iterable<string | null>) => Source[];
}

/** Joins sources to their licences. */
export function sourceList(tables: Tables): SourceList {
  const urls = new Map(rowsOf(tables('licences'), (row) => [row.text('licence'), row.textOrNull('url')]));
  const titles = new Map(rowsOf(tables('licences'), (row) => [row.text('licence'), row.text('title')]));
  const all = rowsOf(tables('sources'), (row): Source => {
    const licence = row.text('licence');
    return {
      id: row.text('source_id'),
      title: row.text('title'),
      publisher: row.text('publisher'),
      published: row.textOrNull('published'),
      url: row.textOrNull('url'),
      licence: titles.get(licence) ?? licence,
      licenceUrl: urls.get(licence) ?? null,
      readAtFirstHand: row.word('read', ['first_hand', 'archived_copy']) === 'first_hand',
    };
  }).sort((a, b) => order(a.id, b.id));
  return {
    all,
    of: (ids) => {
      const wanted = new Set(ids);
      return all.filter((source) => wanted.has(source.id));
    },
  };
}
