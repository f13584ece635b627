// What a funnel plot says: its finding, who is unusual, and how its limits came about.
import { strings } from '../../app/strings/index.ts';
import type { FunnelPlace, FunnelTable } from '../catalogue.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { printValue } from '../indicators/print-value.ts';
import type { FunnelPoint, FunnelReach } from './figure.ts';
import { formatNumber } from './format.ts';
import { fitting } from './fitting.ts';

const text = strings.funnel;
const reaches: Readonly<Record<FunnelPlace, FunnelReach>> = {
  within: 'within',
  low_95: 'beyond_95',
  high_95: 'beyond_95',
  low_998: 'beyond_998',
  high_998: 'beyond_998',
};
/** Which mark a place in the funnel has. */
export const reachOf = (place: FunnelPlace): FunnelReach => reaches[place];

const outsideOf = (points: readonly FunnelPoint[]) => points.filter(({ place }) => reachOf(place) === 'beyond_998');

/** The finding: how many areas are beyond 99.8 per cent; first of all whether chance alone explains the spread. */
export function funnelTitle(
  { widened }: FunnelTable,
  points: readonly FunnelPoint[],
  { geography: { noun } }: IndicatorReading,
): string {
  const [outside, all] = [outsideOf(points).length, points.length];
  if (widened) return fitting([text.title.widened(outside, all, noun)]);
  return outside === 0 ? text.title.inside(all, noun) : text.title.outside(outside, all, noun);
}

/** Which areas are unusual, and which are not called so. */
export function funnelFindings(
  points: readonly FunnelPoint[],
  { geography, indicator }: IndicatorReading,
  widened: boolean,
): readonly string[] {
  const told = (...wanted: readonly FunnelPlace[]) =>
    points
      .filter(({ place }) => wanted.includes(place))
      .toSorted((a, b) => b.y - a.y)
      .map(({ name, y }) => `${name} (${printValue(y, indicator)})`)
      .join(', ');
  const [above, below, near] = [told('high_998'), told('low_998'), told('high_95', 'low_95')];
  return [
    ...(above === '' ? [] : [text.findings.above(above)]),
    ...(below === '' ? [] : [text.findings.below(below)]),
    ...(above + below === '' ? [text.findings.none(geography.noun)] : []),
    ...(near === '' ? [] : [text.findings.beyond95(near, widened)]),
  ];
}

/** How to read the limits, whether they were widened, who is not drawn, and the method. */
export function funnelNotes(
  { phi, phiUntrimmed, points, widened }: FunnelTable,
  reading: IndicatorReading,
): readonly string[] {
  const lacking = reading.areas.filter((_, index) => !points[index]).map(({ shortName }) => shortName);
  const [trimmed, untrimmed] = [formatNumber(phi, 1), formatNumber(phiUntrimmed, 1)];
  return [
    text.notes.read,
    widened
      ? text.notes.widened(trimmed, untrimmed, reading.geography.noun)
      : text.notes.notWidened(trimmed, untrimmed),
    ...(lacking.length > 0 ? [text.notes.lacking(lacking.join(', '))] : []),
    text.notes.method,
  ];
}
