// A report: what is known of one place, in the order in which a board would read it. Page, PDF, slides and workbook are made of it.
import type { Status } from '../catalogue.ts';
import type { Figure, SourceLine, Twin } from '../figures/figure.ts';

export interface Report {
  /** File name without its ending: `highland`. */
  readonly slug: string;
  readonly place: string;
  /** Address of the place in the atlas, below the site's root. */
  readonly home: string;
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
  /** The column by whose words a page heads rows that belong together; absent where rows stand in one run. */
  readonly headedBy?: number;
  /** Status of each row, which a page shows as a mark beside its words. */
  readonly statuses?: readonly Status[];
}

/** The list without the column of its sources, for places that cite them otherwise. */
export const withoutSources = ({ cited, caption, columns, rows }: ReportList): Twin =>
  cited === null
    ? { caption, columns, rows }
    : { caption, columns: columns.slice(0, -1), rows: rows.map((cells) => cells.slice(0, -1)) };

export interface ListRow {
  readonly cells: Twin['rows'][number];
  readonly cited: readonly SourceLine[];
  readonly status: Status | null;
}

export interface ListGroup {
  /** Null where the list is one run of rows. */
  readonly heading: string | null;
  readonly rows: readonly ListRow[];
}

/** The list as a page shows it: rows beneath the words that head them, without the columns that the page shows otherwise. */
export function groupedList(list: ReportList): {
  readonly columns: Twin['columns'];
  readonly groups: readonly ListGroup[];
} {
  const { columns, rows } = withoutSources(list);
  const { headedBy, cited, statuses } = list;
  const without = <Item>(items: readonly Item[]) => items.filter((_, at) => at !== headedBy);
  const groups = new Map<string | null, ListRow[]>();
  for (const [at, cells] of rows.entries()) {
    const heading = headedBy === undefined ? null : (cells[headedBy]?.text ?? null);
    const row = { cells: without(cells), cited: cited?.[at] ?? [], status: statuses?.[at] ?? null };
    groups.set(heading, [...(groups.get(heading) ?? []), row]);
  }
  return { columns: without(columns), groups: [...groups].map(([heading, of]) => ({ heading, rows: of })) };
}

/** A figure that takes the sentences of its section along, where it stands alone: on a slide, on a sheet. */
export const withSentences = (figure: Figure, sentences: readonly string[]): Figure => ({
  ...figure,
  notes: [...sentences, ...figure.notes],
});

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
