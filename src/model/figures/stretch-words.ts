// How the stretches of coverage bars are read: of those that are drawn, in words.
import { strings } from '../../app/strings/index.ts';
import type { Status } from '../catalogue.ts';

const order = ['yes', 'partial', 'developing', 'unknown', 'no'] as const;

/** `Solid: whole area. Striped: part. Empty: none.` */
export function stretchWords(rows: readonly { readonly parts: readonly { readonly status: Status }[] }[]): string {
  const drawn = new Set(rows.flatMap(({ parts }) => parts.map(({ status }) => status)));
  return order
    .filter((status) => drawn.has(status))
    .map((status) => strings.figures.stretches[status])
    .join(' ');
}
