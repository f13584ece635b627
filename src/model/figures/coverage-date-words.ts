// How a coverage figure says which date and which reading it shows.
import { strings } from '../../app/strings/index.ts';
import type { CoverageView } from '../coverage/coverage-view.ts';
import { capitalise } from './format.ts';

const { asAt: asAtWords } = strings.coverageTime;

/** `as last reported`; `as at June 2023, as last reported`. */
export function readingWords({ reading, asAt }: Pick<CoverageView, 'reading' | 'asAt'>): string {
  const words = strings.coverage.readingWords[reading];
  return asAt === null ? words : `${asAtWords(asAt)}, ${words}`;
}

/** A subtitle that says its date first, where it is not that of the edition. */
export function onDate(subtitle: string, { asAt }: Pick<CoverageView, 'asAt'>): string {
  return asAt === null ? subtitle : `${capitalise(asAtWords(asAt))}. ${subtitle}`;
}
