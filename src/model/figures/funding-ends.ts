// Figure: when funds end, and what coverage would be 6, 12 and 24 months on if nothing were renewed.
import { ticks } from 'd3-array';
import type { GapFund } from '../catalogue/gap-table.ts';
import { strings } from '../../app/strings/index.ts';
import { fundState } from '../evidence/history.ts';
import type { GapView } from '../gaps/gap-view.ts';
import { horizonBands, losingColumns } from '../gaps/horizon-bands.ts';
import { decimalYear } from '../gaps/horizon-date.ts';
import type { BandSteps, FundingEndsFigure, FundRow, Twin, TwinCell } from './figure.ts';
import { formatDate, formatNumber, formatShareRange } from './format.ts';
import { sourceLines } from './source-lines.ts';

const text = strings.fundingEnds;

interface Tally {
  readonly past: number;
  readonly future: number;
  readonly unknown: number;
  readonly services: number;
}

export function fundingEndsFigure(gap: GapView): FundingEndsFigure {
  const { coverage, gaps } = gap;
  const { editionDate, nation } = coverage;
  const funds = gaps.funds.toSorted((a, b) => dayOfEnd(a) - dayOfEnd(b) || (a.name < b.name ? -1 : 1));
  const tally = tallyOf(funds, editionDate);
  const title = text.title(tally.future, tally.past, tally.unknown);
  const rows = funds.map((fund) => fundRow(fund, editionDate));
  const coverageRows = horizonRows(gap);
  const timeDomain = domainOf(rows, gap);
  return {
    kind: 'funding-ends',
    id: 'funding-ends',
    title,
    subtitle: text.subtitle(nation.name, formatDate(editionDate)),
    cited: text.cited(nation.name),
    alt: text.alt(title, funds.length),
    notes: tally.services === 0 ? [] : [text.notes.past, text.notes.statement, text.notes.unknownEnd],
    sources: sourceLines(
      gap.sources,
      funds.map(({ source }) => source),
    ),
    twin: twinOf(funds, editionDate, coverageRows),
    unavailable: funds.length === 0 ? text.none(nation.name) : null,
    timeDomain,
    timeTicks: ticks(...timeDomain, 6)
      .filter(Number.isInteger)
      .map((at) => ({ at, label: String(at) })),
    today: { at: decimalYear(editionDate), label: text.today },
    horizons: gaps.horizons.map(({ months, date }) => ({ at: decimalYear(date), label: text.horizon(months) })),
    funds: rows,
    findings: findingsOf(tally, coverageRows),
    coverage: coverageRows,
  };
}

/** Ends in the order of time, those that are not known last. */
const dayOfEnd = ({ ends }: GapFund): number => (ends === null ? Infinity : decimalYear(ends));

function tallyOf(funds: readonly GapFund[], editionDate: string): Tally {
  const count = (state: string) => funds.filter((fund) => fundState(fund, editionDate) === state).length;
  const services = new Set(funds.flatMap((fund) => fund.services)).size;
  return { past: count('ended'), future: count('running'), unknown: count('unknown'), services };
}

function fundRow(fund: GapFund, editionDate: string): FundRow {
  const state = fundState(fund, editionDate);
  const printed = endWords(fund, editionDate);
  const began = fund.starts ?? fund.announced;
  return {
    id: fund.id,
    name: fund.name,
    from: began === null ? null : decimalYear(began),
    to: fund.ends === null ? null : decimalYear(fund.ends),
    state,
    printed,
    words: text.words(fund.name, fund.funder, beganWords(fund), printed),
  };
}

function endWords(fund: GapFund, editionDate: string): string {
  const state = text.state[fundState(fund, editionDate)];
  return fund.ends === null ? state : text.ends(state, formatDate(fund.ends), fund.endsBasis === 'derived');
}

function beganWords({ starts, announced }: GapFund): string {
  if (starts !== null) return text.began(formatDate(starts));
  return announced === null ? text.noBeginning : text.announced(formatDate(announced));
}

/** From the first beginning to the last horizon, in whole years. */
function domainOf(rows: readonly FundRow[], { gaps, coverage }: GapView): readonly [number, number] {
  const days = [coverage.editionDate, ...gaps.horizons.map(({ date }) => date)].map(decimalYear);
  const all = [...days, ...rows.flatMap(({ from, to }) => [from, to])].filter((at) => at !== null);
  return [Math.floor(Math.min(...all)), Math.ceil(Math.max(...all))];
}

function horizonRows({ coverage, gaps }: GapView): readonly BandSteps[] {
  return losingColumns(coverage, gaps.horizons).map((column) => ({
    label: column.label,
    steps: horizonBands(coverage, column.id, gaps.horizons).flatMap(({ months, date, strict }) =>
      strict
        ? [
            {
              label: text.step(months, formatDate(date)),
              strict,
              printed: formatShareRange(strict.lower, strict.upper),
            },
          ]
        : [],
    ),
  }));
}

function findingsOf(tally: Tally, rows: readonly BandSteps[]): readonly string[] {
  const ends = text.findings.ends(tally.past, tally.future, tally.unknown);
  if (tally.services === 0) return [ends, text.findings.noLink];
  const loss = rows.length === 0 ? text.findings.noLoss(tally.services) : text.findings.loss;
  return [ends, text.findings.linked(tally.services), loss];
}

/** Funds first; then each kind of help that would lose something, today and at each horizon. */
function twinOf(funds: readonly GapFund[], editionDate: string, rows: readonly BandSteps[]): Twin {
  const labels = [text.twin.fund, text.twin.funder, text.twin.began, text.twin.ends, text.twin.services];
  return {
    caption: text.twin.caption,
    columns: [
      ...labels.map((label, index) => ({ label, numeric: index === labels.length - 1 })),
      ...(rows.length > 0
        ? [text.twin.shareLower, text.twin.shareUpper].map((label) => ({ label, numeric: true }))
        : []),
    ],
    rows: [...funds.map((fund) => fundCells(fund, editionDate, rows.length > 0)), ...rows.flatMap(coverageCells)],
  };
}

const notApplicable: TwinCell = { text: '', mark: 'z' };

function fundCells(fund: GapFund, editionDate: string, wide: boolean): Twin['rows'][number] {
  const services = fund.services.length;
  return [
    { text: fund.name },
    { text: fund.funder },
    { text: beganWords(fund) },
    { text: endWords(fund, editionDate) },
    services === 0 ? { text: text.unlinked } : { text: String(services), value: services },
    ...(wide ? [notApplicable, notApplicable] : []),
  ];
}

function coverageCells({ label, steps }: BandSteps): Twin['rows'] {
  return steps.map((step) => [
    { text: text.coverageStep(label, step.label) },
    ...Array.from({ length: 4 }, () => notApplicable),
    ...[step.strict.lower, step.strict.upper].map((share) => ({
      text: formatNumber(share * 100, 1),
      value: share * 100,
    })),
  ]);
}
