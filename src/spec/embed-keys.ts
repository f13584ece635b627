// Keys of an embed's query beside the words of a page's address. A file of its own: every embed reads it before anything else.
import { longestQuery } from './longest-query.ts';

/** Keys that change how an embed looks, not what it shows. */
export const appearanceKeys = ['theme', 'controls'] as const;
/** Keys that other embedding scripts add by themselves: they change nothing that is shown. */
export const pymKeys = ['pym', 'childId', 'initialWidth', 'parentTitle', 'parentUrl'] as const;
export const placeKeys = ['page', 'code', 'figure'] as const;

/** True where the query asks for another view than the one that an embed was drawn with. */
export function asksForAnother(query: string): boolean {
  const looks: readonly string[] = [...appearanceKeys, ...pymKeys];
  return query.length > longestQuery || [...new URLSearchParams(query).keys()].some((key) => !looks.includes(key));
}
