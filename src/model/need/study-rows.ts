// Rows of the table of studies: what was measured, in whom, what was found, and how it is used here.
import { strings } from '../../app/strings/index.ts';
import type { NeedTable, Prevalence } from '../catalogue.ts';
import type { SourceLine } from '../figures/figure.ts';
import { sourceLines } from '../figures/source-lines.ts';
import { printedPercent } from './need-words.ts';

const text = strings.needStudies;

export interface StudyRow {
  readonly id: string;
  readonly label: string;
  readonly found: string;
  readonly population: string;
  readonly age: string | null;
  readonly wording: string;
  readonly note: string | null;
  readonly use: string;
  readonly source: SourceLine | null;
}

/** What a study found: `10% to 25%`, `up to 20%`, `20.1% (95% interval 15.7% to 25.4%)`. Never a range made of one figure. */
export function printedPrevalence({ low, point, high, interval }: Prevalence): string {
  const percent = (value: number): string => `${printedPercent(value)}%`;
  if (low !== null && high !== null) {
    const range = strings.need.percents(printedPercent(low), printedPercent(high));
    if (point === null) return range;
    return `${percent(point)} (${interval === 'confidence_interval_95' ? `${text.interval} ` : ''}${range})`;
  }
  if (point !== null) return percent(point);
  if (high !== null) return text.upTo(printedPercent(high));
  return low === null ? strings.need.childrenTable.notHeld : text.from(printedPercent(low));
}

export function studyRows({ constructs, sources }: NeedTable): readonly StudyRow[] {
  return constructs.flatMap(({ label, prevalences }) =>
    prevalences.map((prevalence) => ({
      id: prevalence.id,
      label,
      found: printedPrevalence(prevalence),
      population: prevalence.population,
      age: prevalence.age,
      wording: prevalence.wording,
      note: prevalence.note,
      use: text.uses[prevalence.use],
      source: sourceLines(sources, [prevalence.source])[0] ?? null,
    })),
  );
}
