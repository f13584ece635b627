// Figure: two dates compared; what opened or closed, what only became known, and how far the bands moved.
import { group } from 'd3-array';
import { strings } from '../../app/strings/index.ts';
import type { ServiceColumn } from '../catalogue.ts';
import { changeKinds, coverageChanges, type CellChange, type ChangeKind } from '../coverage/history/changes.ts';
import { dateOfView, type TwoDates } from '../coverage/history/two-dates.ts';
import { lastDayOf } from '../coverage/dates.ts';
import { bandChanges, type BandPair } from './coverage-change-bands.ts';
import { changeTwin, whyWords } from './coverage-change-words.ts';
import type { ChangeGroup, ChangeItem, CoverageChangeFigure } from './figure.ts';
import { sourceLines } from './source-lines.ts';

const text = strings.coverageChange;

export interface ChangeScope {
  /** Names the figure on its page. */
  readonly id: string;
  /** What is compared, in words; null = all kinds of help. */
  readonly label: string | null;
  readonly columns: readonly ServiceColumn[];
  readonly bands: readonly BandPair[];
}

export function coverageChangeFigure(two: TwoDates, scope: ChangeScope): CoverageChangeFigure {
  const { earlier, later } = two;
  const [from, to] = [dateOfView(earlier), dateOfView(later)];
  const changes = coverageChanges(two, scope.columns);
  const groups = groupsOf(changes, later.picked);
  const { weights } = later.nation;
  const moved = new Set(changes.map(({ column }) => column.id));
  const drawn = scope.bands.filter(({ later: { id } }) => scope.label !== null || moved.has(id));
  const bands = bandChanges(drawn, from, to);
  const isSame = lastDayOf(from) === lastDayOf(to);
  const ids = new Set(scope.columns.map(({ id }) => id));
  const title = titleOf(changes, scope.label, two);
  const label = scope.label ?? text.allKinds;
  const { one, many } = later.geography.noun;
  return {
    kind: 'coverage-change',
    id: scope.id,
    title,
    subtitle: text.subtitle(label, one, from, to, strings.coverage.readingWords[later.reading]),
    alt: text.alt(
      title,
      groups.map((each) => `${each.label}: ${each.printed}`),
    ),
    notes: isSame ? [] : notesOf(two, bands.length, drawn.length < scope.bands.length),
    sources: sourceLines(
      [...later.sources, ...earlier.sources],
      [...later.cells, ...earlier.cells].flatMap((cell) => (ids.has(cell.column) ? cell.sources : [])),
    ),
    twin: changeTwin(changes, scope.bands, { caption: label, from, to, noun: many }),
    unavailable: isSame ? text.sameDate : null,
    groups,
    bandsTitle: text.bandsTitle(weights.label),
    bands,
  };
}

function notesOf({ later }: TwoDates, bands: number, hasMore: boolean): readonly string[] {
  const { weights } = later.nation;
  return [
    text.notes.words,
    text.notes.ends,
    ...(bands === 0 ? [] : [text.notes.weights(weights.label), text.notes.difference]),
    ...(hasMore ? [text.notes.drawn] : []),
    ...(weights.note === null ? [] : [weights.note]),
  ];
}

/** How many services began or ended: one that serves several areas counts once. */
const servicesOf = (changes: readonly CellChange[]): number =>
  new Set(changes.flatMap(({ services }) => services.map(({ service }) => service))).size;

const countsServices = (kind: ChangeKind): boolean => kind === 'opened' || kind === 'closed';

/** What a headline names first. */
const headlineOrder: readonly ChangeKind[] = ['closed', 'opened', 'known', 'unknown', 'changed', 'undated'];

function titleOf(changes: readonly CellChange[], scope: string | null, { earlier, later }: TwoDates): string {
  const [from, to] = [dateOfView(earlier), dateOfView(later)];
  const parts = headlineOrder.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return [];
    return [text.parts[kind](countsServices(kind) ? servicesOf(own) : own.length)];
  });
  if (scope === null) return parts.length === 0 ? text.nothingAcross : text.across(parts.slice(0, 2));
  if (parts.length === 0) return text.nothing(from, to);
  return later.asAt === null ? text.since(from, parts.slice(0, 3)) : text.between(from, to, parts.slice(0, 2));
}

function groupsOf(changes: readonly CellChange[], picked: string | null): readonly ChangeGroup[] {
  return changeKinds.flatMap((kind): readonly ChangeGroup[] => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return [];
    const { count, countServices, kinds } = text;
    return [
      {
        kind,
        ...kinds[kind],
        count: own.length,
        printed: countsServices(kind) ? countServices(own.length, servicesOf(own)) : count(own.length),
        rows: [...group(own, ({ column }) => column)].map(([{ id, label }, same]) => ({
          id,
          label,
          items: same.map((change) => itemOf(change, picked)),
        })),
      },
    ];
  });
}

function itemOf(change: CellChange, picked: string | null): ChangeItem {
  const { area, column, before, after } = change;
  const inSentence = strings.figures.statusInSentence;
  const why = whyWords(change);
  return {
    code: area.code,
    name: area.shortName,
    before,
    after,
    why,
    words: text.item(area.name, column.label, inSentence[before], inSentence[after], why),
    selected: area.slug === picked,
  };
}
