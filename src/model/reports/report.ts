// A report: what is known of one place, in the order in which a board would read it. Page, PDF, slides and workbook are made of it.
import type { Figure, SourceLine, Twin } from '../figures/figure.ts';

export interface Report {
  /** File name without its ending: `highland`. */
  readonly slug: string;
  readonly place: string;
  /** The finding. */
  readonly title: string;
  /** `2026-11` */
  readonly edition: string;
  /** What the finding rests on, in sentences. */
  readonly summary: readonly string[];
  readonly sections: readonly ReportSection[];
  /** Every source of the report once. */
  readonly sources: readonly SourceLine[];
}

export interface ReportSection {
  /** Names the anchor, the slide and the sheet. */
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly figures: readonly Figure[];
  /** Lists that no drawing shows. */
  readonly tables: readonly ReportList[];
}

/** A list that no drawing shows. */
export interface ReportList extends Twin {
  /** Sources of each row, which the last column names; null where no column does. */
  readonly cited: readonly (readonly SourceLine[])[] | null;
}

/** The list without the column of its sources, for places that cite them otherwise. */
export const withoutSources = ({ cited, ...twin }: ReportList): Twin =>
  cited === null
    ? twin
    : { ...twin, columns: twin.columns.slice(0, -1), rows: twin.rows.map((cells) => cells.slice(0, -1)) };

/** A section; leave out what it has not. */
export function section(
  id: string,
  title: string,
  parts: Partial<Pick<ReportSection, 'sentences' | 'figures' | 'tables'>>,
): ReportSection {
  return { id, title, sentences: [], figures: [], tables: [], ...parts };
}

/** Sources of all figures and of `more`, each once, in the order of the first mention. */
export function sourcesOf(sections: readonly ReportSection[], more: readonly SourceLine[] = []): readonly SourceLine[] {
  const cited = [...sections.flatMap(({ figures }) => figures.flatMap(({ sources }) => sources)), ...more];
  return [...new Map(cited.map((source) => [source.id, source])).values()];
}
