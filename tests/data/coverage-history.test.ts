// The history of the shipped package ends at what is shipped, in every cell of both nations.
import { beforeAll, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import type { CoverageHistory, CoverageTable } from '../../src/model/catalogue.ts';
import { evidenceOn } from '../../src/model/coverage/history/evidence-on-date.ts';
import { answerOn } from '../../src/model/coverage/history/cells-on-date.ts';
import { coverageCells } from '../../src/model/coverage/status-rule.ts';
import { evidence, rows } from './coverage-evidence.ts';
import { build, readJson } from './fixtures/run-build.ts';
import { root } from './fixtures/toyland.ts';

let history: CoverageHistory;
let coverage: CoverageTable;
beforeAll(() => {
  const result = build(join(root, 'data'));
  expect(result.problems).toEqual([]);
  history = readJson<CoverageHistory>(result.to, 'coverage-history.json');
  coverage = readJson<CoverageTable>(result.to, 'coverage.json');
});

/** Known only from undated evidence, or otherwise than dated evidence says: docs/coverage.md names how many. */
const undated = [
  'BHSCT antenatal-education',
  'NHSCT antenatal-education',
  'NHSCT family-nurse-partnership',
  'S08000015 infant-mental-health-team',
  'S08000015 maternity-neonatal-psychology',
  'S08000017 maternity-neonatal-psychology',
  'S08000020 infant-mental-health-team',
  'S08000022 infant-mental-health-team',
  'S08000022 community-perinatal-team',
  'S08000022 maternity-neonatal-psychology',
  'S08000024 infant-mental-health-team',
  'S08000024 maternity-neonatal-psychology',
  'S08000030 infant-mental-health-team',
  'S08000032 infant-mental-health-team',
  'S08000032 maternity-neonatal-psychology',
  'SEHSCT antenatal-education',
  'SEHSCT family-nurse-partnership',
  'SEHSCT sure-start-and-family-centres',
  'SHSCT antenatal-education',
  'SHSCT sure-start-and-family-centres',
  'WHSCT antenatal-education',
];

describe('the history of coverage', () => {
  test('ends, on the day of the edition, at the shipped cell: all 266, word for word', () => {
    expect(history.cells).toHaveLength(266);
    history.cells.forEach((cell, i) => {
      const { area, column, ...shipped } = coverage.cells[i]!;
      expect([cell.area, cell.column]).toEqual([area, column]);
      const latest = answerOn(cell, evidence.editionDate);
      if (latest === null) expect(shipped).toMatchObject({ status: 'unknown', records: [] });
      else expect(latest).toMatchObject(shipped);
    });
  });

  test('differs from what dated evidence says only in the cells that undated evidence decides', () => {
    const published = new Map(
      rows('sources.csv').flatMap((row) =>
        row.published === null ? [] : [[String(row.sourceId), String(row.published)]],
      ) as [string, string][],
    );
    const dated = coverageCells(evidenceOn(evidence, evidence.editionDate, published));
    const shipped = new Map(coverage.cells.map((cell) => [`${cell.area} ${cell.column}`, cell.status]));
    const differing = dated.filter((cell) => shipped.get(`${cell.area} ${cell.column}`) !== cell.status);
    expect(differing.map(({ area, column }) => `${area} ${column}`).sort()).toEqual([...undated].sort());
    const marked = history.cells.filter(({ answers }) => answers.at(-1)?.undatedOnly === true);
    expect(marked.map(({ area, column }) => `${area} ${column}`).sort()).toEqual([...undated].sort());
  });

  test('knows nothing before the first dated answer, and cites only sources that it holds', () => {
    expect(history.cells.filter((cell) => answerOn(cell, '1901') !== null)).toEqual([]);
    const held = new Set(history.sources.map(({ id }) => id));
    const cited = history.cells.flatMap(({ answers }) => answers.flatMap(({ sources }) => sources));
    expect(cited.filter((id) => !held.has(id))).toEqual([]);
  });

  test('runs forward, and its months are those in which a status changes', () => {
    for (const { answers } of history.cells)
      expect(answers.map(({ from }) => from)).toEqual([...new Set(answers.map(({ from }) => from))].sort());
    expect(coverage.changes.map(({ nation }) => nation)).toEqual(['N92000002', 'S92000003']);
    expect(coverage.changes[1]?.months).toContain('2023-06');
  });
});
