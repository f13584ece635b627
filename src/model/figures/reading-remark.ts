// What the reading of recent answers does to one answer, in words: left out and why, or kept although it has no age.
import { strings } from '../../app/strings/index.ts';
import type { Reading } from '../../spec/view-spec.ts';
import type { ReadCell } from '../coverage/freshness.ts';
import { formatDate } from './format.ts';

const text = strings.readingRemarks;

/** Null where the reading changes nothing: always so for answers as last reported. */
export function readingRemark(cell: ReadCell | null, reading: Reading): string | null {
  if (cell === null || reading === 'as-reported') return null;
  const { status, reported, basis, asAt } = cell;
  if (status === reported) return basis === 'entitlement' && status !== 'unknown' ? text.entitlement : null;
  return asAt === null ? text.undated(reported) : text.old(reported, formatDate(asAt));
}

/** How we know, with what the reading does to it. */
export function reasonAtReading(cell: ReadCell | null, reading: Reading): string {
  return [readingRemark(cell, reading), cell?.reason].filter(Boolean).join(' ');
}
