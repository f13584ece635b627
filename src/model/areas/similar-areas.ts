// Areas that are alike: nearest by standardised births, remoteness and deprivation. Worked out by the build.
import { deviation, mean } from 'd3-array';
import type { Catalogue, Geography, IndicatorTable, Nation } from '../catalogue.ts';
import { heldPeriods } from '../indicators/held-periods.ts';
import { countChildren } from '../need/children-counted.ts';

/** Indicators that areas are held against each other by, beside births. */
export const likenessIndicators = ['children-0-4-remote', 'children-0-4-deprivation-fifth-1'] as const;

/** Fewest areas for which "the nearest" means anything. */
const fewest = 6;

/** Values of one feature by area code, latest period. */
export type Feature = ReadonlyMap<string, number>;

/** Births of a geography, in the latest period that has them. */
export function birthsFeature(
  catalogue: Catalogue,
  nation: Nation,
  { id }: Geography,
  births: IndicatorTable | null,
): Feature {
  const counted = births && countChildren(catalogue, nation, 'births', births, id);
  return new Map((counted?.areas ?? []).flatMap(({ area, children }) => withNumber(area.code, children)));
}

/** Latest values of a geography; empty where the table has none. */
export function latestFeature(table: IndicatorTable | undefined, geography: string): Feature {
  const block = table?.blocks.find((candidate) => candidate.geography === geography) ?? null;
  const held = table ? heldPeriods(table.periods, block).at(-1) : undefined;
  const values = held ? (block?.values[held.index] ?? []) : [];
  return new Map((block?.areas ?? []).flatMap((code, index) => withNumber(code, values[index] ?? null)));
}

const withNumber = (code: string, value: number | null): [string, number][] => (value === null ? [] : [[code, value]]);

/** Distances from the mean in standard deviations; all 0 where the areas do not differ. */
function standardise(feature: Feature): Feature {
  const [centre = 0, spread = 0] = [mean(feature.values()), deviation(feature.values())];
  return new Map([...feature].map(([code, value]) => [code, spread > 0 ? (value - centre) / spread : 0]));
}

/**
 * Codes of the `count` areas nearest to this one, by straight distance over all standardised features, nearest first.
 * Empty where the area lacks a feature or fewer than six areas have them all.
 */
export function similarAreas(code: string, features: readonly Feature[], count = 3): readonly string[] {
  const complete = [...(features[0]?.keys() ?? [])].filter((key) => features.every((feature) => feature.has(key)));
  if (complete.length < fewest || !complete.includes(code)) return [];
  const scaled = features.map((feature) => standardise(new Map(complete.map((key) => [key, feature.get(key) ?? 0]))));
  const distance = (other: string): number =>
    Math.hypot(...scaled.map((feature) => (feature.get(other) ?? 0) - (feature.get(code) ?? 0)));
  return complete
    .filter((other) => other !== code)
    .toSorted((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1))
    .slice(0, count);
}
