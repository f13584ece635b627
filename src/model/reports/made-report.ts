// A report as files: what the list of made reports holds of each, and what pages that offer it know.

/** Endings of a report's files, in the order in which they are offered. */
export const reportFormats = ['html', 'pdf', 'pptx', 'xlsx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface MadeReport {
  /** Code of its place. */
  readonly code: string;
  /** Name of its files without their ending. */
  readonly slug: string;
  readonly place: string;
  /** The finding. */
  readonly title: string;
  /** Size of each file, in the order of `reportFormats`. */
  readonly bytes: readonly number[];
}

/** Code of a place → name of its files, and their sizes in the order of `reportFormats`. */
export type OfferedReports = Readonly<Record<string, readonly [slug: string, bytes: readonly number[]]>>;

export const offeredReports = (made: readonly MadeReport[]): OfferedReports =>
  Object.fromEntries(made.map(({ code, slug, bytes }) => [code, [slug, bytes]]));
