// Words of the change between two dates, and its table: each answer that changed, then each band on both dates.
import { strings } from '../../app/strings/index.ts';
import type { CellChange } from '../coverage/history/changes.ts';
import { differences, type BandPair } from './coverage-change-bands.ts';
import type { Twin, TwinCell } from './figure.ts';
import { formatDate, formatNumber } from './format.ts';

const text = strings.coverageChange;

/** `from 2015`, `as at June 2023`: the date that a change is known by; empty where there is none. */
export function whyWords({ kind, services, cell }: CellChange): string {
  const [first] = services;
  if (kind === 'opened' || kind === 'closed') return first ? text.why[kind](formatDate(first.date)) : '';
  if (kind === 'unknown' || cell === null) return '';
  return cell.asAt === null ? text.why.undated : text.why.said(formatDate(cell.asAt));
}

interface TwinWords {
  readonly caption: string;
  readonly from: string;
  readonly to: string;
  readonly noun: string;
}

/** A row an answer that changed; then two rows a kind of help: the share throughout, and with part. */
export function changeTwin(
  changes: readonly CellChange[],
  bands: readonly BandPair[],
  { caption, from, to, noun }: TwinWords,
): Twin {
  const { twin } = text;
  const words = [twin.kind, strings.figures.area, twin.change, twin.at(from), twin.at(to), twin.why];
  const shares = [from, to].flatMap((date) => [twin.share(twin.lower, date), twin.share(twin.upper, date)]);
  return {
    caption: twin.caption(caption, from, to),
    columns: [
      ...words.map((label) => ({ label, numeric: false })),
      ...[...shares, twin.least, twin.most].map((label) => ({ label, numeric: true })),
    ],
    rows: [...changes.map(changeRow), ...bands.flatMap((band) => bandRows(band, noun))],
  };
}

const status = strings.figures.status;
const blank = (count: number): readonly TwinCell[] => Array.from({ length: count }, () => ({ text: '', mark: 'z' }));

function changeRow(change: CellChange): readonly TwinCell[] {
  const { area, column, kind, before, after, services } = change;
  const said = services.map(({ service, date }) => text.service(service, formatDate(date))).join('; ');
  const cells = [column.label, area.name, text.kinds[kind].label, status[before], status[after]];
  return [...cells.map((words) => ({ text: words })), { text: said || whyWords(change) }, ...blank(6)];
}

function bandRows({ label, earlier, later }: BandPair, noun: string): readonly (readonly TwinCell[])[] {
  const difference = differences({ earlier, later });
  return (['strict', 'broad'] as const).flatMap((reading) => {
    const [before, after] = [earlier.bounds[reading], later.bounds[reading]];
    const { lower, upper } = difference[reading];
    if (before === null || after === null || lower === null) return [];
    const name = reading === 'strict' ? text.twin.whole(label) : text.twin.part(label);
    const shares = [before.lower, before.upper, after.lower, after.upper, lower, upper];
    const numbers = shares.map((share) => ({ text: formatNumber(share * 100, 1), value: share * 100 }));
    return [[{ text: name }, { text: text.twin.everywhere(noun) }, ...blank(4), ...numbers]];
  });
}
