// What slides show of a report: its finding and sentences first, then each figure, and lists without their sources.
import type { Figure, Listed } from '../figures/figure.ts';
import { withoutSources, type Report, type ReportList, type ReportSection } from './report.ts';

export interface Sentences {
  readonly title: string;
  readonly subtitle: string;
  readonly sentences: readonly string[];
}

export type SlidePart = { readonly figure: Figure } | { readonly list: Listed } | { readonly sentences: Sentences };

/** In the order of the report. The tables of its figures, and the sources of its lists, are in the workbook. */
export function slideParts(report: Report): readonly SlidePart[] {
  const { title, place, summary, sections } = report;
  return [
    { sentences: { title, subtitle: place, sentences: summary } },
    ...sections.flatMap((each) => partsOf(each, place)),
  ];
}

function partsOf({ title, sentences, figures, tables }: ReportSection, place: string): readonly SlidePart[] {
  if (figures.length === 0 && tables.length === 0)
    return sentences.length === 0 ? [] : [{ sentences: { title, subtitle: place, sentences } }];
  return [
    ...figures.map((figure) => ({ figure })),
    ...tables.map((table) => ({ list: listed(title, sentences, table) })),
  ];
}

const listed = (title: string, notes: readonly string[], table: ReportList): Listed => ({
  ...{ title, subtitle: table.caption, alt: table.caption, notes, unavailable: null },
  sources: [...new Map((table.cited ?? []).flat().map((source) => [source.id, source])).values()],
  twin: withoutSources(table),
});
