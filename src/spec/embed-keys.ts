// Keys of an embed's query beside the words of a page's address. A file of its own: every embed reads it before anything else.
import { longestQuery } from './longest-query.ts';
import { migrate } from './migrations.ts';

/** The two without a ground are for a light and for a dark page: of a page around a frame, nobody can know which it is. */
export const embedThemes = ['auto', 'light', 'dark', 'transparent-light', 'transparent-dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** Keys that change how an embed looks, not what it shows. */
export const appearanceKeys = ['theme', 'controls'] as const;
export interface Looks {
  readonly theme: EmbedTheme;
  readonly controls: 'on' | 'off';
}
const looks: { readonly [Key in keyof Looks]: readonly Looks[Key][] } = { theme: embedThemes, controls: ['on', 'off'] };
/** Keys that other embedding scripts add by themselves: they change nothing that is shown. */
export const pymKeys = ['pym', 'childId', 'initialWidth', 'parentTitle', 'parentUrl'] as const;
export const placeKeys = ['page', 'code', 'figure'] as const;

/** What the words ask for, as it is said now; null where there is no such look. */
export function lookOf<Key extends keyof Looks>(key: Key, words: string): Looks[Key] | null {
  const now = migrate('embed', [key, words]).words?.[1];
  return looks[key].find((look) => look === now) ?? null;
}

/** True where the query asks for another view than the one that an embed was drawn with, or for something to be noted. */
export function asksForAnother(query: string): boolean {
  const asked = [...new URLSearchParams(query)];
  const unknown = ([key, words]: readonly [string, string]) => {
    const look = appearanceKeys.find((each) => each === key);
    return look ? lookOf(look, words) === null : !pymKeys.some((each) => each === key);
  };
  const twice = appearanceKeys.some((key) => asked.filter(([name]) => name === key).length > 1);
  return query.length > longestQuery || twice || asked.some(unknown);
}
