// Cells of coverage as they stood on a date, from the history that the build worked out.
import type { CellHistory, CoverageCell, CoverageHistory, PastAnswer } from '../../catalogue.ts';
import { formatDate } from '../../figures/format.ts';
import { lastDayOf } from '../dates.ts';
import { strings } from '../../../app/strings/index.ts';

const text = strings.coverageTime.reasons;

/** The answer that stands by the end of a date (`2023`: by the end of 2023); null where nothing is known by then. */
export function answerOn({ answers }: Pick<CellHistory, 'answers'>, date: string): PastAnswer | null {
  return answers.findLast(({ from }) => from <= lastDayOf(date)) ?? null;
}

const notKnown = {
  status: 'unknown',
  extent: null,
  basis: 'none',
  asAt: null,
  confidence: null,
  sources: [],
  records: [],
  reason: text.nothingByThen,
  starts: [],
} as const;

function cellOf({ area, column, answers }: CellHistory, date: string): CoverageCell {
  const answer = answerOn({ answers }, date) ?? notKnown;
  const { status, extent, basis, asAt, confidence, sources, records } = answer;
  const began = answer.starts.map(({ service, date: start }) => text.began(service, formatDate(start)));
  const undated = answers.at(-1)?.undatedOnly ? [text.undatedLeftOut] : [];
  const reason = [answer.reason, ...began, ...undated].join(' ');
  return { area, column, status, extent, basis, asAt, confidence, sources, records, reason };
}

/** Every cell on a date before the edition: its reason says when services began, and what only undated evidence says. */
export function cellsOn({ cells }: CoverageHistory, date: string): readonly CoverageCell[] {
  return cells.map((cell) => cellOf(cell, date));
}
