// Whether each hidden cell is empty in every table that has a place for it: values, downloads, statistics.
import type { IndicatorBlock, IndicatorTable, StatisticsBlock, StatisticsTable } from '../../../src/model/catalogue.ts';
import { strings } from '../../../src/app/strings/index.ts';
import { leak, type Secret } from './secret.ts';
import { csvLines, type CsvLine, type ShippedFiles } from './shipped-files.ts';

const read = <Table>(files: ShippedFiles, path: string): Table | null => {
  const text = files.get(path);
  return text === undefined ? null : (JSON.parse(text) as Table);
};

/** Place of the row in a block, or null. */
function placeIn(block: IndicatorBlock, { row }: Secret): number | null {
  const place = block.areas.findIndex((area, i) => area === row.area && (block.groups?.[i] ?? null) === row.group);
  return place < 0 ? null : place;
}

const columns = ['values', 'lower', 'upper', 'numerator', 'denominator'] as const;

function inBlock(block: IndicatorBlock, period: number, place: number): readonly string[] {
  const printed = columns.filter((column) => (block[column]?.[period]?.[place] ?? null) !== null);
  const key = `${period}:${place}`;
  const words = block.missing[key] === 'suppressed' ? [] : ['the cell does not say "suppressed"'];
  return [
    ...printed.map((column) => `the hidden cell has ${column}`),
    ...(key in block.flags ? ['a flag is left'] : []),
    ...words,
  ];
}

/** What the statistics still say of an area that has no value. */
function inStatistics(block: StatisticsBlock, period: number, place: number, area: string): readonly string[] {
  const of = block.periods[period];
  if (!of) return [];
  const { intervals, ranks, funnel, comparisons, disparity } = of;
  const found: readonly (readonly [string, boolean])[] = [
    ['an interval', (intervals.result?.[place] ?? null) !== null],
    ['a rank', (ranks.result?.[place] ?? null) !== null],
    ['a funnel point', (funnel.result?.points[place] ?? null) !== null],
    ['a comparison', (comparisons[place] ?? 'not_compared') !== 'not_compared'],
    ['a place at an end', [disparity.result?.highest, disparity.result?.lowest].includes(area)],
  ];
  return found.filter(([, is]) => is).map(([what]) => `the hidden cell has ${what}`);
}

function inTables(files: ShippedFiles, secret: Secret): string[] {
  const { series, row } = secret;
  const [path, statisticsPath] = [`indicators/${series.id}.json`, `statistics/${series.id}.json`];
  const table = read<IndicatorTable>(files, path);
  const statistics = read<StatisticsTable>(files, statisticsPath);
  const period = table?.periods.findIndex(({ id }) => id === row.period) ?? -1;
  return (table?.blocks ?? []).flatMap((block) => {
    const place = placeIn(block, secret);
    if (place === null || period < 0) return [];
    const worked = statistics?.blocks.filter(({ geography }) => geography === block.geography) ?? [];
    return [
      ...inBlock(block, period, place).map((says) => leak(path, secret, says)),
      ...worked.flatMap((own) =>
        inStatistics(own, period, place, row.area).map((says) => leak(statisticsPath, secret, says)),
      ),
    ];
  });
}

const download = 'downloads/indicator-values.csv';
const cells = ['value', 'numerator', 'denominator', 'lower', 'upper', 'flag'];
const keyOf = (id: string, { area, period, group }: Pick<Secret['row'], 'area' | 'period' | 'group'>): string =>
  JSON.stringify([id, area, period, group]);

function inLine(line: CsvLine | undefined): readonly string[] {
  if (line === undefined) return [];
  const printed = cells.filter((cell) => (line[cell] ?? '') !== '').map((cell) => `the hidden cell has a ${cell}`);
  const isMarked = line['missing'] === 'suppressed' && line['note'] === strings.disclosure.note;
  return isMarked ? printed : [...printed, 'the row does not say "suppressed" and no more'];
}

/** One line a leak. */
export function leaksInTables(files: ShippedFiles, secrets: readonly Secret[]): readonly string[] {
  if (secrets.length === 0) return [];
  const lines = new Map(
    csvLines(files, download).map((line) => {
      const [area, period, group] = [
        line['area_code'] ?? '',
        line['period'] ?? '',
        line['group'] ? line['group'] : null,
      ];
      return [keyOf(line['indicator_id'] ?? '', { area, period, group }), line];
    }),
  );
  return secrets.flatMap((secret) => [
    ...inTables(files, secret),
    ...inLine(lines.get(keyOf(secret.series.id, secret.row))).map((says) => leak(download, secret, says)),
  ]);
}
