// Recommendations and findings found by words, and put together by the document that they stand in.
import type { Recommendation, Theme } from '../catalogue.ts';
import { hasWords, wordsOf } from '../search-words.ts';

export interface DocumentGroup<Entry> {
  readonly document: string;
  readonly entries: readonly Entry[];
}

/** What is asked for: every word, within the theme or document named `about`; null = all. */
export interface Asked {
  readonly search: string;
  readonly about: string | null;
}

/** Recommendations in which every word is found: in their text, theme, document, year or whom they address. */
export function findRecommendations(
  all: readonly Recommendation[],
  { search, about }: Asked,
): readonly Recommendation[] {
  const wanted = wordsOf(search);
  return all
    .filter(({ theme, document }) => about === null || theme === about || document === about)
    .filter(({ text, theme, document, addressedTo, year }) =>
      hasWords(wordsOf([text, theme, document, addressedTo, year].join(' ')), wanted),
    );
}

/**
 * Findings in which every word is found: in their text, section, topic, tier or document. They have no themes of the
 * recommendations: of one, those that hold its words.
 */
export function findThemes(all: readonly Theme[], { search, about }: Asked): readonly Theme[] {
  const isDocument = all.some(({ document }) => document === about);
  const wanted = wordsOf(isDocument || about === null ? search : `${search} ${about}`);
  return all
    .filter(({ document }) => !isDocument || document === about)
    .filter(({ finding, section, topic, tier, document }) =>
      hasWords(wordsOf([finding, section, topic, tier, document].join(' ')), wanted),
    );
}

/** Entries by document, in the order in which the documents first come. */
export function groupByDocument<Entry extends { readonly document: string }>(
  entries: readonly Entry[],
): readonly DocumentGroup<Entry>[] {
  const documents = [...new Set(entries.map(({ document }) => document))];
  return documents.map((document) => ({ document, entries: entries.filter((entry) => entry.document === document) }));
}

/** Words that narrow the list, each with the number that it would leave: themes and documents, most first. */
export function namedCounts(
  names: readonly (string | null)[],
): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en-GB'));
}
