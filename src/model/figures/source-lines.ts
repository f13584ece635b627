// Sources of a figure as lines: publisher, title, date.
import type { Source } from '../catalogue.ts';
import type { SourceLine } from './figure.ts';
import { formatDate } from './format.ts';

const dated = /^\d{4}(-\d{2}){0,2}$/u;

/** Publisher, title and date, each once: the title of a newspaper's page may begin with its name and say its day. */
export function sourceLabel({ publisher, title, published }: Source): string {
  const date = published !== null && dated.test(published) ? formatDate(published) : (published ?? '');
  const isNamed = `${title},`.startsWith(`${publisher},`);
  const isDated = date.includes(' ') && ` ${title}`.includes(` ${date}`);
  return [isNamed ? '' : publisher, title, isDated ? '' : date].filter((part) => part !== '').join(', ');
}

/** Lines for the sources with these ids, each once, in the order of the ids. */
export function sourceLines(sources: readonly Source[], ids: readonly string[]): readonly SourceLine[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = sources.find((candidate) => candidate.id === id);
    return source ? [{ id, label: sourceLabel(source), url: source.url }] : [];
  });
}

/** A line for each source of a table, in its order. */
export const everySource = (sources: readonly Source[]): readonly SourceLine[] =>
  sourceLines(
    sources,
    sources.map(({ id }) => id),
  );
