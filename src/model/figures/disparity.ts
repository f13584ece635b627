// Figure: how far areas differ, in statements of one number each, with every area on one line.
import { strings } from '../../app/strings/index.ts';
import type { DisparityTable } from '../catalogue.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { printValue } from '../indicators/print-value.ts';
import type { DisparityFigure, DisparityStrip } from './figure.ts';
import { formatShare } from './format.ts';
import { distance, disparityStatements } from './disparity-statements.ts';
import { disparityStrip } from './disparity-strip.ts';
import { disparityTwin } from './disparity-twin.ts';
import { fitting } from './fitting.ts';
import { measureWords } from './indicator-words.ts';
import { everySource } from './source-lines.ts';

const text = strings.disparity;

/** `unavailable` with the reason where the build compared no areas in the period. */
export function disparityFigure(reading: IndicatorReading): DisparityFigure {
  const { table, statistics } = reading;
  const worked = statistics?.disparity.result ?? null;
  const strip = disparityStrip(worked, reading);
  const title = worked ? titleOf(worked, strip.points.length, reading) : text.title.unavailable;
  const subtitle = measureWords(reading);
  return {
    kind: 'disparity',
    id: 'disparity',
    title,
    subtitle,
    alt: altOf(title, strip, reading),
    notes: [],
    sources: everySource(table.sources),
    twin: disparityTwin(worked, strip, subtitle, reading),
    unavailable: worked ? null : text.unavailable[statistics?.disparity.missing ?? 'no_statistics'],
    statements: worked ? disparityStatements(worked, reading) : [],
    strip,
  };
}

/** Says beyond or within chance only where chance could be told apart for at least half of the areas. */
function titleOf(
  { difference, beyondChance }: DisparityTable,
  known: number,
  { indicator, geography }: IndicatorReading,
): string {
  const [gap, { noun }] = [distance(difference, indicator), geography];
  const plain = text.title.plain(noun, gap);
  if (!beyondChance || beyondChance.areas < known / 2) return plain;
  const full =
    beyondChance.tau === 0
      ? text.title.chance(noun, gap)
      : text.title.beyond(noun, gap, formatShare(beyondChance.iSquared / 100));
  return fitting([full, plain]);
}

function altOf(title: string, { points }: DisparityStrip, { indicator }: IndicatorReading): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return text.altNone(title);
  const print = ({ name, value }: typeof first) => text.named(name, printValue(value, indicator));
  return text.alt(title, print(first), print(last));
}
