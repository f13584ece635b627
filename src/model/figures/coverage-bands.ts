// Figure: the share of births in areas with each kind of help, as a band from "unknown is no" to "unknown is yes".
import { statuses } from '../catalogue.ts';
import { strings } from '../../app/strings/index.ts';
import type { BandSummary } from '../coverage/bands.ts';
import type { CoverageView } from '../coverage/coverage-view.ts';
import type { Band } from '../statistics/coverage-bounds.ts';
import type { CoverageBand, CoverageBandsFigure, SourceLine, TwinCell } from './figure.ts';
import { formatNumber, formatShare, formatShareRange } from './format.ts';
import { onDate } from './coverage-date-words.ts';
import { stretchWords } from './stretch-words.ts';

const text = strings.coverage.bands;

export interface LabelledBand {
  readonly label: string;
  readonly group: string;
  readonly picked: boolean;
  readonly summary: BandSummary;
}

export function coverageBandsFigure(
  coverage: CoverageView,
  bands: readonly LabelledBand[],
  options: {
    readonly id: string;
    readonly title: string;
    readonly sources: readonly SourceLine[];
    readonly notes?: readonly string[];
  },
): CoverageBandsFigure {
  const { weights } = coverage.nation;
  const cited = text.cited(weights.label);
  const rows = bands.map(bandRow);
  return {
    kind: 'coverage-bands',
    id: options.id,
    title: options.title,
    subtitle: onDate(`${cited}. ${stretchWords(rows)}`, coverage),
    cited: onDate(cited, coverage),
    alt: text.alt(bands.length),
    notes: [...(options.notes ?? []), ...(weights.note === null ? [] : [weights.note])],
    sources: options.sources,
    twin: {
      caption: text.caption,
      columns: [
        { label: text.kind, numeric: false },
        ...[text.strictLower, text.strictUpper, text.broadLower, text.broadUpper, text.known].map((label) => ({
          label,
          numeric: true,
        })),
      ],
      rows: bands.map(({ label, summary }) => [{ text: label }, ...numbersOf(summary)]),
    },
    unavailable: bands.every(({ summary }) => summary.bounds.strict === null) ? text.noWeights : null,
    rows,
  };
}

function bandRow({ label, group, picked, summary }: LabelledBand): CoverageBand {
  const { strict, broad, shares, known } = summary.bounds;
  const strictWords = rangeWords(strict);
  const broadWords = rangeWords(broad);
  const differs = broadWords !== strictWords;
  return {
    id: summary.id,
    label,
    group,
    picked,
    strict,
    broad,
    parts:
      shares === null
        ? []
        : statuses.filter((status) => shares[status] > 0).map((status) => ({ status, share: shares[status] })),
    known,
    printed: strictWords,
    printedBroad: differs ? text.withPart(broadWords) : null,
    words: text.words(label, strictWords, broadWords, known === null ? '' : formatShare(known)),
  };
}

function rangeWords(band: Band | null): string {
  return band === null ? '' : formatShareRange(band.lower, band.upper);
}

function numbersOf({ bounds }: BandSummary): readonly TwinCell[] {
  const shares = [bounds.strict?.lower, bounds.strict?.upper, bounds.broad?.lower, bounds.broad?.upper, bounds.known];
  return shares.map((share) =>
    share === undefined || share === null ? { text: '' } : { text: formatNumber(share * 100, 1), value: share * 100 },
  );
}
