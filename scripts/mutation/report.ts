// What a mutation run found: each file and group with its counts, and every change that no test noticed.
import { basename } from 'node:path';
import { group } from 'd3-array';
import { object, optional, parse, number, record, string, array } from 'valibot';
import { groupOf, mayNotSurvive } from './groups.ts';

const mutantSchema = object({
  mutatorName: string(),
  status: string(),
  replacement: optional(string(), ''),
  location: object({ start: object({ line: number() }) }),
});
const reportSchema = object({ files: record(string(), object({ mutants: array(mutantSchema) })) });

export interface Tally {
  readonly name: string;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly noCoverage: number;
}

export interface FileTally extends Tally {
  /** One line for each change that no test noticed. */
  readonly unnoticed: readonly string[];
}

/** Tallies of the files of Stryker's JSON report, in its order. Throws an Error where it is none. */
export function filesOf(json: unknown): readonly FileTally[] {
  return Object.entries(parse(reportSchema, json).files).map(([path, { mutants }]) => {
    const of = (status: string) => mutants.filter((mutant) => mutant.status === status);
    const unnoticed = [...of('Survived'), ...of('NoCoverage')].map(({ location, mutatorName, replacement }) => {
      return `${path}:${location.start.line} ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 80)}`;
    });
    return {
      name: basename(path, '.ts'),
      killed: of('Killed').length,
      timeout: of('Timeout').length,
      survived: of('Survived').length,
      noCoverage: of('NoCoverage').length,
      unnoticed,
    };
  });
}

/** Several tallies as one. */
export function sumOf(name: string, tallies: readonly Tally[]): Tally {
  const add = (part: 'killed' | 'timeout' | 'survived' | 'noCoverage') =>
    tallies.reduce((sum, tally) => sum + tally[part], 0);
  return {
    name,
    killed: add('killed'),
    timeout: add('timeout'),
    survived: add('survived'),
    noCoverage: add('noCoverage'),
  };
}

/** Per cent of the changes that a test noticed; a run without end counts as noticed. 100 where there is no change. */
export function scoreOf({ killed, timeout, survived, noCoverage }: Tally): number {
  const all = killed + timeout + survived + noCoverage;
  return all === 0 ? 100 : (100 * (killed + timeout)) / all;
}

/** Table in Markdown: files, their groups, everything. */
export function tableOf(files: readonly FileTally[]): readonly string[] {
  const byGroup = group(files, ({ name }) => groupOf(name));
  const line = (tally: Tally, bold = ''): string => {
    const { name, killed, timeout, survived, noCoverage } = tally;
    // Rounded down: 100.0 means all of them.
    const score = (Math.floor(scoreOf(tally) * 10) / 10).toFixed(1);
    return `| ${bold}${name}${bold} | ${killed} | ${timeout} | ${survived} | ${noCoverage} | ${score} |`;
  };
  const groups = [...byGroup].toSorted(([a], [b]) => a.localeCompare(b));
  return [
    '| file | killed | timeout | survived | no coverage | score |',
    '|---|--:|--:|--:|--:|--:|',
    ...groups.flatMap(([name, list]) => [line(sumOf(name, list), '**'), ...list.map((file) => line(file))]),
    line(sumOf('All', files), '**'),
  ];
}

/** Why the run fails, in words; nothing where it passes. */
export function failuresOf(files: readonly FileTally[], leastScore: number): readonly string[] {
  const score = scoreOf(sumOf('All', files));
  const open = files.filter(({ name, unnoticed }) => mayNotSurvive(name) && unnoticed.length > 0);
  return [
    ...(score < leastScore
      ? [`${score.toFixed(1)} % of the changes were noticed; ${leastScore} % or more must be.`]
      : []),
    ...open.map(({ name }) => `${name}: disclosure control may have no change that goes unnoticed.`),
  ];
}
