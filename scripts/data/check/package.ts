// All checks of a package, in one run, so that all mistakes are told at once.
import { escape, type ColumnTable } from 'arquero';
import { tablesOf, type Tables } from '../outputs/tables.ts';
import { findPlaces } from '../places.ts';
import type { DataPackage } from '../read/package.ts';
import type { DataTable } from '../read/table.ts';
import { placedValues } from '../value-steps.ts';
import { checkAreas, checkLinks, checkNations } from './areas.ts';
import { checkBoundaries } from './boundaries.ts';
import { checkDerived } from './derived-values.ts';
import { checkSeries, checkValues } from './indicator-values.ts';
import { checkKeys } from './keys.ts';
import { checkLicences } from './licences.ts';
import { checkOneNation } from './one-nation.ts';
import type { Report } from './problem.ts';
import { checkReferences } from './references.ts';
import { checkDates, checkPrevalence, checkServices } from './services.ts';
import { checkTotals } from './totals.ts';
import { checkWeights } from './weights.ts';

/**
 * Reports everything that is wrong between the cells and the tables; the cells themselves were judged when read.
 * `isFaultless` says of a file, or of some of its columns, whether nothing has been reported there so far.
 */
export function checkPackage(data: DataPackage, report: Report, isFaultless: IsFaultless): void {
  for (const table of data.tables.values()) checkKeys(table, report);
  checkReferences(data.tables, report);
  for (const { needs, check } of rulesFor(data, report, isFaultless)) {
    const found = needs.map((name) => data.tables.get(name));
    if (found.every((table) => table?.missing.size === 0)) check(tablesOf(data));
  }
}

export type IsFaultless = (file: string, columns?: readonly string[]) => boolean;

interface Rule {
  /** Tables that must be there with all their columns, or the rule has nothing to say. */
  readonly needs: readonly string[];
  readonly check: (tables: Tables) => void;
}

function rulesFor({ boundaries }: DataPackage, report: Report, isFaultless: IsFaultless): Rule[] {
  const arePlaced = (tables: Tables) => placing.every(([name, columns]) => isSound(tables(name), columns, isFaultless));
  const placesIn = (tables: Tables) => findPlaces(tables('areas'), tables('geographies'));
  return [
    {
      needs: ['areas', 'geographies'],
      check: (tables) => {
        const places = placesIn(tables);
        checkAreas(tables('areas'), tables('geographies'), report);
        checkNations(tables('areas'), places.nationOf, report);
        if (arePlaced(tables)) checkBoundaries(tables('geographies'), places, boundaries, report);
      },
    },
    {
      needs: ['indicator_values', 'indicators'],
      check: (tables) => {
        checkValues(tables('indicator_values'), tables('indicators'), report);
        checkSeries(tables('indicator_values'), tables('indicators'), report);
      },
    },
    {
      needs: ['indicator_values', 'indicators', 'areas', 'geographies', 'nations'],
      check: (tables) => {
        if (!arePlaced(tables)) return;
        const [values, places] = [tables('indicator_values'), placesIn(tables)];
        const placed = faultless(placedValues(values, tables('indicators'), places), values, isFaultless);
        checkOneNation(placed, values, report);
        checkTotals(placed, values, places, report);
        checkDerived(placed, values, report);
        checkWeights(tables('nations'), placed, places, report);
      },
    },
    { needs: ['links'], check: (tables) => checkLinks(tables('links'), report) },
    { needs: ['services'], check: (tables) => checkServices(tables('services'), report) },
    {
      needs: ['service_records'],
      check: (tables) => checkDates(tables('service_records'), 'valid_from', 'valid_to', report),
    },
    { needs: ['funds'], check: (tables) => checkDates(tables('funds'), 'starts', 'ends', report) },
    { needs: ['prevalence'], check: (tables) => checkPrevalence(tables('prevalence'), report) },
    { needs: ['sources', 'licences'], check: (tables) => checkLicences(tables('sources'), tables('licences'), report) },
  ];
}

/** Columns that say which area belongs where; where one of them is wrong, what follows from it would only repeat it. */
const placing: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['areas', ['area_code', 'level', 'parent_code']],
  ['geographies', ['geography', 'nation_code', 'level']],
];

function isSound(table: DataTable, columns: readonly string[], isFaultless: IsFaultless): boolean {
  return table.complete && table.resource.path.every((file) => isFaultless(file, columns));
}

/** Rules of a whole series say nothing of a file in which something else is wrong: they would only repeat it. */
function faultless(placed: ColumnTable, { files }: DataTable, isFaultless: IsFaultless): ColumnTable {
  const good = new Map([...new Set(files)].map((file) => [file, isFaultless(file)]));
  return placed.filter(escape(({ row }: { readonly row: number }) => good.get(files[row] ?? '') === true));
}
