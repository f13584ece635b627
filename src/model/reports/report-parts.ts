// The parts of a report that its workbook is made of: each figure, and each list under the title of its section.
import type { Figure, Listed, Twin } from '../figures/figure.ts';
import { withSentences, type Report, type ReportSection } from './report.ts';

export type ReportPart = { readonly figure: Figure } | { readonly list: Listed };

const listed = ({ title, sentences }: ReportSection, twin: Twin): Listed => ({
  title,
  subtitle: twin.caption,
  alt: twin.caption,
  notes: sentences,
  sources: [],
  twin,
  unavailable: null,
});

/** The finding and its sentences first, then every part in the order of the report. */
export function reportParts(report: Report): readonly ReportPart[] {
  const summary: Twin = {
    caption: report.place,
    columns: [{ label: report.place, numeric: false }],
    rows: report.summary.map((text) => [{ text }]),
  };
  const head: Listed = {
    ...{ title: report.title, subtitle: report.place, alt: report.title, notes: [], sources: [], unavailable: null },
    twin: summary,
  };
  const sentencesOnly = ({ figures, tables, sentences }: ReportSection) =>
    figures.length === 0 && tables.length === 0 && sentences.length > 0;
  return [
    { list: head },
    ...report.sections.flatMap((each): readonly ReportPart[] => [
      ...each.figures.map((figure) => ({ figure: withSentences(figure, each.sentences) })),
      ...each.tables.map((table) => ({ list: listed(each, table) })),
      ...(sentencesOnly(each)
        ? [
            {
              list: listed(
                { ...each, sentences: [] },
                {
                  caption: report.place,
                  columns: [{ label: each.title, numeric: false }],
                  rows: each.sentences.map((text) => [{ text }]),
                },
              ),
            },
          ]
        : []),
    ]),
  ];
}
