// The indicators that a reader can choose from: by topic, and by words typed.
import type { Catalogue, IndicatorSummary, Nation, Topic } from '../catalogue.ts';
import { ofNation } from './of-nation.ts';

export interface MenuGroup {
  readonly topic: Topic;
  readonly indicators: readonly IndicatorSummary[];
}

/** Indicators of a nation by topic, in the order of the topics; topics without one are left out. */
export function menuOf(catalogue: Catalogue, nation: Nation): readonly MenuGroup[] {
  return catalogue.topics
    .map((topic) => ({ topic, indicators: ofNation(catalogue, nation).filter(({ topic: id }) => id === topic.id) }))
    .filter(({ indicators }) => indicators.length > 0);
}

/** Indicators of a nation whose title or topic has every typed word, wherever it stands. Nothing typed finds nothing. */
export function findIndicators(catalogue: Catalogue, nation: Nation, typed: string): readonly IndicatorSummary[] {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const topics = new Map(catalogue.topics.map((topic) => [topic.id, topic.label]));
  return ofNation(catalogue, nation).filter((indicator) => {
    const text = `${indicator.title} ${indicator.shortTitle} ${topics.get(indicator.topic) ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/**
 * The indicator of a view: the one asked for, if its nation has it; else the first of `preferred` that the nation has;
 * else its first featured rate; else its first.
 */
export function indicatorOfView(
  catalogue: Catalogue,
  nation: Nation,
  asked: string | null,
  preferred: readonly string[],
): IndicatorSummary {
  const own = ofNation(catalogue, nation);
  const byId = (id: string | null) => own.find((indicator) => indicator.id === id);
  const featured = own
    .filter(({ measure, geographies }) => measure !== 'count' && geographies.length > 0)
    .toSorted((a, b) => (a.featured ?? Infinity) - (b.featured ?? Infinity) || 0);
  const found = byId(asked) ?? preferred.map(byId).find((indicator) => indicator) ?? featured[0] ?? own[0];
  if (!found) throw new Error(`catalogue.json: ${nation.name} has no indicator; add one or leave the nation out`);
  return found;
}
