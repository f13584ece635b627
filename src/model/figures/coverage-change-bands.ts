// The bands of two dates side by side, with how far apart they are: bounds of the difference, and its direction if it has one.
import { strings } from '../../app/strings/index.ts';
import type { BandSummary } from '../coverage/bands.ts';
import { boundsDifference, type BoundedDifference } from '../statistics/bounds-difference.ts';
import type { Band } from '../statistics/coverage-bounds.ts';
import type { BandChange } from './figure.ts';
import { capitalise, formatShareRange } from './format.ts';

const text = strings.coverageChange;

/** The band of one kind of help, or tier, on both dates. */
export interface BandPair {
  readonly label: string;
  readonly picked: boolean;
  readonly earlier: BandSummary;
  readonly later: BandSummary;
}

type Pair = Pick<BandPair, 'earlier' | 'later'>;

/** The later less the earlier, in both definitions of covered. */
export function differences({ earlier, later }: Pair) {
  return {
    strict: boundsDifference(later.bounds.strict, earlier.bounds.strict),
    broad: boundsDifference(later.bounds.broad, earlier.bounds.broad),
  };
}

/** Tenths of a point, rounded outwards: a bound never says more than it knows. */
function tenths(share: number, outwards: (value: number) => number): number {
  const points = share * 100;
  return Math.abs(points) < 1e-9 ? 0 : outwards(Number((points * 10).toPrecision(12))) / 10;
}

function differenceWords({ lower, upper, sign }: BoundedDifference): string {
  const [low, high] = [tenths(lower, Math.floor), tenths(upper, Math.ceil)];
  const { difference } = text;
  if (low === 0 && high === 0) return difference.none;
  if (low === 0) return difference.upAtMost(high);
  if (high === 0) return difference.downAtMost(-low);
  if (sign === 'positive') return difference.up(low, high);
  return sign === 'negative' ? difference.down(-high, -low) : difference.untold(low, high);
}

/** Bands that can be compared: without weights there is none. */
export function bandChanges(pairs: readonly BandPair[], from: string, to: string): readonly BandChange[] {
  return pairs.flatMap(({ label, earlier, later }): readonly BandChange[] => {
    const { strict, broad } = differences({ earlier, later });
    const [before, after] = [earlier.bounds.strict, later.bounds.strict];
    if (before === null || after === null || strict.missing !== null) return [];
    const words = differenceWords(strict);
    const withPart = broad.missing === null ? differenceWords(broad) : null;
    const step = (date: string, band: Band) => ({
      label: capitalise(strings.coverageTime.dateWords(date)),
      strict: band,
      printed: formatShareRange(band.lower, band.upper),
    });
    return [
      {
        id: later.id,
        label,
        steps: [step(from, before), step(to, after)],
        printed: text.differs(words),
        printedBroad: withPart === null || withPart === words ? null : text.withPart(withPart),
      },
    ];
  });
}
