// Recommendations, findings and events: each a sentence of ours about a document, led to its source.
import type { Recommendation, Theme, TimelineEvent } from '../../../src/model/catalogue.ts';
import { order } from '../check/problem.ts';
import { rowsOf } from '../read/row.ts';
import type { Tables } from './tables.ts';

export function recommendations(tables: Tables): Recommendation[] {
  return rowsOf(tables('recommendations'), (row) => ({
    id: row.text('recommendation_id'),
    document: row.text('document'),
    number: row.textOrNull('number'),
    addressedTo: row.textOrNull('addressed_to'),
    text: row.text('recommendation'),
    theme: row.textOrNull('theme'),
    year: row.number('year'),
    source: row.text('source_id'),
  }));
}

export function themes(tables: Tables): Theme[] {
  return rowsOf(tables('themes'), (row) => ({
    id: row.text('theme_id'),
    document: row.text('document'),
    section: row.text('section'),
    finding: row.text('finding'),
    direction: row.text('direction'),
    tier: row.textOrNull('tier'),
    topic: row.text('topic'),
    area: row.textOrNull('area_code'),
    source: row.text('source_id'),
  }));
}

/** Oldest first. */
export function timeline(tables: Tables): TimelineEvent[] {
  const events = rowsOf(tables('timeline'), (row) => ({
    id: row.text('event_id'),
    date: row.text('date'),
    nation: row.textOrNull('nation_code'),
    text: row.text('event'),
    amount: row.numberOrNull('amount_gbp'),
    kind: row.text('kind'),
    source: row.text('source_id'),
    note: row.textOrNull('note'),
  }));
  return events.sort((a, b) => order(a.date, b.date) || order(a.id, b.id));
}
