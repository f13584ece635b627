// Figure: what to ask next; every open answer with how far it would move the nation's band and the area's own.
import { strings } from '../../app/strings/index.ts';
import type { GapView } from '../gaps/gap-view.ts';
import { openQuestions, type OpenQuestion, type Shift } from '../gaps/open-questions.ts';
import type { Band } from '../statistics/coverage-bounds.ts';
import type { AskNextFigure, AskRow, Twin, TwinCell } from './figure.ts';
import { formatDate, formatNumber, formatShareRange } from './format.ts';
import { sourceLines } from './source-lines.ts';

const text = strings.whatToAsk;

/** Drawn; the table and the list have all. */
const mostDrawn = 12;

/** `tier`: only its kinds of help; null = all. */
export function askNextFigure(gap: GapView, tier: string | null): AskNextFigure {
  const { coverage } = gap;
  const open = openQuestions(coverage).filter(({ column }) => tier === null || column.tier === tier);
  const missing = open.filter(({ reported }) => reported === 'unknown').length;
  const title = text.title(missing, open.length - missing);
  const questions = open.map((question) => rowOf(question, open[0]?.move ?? 0, gap));
  const drawn = Math.min(mostDrawn, questions.length);
  const ids = coverage.cells.filter(isAmong(open)).flatMap((cell) => cell.sources);
  return {
    kind: 'ask-next',
    id: 'ask-next',
    title,
    subtitle: text.subtitle(coverage.nation.weights.label),
    cited: text.cited(coverage.nation.weights.label),
    alt: text.alt(title, questions[0]?.question ?? ''),
    notes: [
      ...(drawn < questions.length
        ? [text.more(drawn, questions.length, questions.findIndex(({ selected }) => selected) >= drawn)]
        : []),
      text.notes.rule,
      text.notes.equal,
      ...(coverage.nation.weights.note === null ? [] : [coverage.nation.weights.note]),
    ],
    sources: sourceLines(gap.sources, ids),
    twin: twinOf(open),
    unavailable: questions.length === 0 ? text.nothing : null,
    questions,
    drawn,
  };
}

const isAmong = (open: readonly OpenQuestion[]) => {
  const keys = new Set(open.map(({ area, column }) => `${area.code} ${column.id}`));
  return (cell: { readonly area: string; readonly column: string }) => keys.has(`${cell.area} ${cell.column}`);
};

function rowOf(question: OpenQuestion, farthest: number, { coverage }: GapView): AskRow {
  const { area, column, reported, age, national, own, move } = question;
  const of = coverage.columns.length;
  return {
    id: `${area.code}-${column.id}`,
    code: area.code,
    areaName: area.name,
    kind: column.label,
    question: questionOf(question),
    reported,
    age,
    move: national ? move * 100 : null,
    length: farthest > 0 ? move / farthest : 0,
    printed: national ? text.points(move) : '',
    nation: national ? text.nation(...threeBands(national, percentRange)) : text.noNation,
    own: text.own(strings.gaps.nounOf(coverage.geography.noun), ...threeBands(own, countRange), of),
    known: knownWords(question),
    selected: area.slug === coverage.picked,
  };
}

function questionOf({ area, column, reported }: OpenQuestion): string {
  const service = strings.coverage.asObject(column.label);
  if (reported === 'unknown') return text.question.unknown(area.name, service);
  if (reported === 'yes') return text.question.still(area.name, service);
  return reported === 'partial' ? text.question.throughout(area.name, service) : text.question.now(area.name, service);
}

function knownWords({ reported, asAt }: OpenQuestion): string {
  if (reported === 'unknown') return text.known.unknown;
  const when = asAt === null ? strings.figures.undated : strings.figures.asAt(formatDate(asAt));
  return text.known.reported(strings.figures.statusInSentence[reported], when);
}

const percentRange = ({ lower, upper }: Band): string => formatShareRange(lower, upper);
const countRange = ({ lower, upper }: Band): string =>
  lower === upper ? String(lower) : strings.expected.range(String(lower), String(upper));

const percentCell = (band: Band): TwinCell => ({
  text: percentRange(band),
  ends: [band.lower * 100, band.upper * 100],
});
const countCell = (band: Band): TwinCell => ({ text: countRange(band), ends: [band.lower, band.upper] });

const threeBands = <Printed>(
  { now, ifYes, ifNo }: Shift,
  print: (band: Band) => Printed,
): [Printed, Printed, Printed] => [print(now), print(ifYes), print(ifNo)];

function twinOf(open: readonly OpenQuestion[]): Twin {
  const { twin } = text;
  const numbers = [twin.move, twin.now, twin.yes, twin.no, twin.own, twin.ownYes, twin.ownNo];
  return {
    caption: twin.caption,
    columns: [
      ...[strings.figures.area, twin.kind, twin.reported, twin.when].map((label) => ({ label, numeric: false })),
      ...numbers.map((label) => ({ label, numeric: true })),
    ],
    rows: open.map((question) => [
      { text: question.area.name, code: question.area.code },
      { text: question.column.label },
      { text: strings.figures.status[question.reported] },
      { text: whenWords(question) },
      moveCell(question),
      ...(question.national ? threeBands(question.national, percentCell) : [{ text: '' }, { text: '' }, { text: '' }]),
      ...threeBands(question.own, countCell),
    ]),
  };
}

const moveCell = ({ national, move }: OpenQuestion): TwinCell =>
  national ? { text: formatNumber(move * 100, 1), value: move * 100 } : { text: '' };

function whenWords({ reported, asAt }: OpenQuestion): string {
  if (reported === 'unknown') return '';
  return asAt === null ? strings.figures.undated : formatDate(asAt);
}
