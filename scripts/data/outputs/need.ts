// need.json: what prevalence studies measured, in the order of the table; children by deprivation for the scenario.
import { scenarioSlopes } from '../../../src/model/need/scenario-slopes.ts';
import type { Catalogue, Construct, NeedTable, Prevalence } from '../../../src/model/catalogue.ts';
import { rowsOf, type Row } from '../read/row.ts';
import { childrenByFifth } from './children-by-fifth.ts';
import type { SourceList } from './source-list.ts';
import type { Tables } from './tables.ts';

/** Prevalences by construct. Constructs overlap: nothing here adds them up. */
export function needTable(tables: Tables, sources: SourceList, catalogue: Catalogue): NeedTable {
  const rows = rowsOf(tables('prevalence'), (row) => ({
    construct: row.text('construct'),
    label: row.text('construct_label'),
    prevalence: readPrevalence(row),
  }));
  const constructs = [...new Set(rows.map((row) => row.construct))].map((id): Construct => {
    const own = rows.filter((row) => row.construct === id);
    const prevalences = own.map((row) => row.prevalence);
    const main = prevalences.find((prevalence) => prevalence.use === 'default_range') ?? prevalences[0];
    return { id, label: own[0]?.label ?? id, population: main?.population ?? '', prevalences };
  });
  const fifths = childrenByFifth(tables, catalogue);
  const cited = [
    ...rows.map((row) => row.prevalence.source),
    ...fifths.flatMap((nation) => nation.sources),
    ...Object.values(scenarioSlopes).flatMap((slope) => slope.sources),
  ];
  return { constructs, fifths, sources: sources.of(cited) };
}

const intervals = ['range', 'confidence_interval_95'] as const;
const uses = ['default_range', 'reference_mark', 'alternative', 'context'] as const;

function readPrevalence(row: Row): Prevalence {
  return {
    id: row.text('prevalence_id'),
    population: row.text('population'),
    age: row.textOrNull('age'),
    low: row.numberOrNull('low'),
    point: row.numberOrNull('point'),
    high: row.numberOrNull('high'),
    interval: row.wordOrNull('interval', intervals),
    use: row.word('use', uses),
    wording: row.text('wording'),
    source: row.text('source_id'),
    note: row.textOrNull('note'),
  };
}
