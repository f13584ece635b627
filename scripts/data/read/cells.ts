// One cell's words → its value, by the type and constraints of its column.
import { isDateSpan, isPartialDate } from '../check/dates.ts';
import { notAllowed, quoted } from '../check/problem.ts';
import { personalData } from '../check/personal-data.ts';
import type { Field } from './resource.ts';

export type Cell = string | number | boolean | readonly string[] | null;

export type ReadCell = { readonly value: Cell } | { readonly says: string };

/** Reads a cell; `says` is what is wrong with it. An empty cell is null. */
export function readCell(words: string, field: Field): ReadCell {
  if (words === '')
    return field.constraints?.required ? { says: `the cell is empty; ${wanted(field)}` } : { value: null };
  if (field.type === 'number' || field.type === 'integer') return readNumber(words, field);
  if (field.type === 'boolean') return readBoolean(words);
  if (field.type === 'list') return readList(words, field);
  const says = checkText(words, field);
  return says === null ? { value: words } : { says };
}

function wanted({ description, constraints }: Field): string {
  return `allowed: ${constraints?.enum ? constraints.enum.join(', ') : description.replace(/\.$/u, '')}`;
}

const numeral = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/u;

function readNumber(words: string, field: Field): ReadCell {
  const kind = field.type === 'integer' ? 'a whole number' : 'a number';
  const value = Number(words);
  if (!numeral.test(words) || !Number.isFinite(value))
    return { says: `found ${quoted(words)}; allowed: ${kind}${numberHint(words)}` };
  if (field.type === 'integer' && !Number.isSafeInteger(value))
    return { says: `found ${quoted(words)}; allowed: ${kind}` };
  const { minimum, maximum } = field.constraints ?? {};
  if (minimum !== undefined && value < minimum) return { says: `found ${quoted(words)}; allowed: ${minimum} or more` };
  if (maximum !== undefined && value > maximum) return { says: `found ${quoted(words)}; allowed: ${maximum} or less` };
  return { value };
}

function numberHint(words: string): string {
  const bare = words.replaceAll(/[,%£\s]/gu, '');
  return bare !== words && numeral.test(bare) ? `; did you mean "${bare}"?` : ' with a point, no commas, no words';
}

function readBoolean(words: string): ReadCell {
  const lower = words.toLowerCase();
  if (lower === 'true' || lower === 'false') return { value: lower === 'true' };
  return { says: notAllowed(words, ['true', 'false']) };
}

function readList(words: string, field: Field): ReadCell {
  const items = words.split(field.delimiter ?? ';').map((item) => item.trim());
  if (items.some((item) => item === ''))
    return { says: `found ${quoted(words)}; allowed: no empty item between two "${field.delimiter ?? ';'}"` };
  const says = items.map((item) => checkText(item, field)).find((fault) => fault !== null);
  return says === undefined ? { value: items } : { says };
}

function checkText(words: string, field: Field): string | null {
  const { holds, format } = field;
  const constraints = field.type === 'list' ? field.items : field.constraints;
  if (constraints?.enum && !constraints.enum.includes(words)) return notAllowed(words, constraints.enum);
  if (constraints?.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(words)) {
    return `found ${quoted(words)}; ${wanted(field)}`;
  }
  if (holds === 'date' && !isPartialDate(words))
    return `found ${quoted(words)}; allowed: a real date: 2024, 2024-06 or 2024-06-30`;
  if (holds === 'span' && !isDateSpan(words))
    return `found ${quoted(words)}; allowed: a date, or a span in order: 2018-10/2020-03`;
  if (format === 'uri')
    return isWebAddress(words)
      ? null
      : `found ${quoted(words)}; allowed: an address that begins with https:// or http://`;
  return personalData(words);
}

function isWebAddress(words: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/u.test(words) && URL.canParse(words);
}
