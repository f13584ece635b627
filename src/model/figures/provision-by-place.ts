// Figure: the share of young children in an area with a kind of help, by deprivation or remoteness of where they live.
import { statuses } from '../catalogue.ts';
import type { PlaceClass, PlaceTable } from '../catalogue/gap-table.ts';
import { strings } from '../../app/strings/index.ts';
import type { GapView } from '../gaps/gap-view.ts';
import { placeBands, placeDifference, type PlaceBand } from '../gaps/place-bands.ts';
import type { Band } from '../statistics/coverage-bounds.ts';
import type { PlaceRow, ProvisionByPlaceFigure, TwinCell } from './figure.ts';
import { fitting } from './fitting.ts';
import { formatNumber, formatShareRange } from './format.ts';
import { sourceLines } from './source-lines.ts';
import { stretchWords } from './stretch-words.ts';

const text = strings.provisionByPlace;

type PlaceId = PlaceTable['id'];

/** Bars of one way to sort places; `unavailable` where the nation's children are not held so. */
export function provisionByPlaceFigure(gap: GapView, id: PlaceId): ProvisionByPlaceFigure {
  const { coverage, gaps, subject } = gap;
  const table = gaps.places.find((each) => each.id === id) ?? null;
  const { nation, geography } = coverage;
  const bands = table ? placeBands({ ...table, classes: [...table.classes, allOf(table, gap)] }, subject.answers) : [];
  const rows = bands.map((band) => rowOf(band, id));
  const difference = table ? differenceOf(table, gap) : null;
  const title =
    difference === null ? text.titleUnavailable[id] : fitting(text.titles[id][signOf(difference.band)](subject.label));
  const ages = text.ages[table?.ages ?? '0-2'];
  const cited = text.cited(subject.label, ages, geography.noun.one);
  const ids = [...(table?.sources ?? []), ...subject.answers.flatMap((answer) => answer.sources)];
  return {
    kind: 'provision-by-place',
    id: `by-${id}`,
    title,
    subtitle: rows.length > 0 ? `${cited}. ${stretchWords(rows)}` : `${cited}.`,
    cited,
    alt: text.alt(title, rows.length),
    notes: [text.notes.ecological(geography.noun.many), ...(table ? [text.notes.same, text.notes.year] : [])],
    sources: sourceLines(gap.sources, ids),
    twin: {
      caption: text.twin.caption(subject.label, ages),
      columns: [
        { label: text.twin.place, numeric: false },
        ...[
          text.twin.children,
          text.twin.strictLower,
          text.twin.strictUpper,
          text.twin.broadLower,
          text.twin.broadUpper,
          text.twin.known,
        ].map((label) => ({ label, numeric: true })),
      ],
      rows: bands.length > 0 ? bands.map((band) => cellsOf(band, id)) : [notHeld(text.all(nation.name))],
    },
    unavailable: rows.length === 0 ? text.unavailable(nation.name, text.what[id]) : null,
    rows,
    difference: difference?.words ?? null,
  };
}

/** All classes together: what each of them is read against. An area that lacks a class has no total. */
function allOf({ classes }: PlaceTable, { coverage }: GapView): PlaceClass {
  const sum = (code: string) => classes.reduce((total, { children }) => total + (children[code] ?? Number.NaN), 0);
  const counted = coverage.areas.map(({ code }) => [code, sum(code)] as const).filter(([, total]) => total >= 0);
  return { id: 'all', name: text.all(coverage.nation.name), children: Object.fromEntries(counted) };
}

function labelOf(place: PlaceClass, id: PlaceId): string {
  if (place.name !== null) return place.name;
  return id === 'deprivation' ? (text.fifths[Number(place.id) - 1] ?? place.id) : place.id;
}

function rowOf(band: PlaceBand, id: PlaceId): PlaceRow {
  const { strict, broad, shares } = band.bounds;
  const label = labelOf(band.place, id);
  const [strictWords, broadWords] = [rangeWords(strict), rangeWords(broad)];
  return {
    id: band.place.id,
    label,
    isTotal: band.place.id === 'all',
    parts: shares
      ? statuses.filter((status) => shares[status] > 0).map((status) => ({ status, share: shares[status] }))
      : [],
    printed: strictWords,
    printedBroad: broadWords === strictWords ? null : text.withPart(broadWords),
    words: text.words(label, strictWords, broadWords),
  };
}

const rangeWords = (band: Band | null): string =>
  band === null ? strings.figures.noValue.not_known : formatShareRange(band.lower, band.upper);

interface Difference {
  readonly band: Band;
  readonly words: string;
}

/** First class against the last: most against least deprived, large cities against remote countryside. */
function differenceOf(table: PlaceTable, { subject }: GapView): Difference | null {
  const [first, last] = [table.classes[0], table.classes.at(-1)];
  if (!first || !last || first === last) return null;
  const band = placeDifference(first, last, subject.answers);
  if (!band) return null;
  const name = (place: PlaceClass) => labelOf(place, table.id);
  const against = last.name ?? name(last).toLowerCase();
  return { band, words: text.difference(name(first), against, band.lower, band.upper) };
}

/** Known only where zero lies outside; `same` where both ends are zero. */
function signOf({ lower, upper }: Band): 'less' | 'more' | 'same' | 'untold' {
  const least = 1e-9;
  if (Math.abs(lower) < least && Math.abs(upper) < least) return 'same';
  if (lower > least) return 'more';
  return upper < -least ? 'less' : 'untold';
}

function cellsOf(band: PlaceBand, id: PlaceId): readonly TwinCell[] {
  return [
    { text: labelOf(band.place, id) },
    { text: formatNumber(band.children), value: band.children },
    ...sharesOf(band),
  ];
}

/** The table says so too where nothing is held. */
const notHeld = (name: string): readonly TwinCell[] => [
  { text: name },
  ...Array.from({ length: 6 }, () => ({ text: text.twin.notHeld })),
];

function sharesOf({ bounds }: PlaceBand): readonly TwinCell[] {
  const shares = [bounds.strict?.lower, bounds.strict?.upper, bounds.broad?.lower, bounds.broad?.upper, bounds.known];
  return shares.map((share) =>
    share === undefined || share === null ? { text: '' } : { text: formatNumber(share * 100, 1), value: share * 100 },
  );
}
