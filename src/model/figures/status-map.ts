// Figure: the status of one kind of help, or of one tier, in every area.
import type { Area, Status } from '../catalogue.ts';
import { statuses } from '../catalogue.ts';
import { strings } from '../../app/strings/index.ts';
import type { CoverageView } from '../coverage/coverage-view.ts';
import type { Answer, Subject } from '../coverage/subject.ts';
import type { BandSummary } from '../coverage/bands.ts';
import { thirdReadings, type ThirdReading } from '../coverage/third-reading.ts';
import type { KeyNumber, StatusMapFigure, StatusMark, Twin, TwinCell } from './figure.ts';
import { formatDate, formatShare, formatShareRange } from './format.ts';
import { readingWords } from './coverage-date-words.ts';
import { reasonAtReading } from './reading-remark.ts';
import { unknownMark } from './shorthand.ts';
import { sourceLines } from './source-lines.ts';

const text = strings.coverage;
const time = strings.coverageTime;

export function statusMapFigure(coverage: CoverageView, subject: Subject, band: BandSummary): StatusMapFigure {
  const { geography, areas } = coverage;
  const legend = statuses.map((status) => ({
    key: status,
    label: strings.figures.status[status],
    count: band.bounds.counts[status],
  }));
  return {
    kind: 'status-map',
    id: 'status-map',
    title: titleOf(coverage, subject, band),
    subtitle: text.subtitle(subject.label, geography.noun.one, readingWords(coverage)),
    alt: text.mapAlt(text.countsInWords(legend), geography.noun.many),
    notes: notesOf(coverage, subject),
    sources: sourceLines(
      coverage.sources,
      subject.answers.flatMap((answer) => answer.sources),
    ),
    twin: twinOf(coverage, subject),
    unavailable: null,
    ground: { geography: geography.id, frame: geography.frame, hasTiles: geography.hasTiles, noun: geography.noun },
    marks: areas.map((area) => markOf(area, answerOf(subject, area), coverage.picked)),
    legend,
    keyNumbers: [
      ...keyNumbersOf(coverage, subject, band),
      ...thirdReadings(coverage, subject).flatMap((third) => thirdNumber(third, coverage)),
    ],
  };
}

function titleOf({ geography, areas, reading, asAt }: CoverageView, subject: Subject, band: BandSummary): string {
  const { counts } = band.bounds;
  const service = serviceInSentence(subject);
  if (asAt !== null) return time.headline(counts, areas.length, geography.noun.many, service, asAt);
  return text.headline(counts, areas.length, geography.noun, service, reading);
}

export function serviceInSentence(subject: Subject): string {
  return subject.isTier
    ? `help in the ${subject.label.charAt(0).toLowerCase()}${subject.label.slice(1)}`
    : text.asObject(subject.label);
}

function answerOf(subject: Subject, area: Area): Answer {
  const found = subject.answers.find((answer) => answer.area === area.code);
  return found ?? { area: area.code, status: 'unknown', cell: null, sources: [] };
}

function markOf(area: Area, answer: Answer, picked: string | null): StatusMark {
  return {
    code: area.code,
    name: area.name,
    shortName: area.shortName,
    tile: area.tile,
    point: area.point,
    neighbours: area.neighbours,
    status: answer.status,
    words: text.words(area.name, strings.figures.statusInSentence[answer.status], extentOf(answer), whenOf(answer)),
    selected: area.slug === picked,
  };
}

const isKnown = (status: Status): boolean => status !== 'unknown';

function extentOf(answer: Answer): string | null {
  return isKnown(answer.status) ? (answer.cell?.extent ?? null) : null;
}

/** `June 2023`, `undated`; nothing for what is not known, and for an entitlement, which has no age. */
export function dateOf({ status, cell }: Pick<Answer, 'status' | 'cell'>): string {
  if (!isKnown(status) || cell === null || cell.basis === 'entitlement') return '';
  return cell.asAt === null ? strings.figures.undated : formatDate(cell.asAt);
}

/** The same inside a sentence: `as at June 2023`, `undated`. */
export function whenOf(answer: Pick<Answer, 'status' | 'cell'>): string {
  const date = dateOf(answer);
  return date === '' || answer.cell?.asAt === null ? date : strings.figures.asAt(date);
}

function notesOf(coverage: CoverageView, subject: Subject): readonly string[] {
  return [
    ...thirdReadings(coverage, subject).flatMap(({ count, named, missing }) => [
      text.note.count(count.inPlace, count.developing, count.of, formatDate(count.asAt)),
      ...(missing === 'statement_below_records' || missing === 'statement_above_records'
        ? [text.third.disagree(count.inPlace, named, formatDate(count.asAt))]
        : []),
    ]),
    ...(coverage.reading === 'recent-only' ? [text.note.reading] : []),
    ...(coverage.reading === 'recent-only' && subject.answers.some(({ cell }) => cell?.basis === 'entitlement')
      ? [text.note.entitlement]
      : []),
    ...(subject.isTier ? [text.note.tier] : []),
    text.note.meaning,
  ];
}

function keyNumbersOf({ nation }: CoverageView, subject: Subject, band: BandSummary): readonly KeyNumber[] {
  const { strict, broad, known } = band.bounds;
  if (!strict || !broad || known === null) return [];
  const undated = band.undated > 0 ? text.note.undated(band.undated) : '';
  const oldest = band.oldest === null ? '' : text.note.oldest(formatDate(band.oldest));
  return [
    {
      label: text.keyBirths(nation.weights.label, serviceInSentence(subject)),
      number: formatShareRange(strict.lower, strict.upper),
      note: text.broadSentence(formatShareRange(broad.lower, broad.upper)),
    },
    { label: text.keyKnown, number: formatShare(known), note: text.keyKnownNote(undated, oldest) },
  ];
}

/** The band if the published count is right; nothing where count and records disagree, which a note says. */
function thirdNumber({ band, unnamed, count }: ThirdReading, coverage: CoverageView): readonly KeyNumber[] {
  if (band === null) return [];
  return [
    {
      label: text.third.label(formatDate(count.asAt)),
      number: formatShareRange(band.lower, band.upper),
      note: text.third.note(count.inPlace, count.of, unnamed, readingWords(coverage)),
    },
  ];
}

function twinOf(coverage: CoverageView, subject: Subject): Twin {
  const labels = [
    strings.figures.area,
    text.twin.status,
    text.twin.extent,
    text.twin.asAt,
    text.twin.reason,
    text.twin.sources,
  ];
  return {
    caption: text.twin.caption(subject.label, coverage.geography.noun.one),
    columns: labels.map((label) => ({ label, numeric: false })),
    rows: coverage.areas.map((area) => {
      const answer = answerOf(subject, area);
      const cells: TwinCell[] = [
        { text: area.name, code: area.code },
        { text: strings.figures.status[answer.status], ...unknownMark(answer.status) },
        { text: extentOf(answer) ?? '' },
        { text: dateOf(answer) },
        { text: reasonAtReading(answer.cell, coverage.reading) },
        { text: sourceNames(coverage, answer) },
      ];
      return cells;
    }),
  };
}

function sourceNames(coverage: CoverageView, answer: Answer): string {
  return sourceLines(coverage.sources, answer.sources)
    .map(({ label }) => label)
    .join('; ');
}
