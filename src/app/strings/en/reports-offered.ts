// Texts of what offers the reports: on pages, and in the list of all.
import type { ReportFormat } from '../../../model/reports/made-report.ts';

export const reportsOffered = {
  title: (place: string) => `Report: ${place}`,
  lede: 'All of it to print, send or show at a meeting.',
  formats: { html: 'Web page', pdf: 'PDF', pptx: 'Slides', xlsx: 'Workbook' } satisfies Record<ReportFormat, string>,
  /** For listeners, who hear a link alone. */
  of: (format: string, place: string, size: string) => `${format}, ${place}, ${size}`,
  size: (bytes: number) =>
    bytes < 950_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
  all: 'All reports',
  list: {
    title: 'Reports',
    lede: 'One for each health board and trust, and one for Scotland: what is known, what is not, and what to ask. Each is a web page, a PDF to print, slides for a meeting, and a workbook with every number.',
    made: (edition: string, date: string) => `Made from edition ${edition} of the atlas, ${date}.`,
  },
};
