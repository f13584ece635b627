// A checked package → every file of public/data, in memory.
import type { Catalogue } from '../../../src/model/catalogue.ts';
import { vocabularyOf } from '../../../src/model/vocabulary.ts';
import { inReadingOrder, problemLine, type Problem } from '../check/problem.ts';
import { checkStories } from '../check/stories.ts';
import { DataError } from '../data-error.ts';
import { controlDisclosure, type Control } from '../disclosure/control.ts';
import { findPlaces, type Places } from '../places.ts';
import type { DataPackage } from '../read/package.ts';
import { finishedValues } from '../value-steps.ts';
import { catalogueOf } from './catalogue.ts';
import { coverageHistory } from './coverage-history.ts';
import { coverageTable } from './coverage.ts';
import { downloadFiles } from './downloads.ts';
import { evidenceTable } from './evidence.ts';
import { gapTable } from './gaps.ts';
import { groundOf } from './ground.ts';
import { indicatorOutputs } from './indicators.ts';
import { needTable } from './need.ts';
import { serviceTable } from './services.ts';
import { sourceList } from './source-list.ts';
import { sourceTable } from './sources.ts';
import { storyFiles } from './stories.ts';
import { statisticsTables } from './statistics.ts';
import { spineTables } from './spine.ts';
import { streetTopologies } from './street.ts';
import { tablesOf } from './tables.ts';
import { weightsFrom } from './weights.ts';

export interface OutputFiles {
  /** Path below public/data → content. */
  readonly files: ReadonlyMap<string, string>;
  readonly catalogue: Catalogue;
  /** What was hidden: true numbers, for the audit alone. */
  readonly control: Control;
}

/** Derives everything that is derived and writes it down. `step` is told what is being worked on. */
export function outputFiles(checked: DataPackage, step: (words: string) => void): OutputFiles {
  step('Hiding small counts');
  const ground = groundIn(checked);
  const { data, control } = controlDisclosure(checked, ground);
  const { descriptor } = data;
  const [tables, places] = [tablesOf(data), placesOf(data)];
  const sources = sourceList(tables);
  step('Working out indicators');
  const values = finishedValues(tables('indicator_values'), tables('indicators'), places);
  const indicators = indicatorOutputs(tables, values, places, sources);
  step('Working out statistics');
  const statistics = statisticsTables(tables, indicators);
  step('Working out coverage');
  const { editionDate } = descriptor;
  const history = coverageHistory(tables, sources, editionDate);
  const coverage = coverageTable({ tables, places, sources, editionDate }, history);
  const weights = weightsFrom(tables, values);
  const catalogue = catalogueOf({
    descriptor,
    tables,
    places,
    ground,
    weights,
    indicators: indicators.map(({ summary }) => summary),
  });
  step('Working out gaps');
  requireSoundStories(data, catalogue);
  const tablesOfIndicators = indicators.map(({ table }) => table);
  const gaps = gapTable({ tables, sources, catalogue, coverage, indicators: tablesOfIndicators });
  step('Writing tables');
  const downloads = downloadFiles({ descriptor, tables: data.tables, values, coverage });
  const json: [string, unknown][] = [
    ['catalogue.json', catalogue],
    ['coverage.json', coverage],
    ['coverage-history.json', history],
    ['services.json', serviceTable(tables, places, sources, editionDate)],
    ['evidence.json', evidenceTable(tables, sources)],
    ['gaps.json', gaps],
    ['need.json', needTable(tables, sources, catalogue)],
    ['sources.json', sourceTable(tables, data.tables, sources, downloads.list)],
    ...spineTables({ catalogue, sources, indicators: tablesOfIndicators, statistics }).map(
      (table): [string, unknown] => [`spine/${table.geography}.json`, table],
    ),
    ...indicators.map(({ table }): [string, unknown] => [`indicators/${table.id}.json`, table]),
    ...statistics.map((table): [string, unknown] => [`statistics/${table.id}.json`, table]),
    ...[...ground].map(([id, { geometry }]): [string, unknown] => [`geometry/${id}.json`, geometry]),
    ...storyFiles(data.stories).map(([path, content]): [string, unknown] => [path, content]),
    ...[...streetTopologies(tables, data.boundaries)].map(([id, topology]): [string, unknown] => [
      `street/${id}.json`,
      topology,
    ]),
  ];
  const files = new Map(json.map(([path, content]) => [path, JSON.stringify(content)]));
  for (const [name, csv] of downloads.files) files.set(`downloads/${name}`, csv);
  return { files, catalogue, control };
}

/** Throws a DataError with every word of a story that leads nowhere. */
function requireSoundStories({ stories }: DataPackage, catalogue: Catalogue): void {
  const problems: Problem[] = [];
  checkStories(stories, vocabularyOf(catalogue), (problem) => problems.push(problem));
  if (problems.length > 0) throw new DataError(inReadingOrder(problems).map(problemLine));
}

/** What disclosure control hides of a package: for the audit of a site that was built from it. */
export const controlOf = (checked: DataPackage): Control => controlDisclosure(checked, groundIn(checked)).control;

const groundIn = (data: DataPackage) => groundOf(tablesOf(data), placesOf(data), data.boundaries);

function placesOf(data: DataPackage): Places {
  const tables = tablesOf(data);
  return findPlaces(tables('areas'), tables('geographies'));
}
