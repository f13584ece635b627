// The two figures of a comparison: the kind of help or tier that a page is about, and all kinds.
import { strings } from '../../app/strings/index.ts';
import { bandInput, columnBands, tierBands, type BandSummary } from '../coverage/bands.ts';
import type { CoverageView } from '../coverage/coverage-view.ts';
import type { TwoDates } from '../coverage/history/two-dates.ts';
import type { Subject } from '../coverage/subject.ts';
import type { BandPair } from './coverage-change-bands.ts';
import { coverageChangeFigure } from './coverage-change.ts';
import type { CoverageChangeFigure } from './figure.ts';

/** The first alone where there is nothing to compare. */
export function coverageChangeFigures(two: TwoDates, subject: Subject): readonly CoverageChangeFigure[] {
  const { columns, lines } = two.later;
  const line = lines.find(({ id }) => id === subject.id);
  const own = line ? line.columns : columns.filter(({ id }) => id === subject.id);
  const pairs = pairsOf(two, subject);
  const all = { columns, bands: pairs.filter(({ later }) => columns.some(({ id }) => id === later.id)) };
  const chosen = coverageChangeFigure(two, {
    id: 'change',
    label: subject.label,
    columns: own,
    bands: pairs.filter(({ picked }) => picked),
  });
  if (chosen.unavailable !== null) return [chosen];
  return [chosen, coverageChangeFigure(two, { id: 'change-all', label: null, ...all })];
}

/** Columns first, then tier lines; each with its bands on both dates. */
function pairsOf({ earlier, later }: TwoDates, subject: Subject): readonly BandPair[] {
  const before = new Map(bandsOf(earlier).map((band) => [band.id, band]));
  const labels = new Map(later.columns.map(({ id, label }) => [id, label]));
  return bandsOf(later).flatMap((band) => {
    const then = before.get(band.id);
    const label = labels.get(band.id) ?? strings.coverage.line(band.id);
    return then ? [{ label, picked: band.id === subject.id, earlier: then, later: band }] : [];
  });
}

function bandsOf(coverage: CoverageView): readonly BandSummary[] {
  const input = bandInput(coverage);
  return [...columnBands(coverage.columns, input), ...tierBands(coverage.lines, input)];
}
