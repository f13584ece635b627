// Figure: measured need against the number of kinds of specialist help in place, with what is not known as a range.
import { nice, ticks } from 'd3-array';
import { strings } from '../../app/strings/index.ts';
import type { Association, Correlation } from '../catalogue/gap-table.ts';
import type { GapView } from '../gaps/gap-view.ts';
import { needRows, needSources, type NeedRow } from '../gaps/need-rows.ts';
import type { MeasuredNeed, MeasuredValue } from '../gaps/measured-need.ts';
import { printValue } from '../indicators/print-value.ts';
import type { EquityScatterFigure, ScatterPoint, Twin, TwinCell } from './figure.ts';
import { capitalise, formatNumber } from './format.ts';
import { tickLabels } from './tick-labels.ts';

const text = strings.gaps.scatter;

type MeasuredRow = NeedRow & { readonly need: MeasuredValue };

export function equityScatterFigure(gap: GapView): EquityScatterFigure {
  const { need, coverage, verdict, kinds, answersMissing } = gap;
  const rows = needRows(gap);
  const measured = rows
    .filter((row): row is MeasuredRow => row.need !== null)
    .toSorted((a, b) => a.need - b.need || (a.area.code < b.area.code ? -1 : 1));
  const title = verdict === 'untold' ? text.titles.untold(answersMissing) : text.titles[verdict];
  const kindNames = kinds.map(({ label }) => label).join('; ');
  const ranges = measured.filter(({ provision }) => provision.lower < provision.upper).length;
  const xDomain = domainOf(measured, need);
  const { noun } = coverage.geography;
  return {
    kind: 'equity-scatter',
    id: 'equity-scatter',
    title,
    subtitle: need
      ? text.subtitle(need.indicator.title, need.indicator.unit, need.period, kindNames)
      : text.subtitleNone(kindNames),
    ...(need ? { cited: text.cited(need.indicator.title, need.period, kindNames) } : {}),
    alt: text.alt(title, measured.length, noun.many, ranges),
    notes: notesOf(gap, rows),
    sources: needSources(gap),
    twin: twinOf(gap, rows),
    unavailable:
      need && measured.length > 0 && kinds.length > 0
        ? null
        : strings.gaps.notMeasured(coverage.nation.name, noun.many),
    xLabel: need ? text.axis(need.indicator.unit, need.indicator.shortTitle) : '',
    yLabel: text.yLabel,
    xDomain,
    xTicks: need ? tickLabels(ticks(...xDomain, 4), need.indicator) : [],
    kinds: kinds.length,
    comparator:
      need && need.national !== null
        ? { name: coverage.nation.name, value: need.national, printed: printValue(need.national, need.indicator) }
        : null,
    points: measured.map((row) => pointOf(row, gap)),
    findings: gap.association ? findingsOf(gap.association, gap) : [],
    weightLabel: coverage.nation.weights.label,
  };
}

function pointOf(row: MeasuredRow, { coverage, gaps }: GapView): ScatterPoint {
  const { area, need, provision } = row;
  const largest = Math.max(...Object.values(coverage.nation.weights.values));
  return {
    code: area.code,
    name: area.name,
    label: area.tile?.label ?? area.shortName,
    need,
    lower: provision.lower,
    upper: provision.upper,
    size: row.weight === null || !(largest > 0) ? 0 : row.weight / largest,
    isIsland: gaps.islands.includes(area.code),
    words: text.words(area.name, row.needPrinted, row.kindsPrinted, provision.part, row.birthsPrinted),
    selected: area.slug === coverage.picked,
  };
}

/** From zero to the largest need, rounded outwards; one unit wide where all are zero. */
function domainOf(rows: readonly MeasuredRow[], need: MeasuredNeed | null): readonly [number, number] {
  const values = [...rows.map((row) => row.need), need?.national ?? 0];
  const [from, to] = nice(Math.min(0, ...values), Math.max(0, ...values), 4);
  return to > from ? [from, to] : [from, from + 1];
}

function findingsOf(association: Association, { verdict }: GapView): readonly string[] {
  const { unknownAsNo, unknownAsYes, reach, critical, areas } = association;
  const words = text.findings;
  const say = ({ rho, p }: Correlation) => (rho === null || p === null ? words.noValue : words.value(rho, p));
  const [low, high] = [say(unknownAsNo), say(unknownAsYes)];
  const isKnown = reach !== null && reach.lower === reach.upper;
  return [
    isKnown ? words.one(low) : words.ends(low, high),
    ...(isKnown ? [] : [reach ? words.reach(reach.lower, reach.upper) : words.noReach]),
    ...(critical === null ? [] : [words.critical(areas, critical)]),
    words.verdict[verdict],
  ].filter((sentence) => sentence !== '');
}

function notesOf({ need, coverage }: GapView, rows: readonly NeedRow[]): readonly string[] {
  const lacking = rows.filter((row) => need && row.need === null).map(({ area }) => area.shortName);
  return [
    text.notes.wte,
    text.notes.kinds,
    ...(need ? [text.notes.permutation, text.notes.beside] : []),
    ...(rows.some(({ derived }) => derived) ? [text.notes.derived] : []),
    ...(lacking.length > 0 ? [text.notes.lacking(lacking.join(', '))] : []),
    ...(need?.caution ? [need.caution] : []),
    ...(coverage.nation.weights.note === null ? [] : [coverage.nation.weights.note]),
  ];
}

function twinOf(gap: GapView, rows: readonly NeedRow[]): Twin {
  const { need, coverage, gaps } = gap;
  const { weights } = coverage.nation;
  const number = (value: number) => ({ text: String(value), value });
  return {
    caption: need ? text.twin.caption(need.indicator.title, need.period) : text.twin.captionNone,
    columns: [
      { label: text.twin.area, numeric: false },
      ...(need ? [{ label: capitalise(need.indicator.unit), numeric: true }] : []),
      { label: text.twin.lower, numeric: true },
      { label: text.twin.upper, numeric: true },
      { label: text.twin.part, numeric: true },
      { label: text.twin.weight(weights.label), numeric: true },
      { label: text.twin.island, numeric: false },
      ...(need ? [{ label: text.twin.origin, numeric: false }] : []),
    ],
    rows: rows.map((row) => [
      { text: row.area.name, code: row.area.code },
      ...(need ? [needCell(row, need)] : []),
      number(row.provision.lower),
      number(row.provision.upper),
      number(row.provision.part),
      row.weight === null
        ? { text: row.birthsPrinted }
        : { text: formatNumber(row.weight, weights.areShares ? 1 : 0), value: row.weight },
      { text: gaps.islands.includes(row.area.code) ? text.twin.yes : text.twin.no },
      ...(need ? [{ text: row.need === null ? '' : strings.figures[row.derived ? 'derived' : 'published'] }] : []),
    ]),
  };
}

/** The need of a row as its measure prints it, unrounded behind it. */
export function needCell(row: NeedRow, { indicator }: MeasuredNeed): TwinCell {
  return row.need === null ? { text: row.needPrinted } : { text: printValue(row.need, indicator), value: row.need };
}
