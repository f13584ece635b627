// Figure: need and provision on one map, each cut in two at the nation's own figure. What is not known is never classed.
import { strings } from '../../app/strings/index.ts';
import type { GapView } from '../gaps/gap-view.ts';
import { needRows, needSources, type NeedRow } from '../gaps/need-rows.ts';
import { printValue } from '../indicators/print-value.ts';
import { needCell } from './equity-scatter.ts';
import type { BivariateMapFigure, BivariateMark, NeedAndProvision, Twin } from './figure.ts';
import { capitalise, formatNumber } from './format.ts';
import { fitting } from './fitting.ts';

const text = strings.gaps.bivariate;

/** In the order of the legend: more need above, less help to the left. */
const corners: readonly NeedAndProvision[] = ['more-less', 'more-more', 'less-less', 'less-more'];

interface Placed {
  readonly row: NeedRow;
  readonly place: NeedAndProvision | null;
  readonly words: string;
}

export function bivariateMapFigure(gap: GapView): BivariateMapFigure {
  const { need, coverage } = gap;
  const { geography, nation } = coverage;
  const placed = needRows(gap).map((row) => placeOf(row, gap));
  const count = (wanted: NeedAndProvision | null) => placed.filter(({ place }) => place === wanted).length;
  const entries = corners.map((key) => ({
    key,
    letter: text.letters[key],
    label: text.corners[key],
    count: count(key),
  }));
  const title = need ? titleOf(placed, gap) : text.titleUnavailable;
  const counts = entries.map(({ label, count: number }) => `${label}: ${number}.`).join(' ');
  return {
    kind: 'bivariate-map',
    id: 'bivariate-map',
    title,
    subtitle: need
      ? text.subtitle(need.indicator.title, need.period, geography.noun.one)
      : text.subtitleNone(geography.noun.one),
    alt: text.alt(title, geography.noun.many, `${counts} ${text.notPlaced}: ${count(null)}.`),
    notes: [...(need ? [text.notes.coarse] : []), ...(geography.note === null ? [] : [geography.note])],
    sources: needSources(gap),
    twin: twinOf(gap, placed),
    unavailable: need ? null : strings.gaps.notMeasured(nation.name, geography.noun.many),
    ground: { geography: geography.id, frame: geography.frame, hasTiles: geography.hasTiles, noun: geography.noun },
    marks: placed.map((each) => markOf(each, coverage.picked)),
    corners: entries,
    notPlaced: { label: text.notPlaced, count: count(null) },
    cuts: cutsOf(gap),
  };
}

function titleOf(placed: readonly Placed[], { coverage }: GapView): string {
  const { noun } = coverage.geography;
  const worst = placed.filter(({ place }) => place === 'more-less');
  const [only] = worst;
  if (!only) return text.titleNone(noun.many, placed.filter(({ place }) => place === null).length);
  if (worst.length > 1) return text.title(worst.length, noun.many, coverage.nation.name);
  return fitting(
    [only.row.area.name, only.row.area.shortName].map((name) => text.titleOne(name, coverage.nation.name)),
  );
}

/** More need: above the nation's. Less help: below the nation's. Between the ends of the nation's own range: not placed. */
function placeOf(row: NeedRow, { need, nationalProvision: cut }: GapView): Placed {
  const { lower, upper } = row.provision;
  const because = (words: string): Placed => ({ row, place: null, words });
  if (row.need === null || !need || need.national === null) return because(text.notPlacedNeed);
  if (lower < upper) return because(text.notPlacedWords);
  if (!cut || (upper >= cut.lower && lower < cut.upper)) return because(text.notPlacedCut);
  const place: NeedAndProvision = `${row.need > need.national ? 'more' : 'less'}-${lower < cut.lower ? 'less' : 'more'}`;
  return { row, place, words: text.corners[place].toLowerCase() };
}

function markOf({ row, place, words }: Placed, picked: string | null): BivariateMark {
  const { code, name, shortName, tile, point, neighbours, slug } = row.area;
  return {
    ...{ code, name, shortName, tile, point, neighbours },
    words: text.words(name, words, row.needPrinted, row.kindsPrinted),
    selected: slug === picked,
    class: place,
    letter: place === null ? '' : text.letters[place],
  };
}

function cutsOf({ need, nationalProvision: cut, coverage }: GapView): readonly string[] {
  if (!need || need.national === null || !cut) return need ? [text.noCut] : [];
  return [
    text.cutNeed(coverage.nation.name, printValue(need.national, need.indicator)),
    text.cutProvision(formatNumber(cut.lower, 1), formatNumber(cut.upper, 1)),
  ];
}

function twinOf({ need }: GapView, placed: readonly Placed[]): Twin {
  const scatter = strings.gaps.scatter.twin;
  return {
    caption: need ? text.twin.caption(need.indicator.title) : text.twin.captionNone,
    columns: [
      { label: strings.figures.area, numeric: false },
      { label: text.twin.place, numeric: false },
      ...(need ? [{ label: capitalise(need.indicator.unit), numeric: true }] : []),
      { label: scatter.lower, numeric: true },
      { label: scatter.upper, numeric: true },
    ],
    rows: placed.map(({ row, words }) => [
      { text: row.area.name, code: row.area.code },
      { text: capitalise(words) },
      ...(need ? [needCell(row, need)] : []),
      { text: String(row.provision.lower), value: row.provision.lower },
      { text: String(row.provision.upper), value: row.provision.upper },
    ]),
  };
}
