// What slides show of a report, in the order of a talk: cover, finding in sentences, each figure, and lists without sources.
import { strings } from '../../app/strings/index.ts';
import type { Status } from '../catalogue.ts';
import type { Figure, Listed } from '../figures/figure.ts';
import { groupedList, withSentences, type Report, type ReportList, type ReportSection } from './report.ts';

const text = strings.reports;

export interface Sentences {
  readonly title: string;
  readonly subtitle: string;
  readonly sentences: readonly string[];
}

export interface SlideList {
  readonly list: Listed;
  /** Words above the row that they head, by its place. */
  readonly headings: ReadonlyMap<number, string>;
  readonly statuses: readonly (Status | null)[];
}

export interface SlideFigure {
  readonly figure: Figure;
  /** Sentences of its section, which its notes say too: beneath it where there is room. */
  readonly said: readonly string[];
}

export interface CoverWords {
  readonly about: string;
  readonly title: string;
  readonly subtitle: string;
}

export type SlidePart = { readonly cover: CoverWords } | SlideFigure | SlideList | { readonly sentences: Sentences };

/** A talk ends with what to ask and how to read it; what a report tells in between keeps its order. */
const last = ['not-known', 'method'];

/** The tables of its figures, and the sources of its lists, are in the workbook. */
export function slideParts(report: Report): readonly SlidePart[] {
  const { title, place, summary, sections } = report;
  const placeOf = ({ id }: ReportSection) => last.indexOf(id);
  return [
    { cover: { about: text.title(place), title, subtitle: text.slides.subtitle } },
    { sentences: { title: text.slides.summary(place), subtitle: title, sentences: summary } },
    ...sections.toSorted((a, b) => placeOf(a) - placeOf(b)).flatMap((each) => partsOf(each, place)),
  ];
}

function partsOf(section: ReportSection, place: string): readonly SlidePart[] {
  const { title, sentences, figures, tables } = section;
  if (figures.length === 0 && tables.length === 0)
    return sentences.length === 0 ? [] : [{ sentences: { title, subtitle: place, sentences } }];
  return [
    ...figures.map((figure) => ({ figure: withSentences(figure, sentences), said: sentences })),
    ...tables.map((table) => listed(section, table)),
  ];
}

/** Its own name as title: a section may have several lists. */
function listed({ title, sentences }: ReportSection, table: ReportList): SlideList {
  const { columns, groups } = groupedList(table);
  const rows = groups.flatMap((group) => group.rows);
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, group) => sum + group.rows.length, 0));
  return {
    list: {
      ...{ title: table.caption, subtitle: title, alt: table.caption, notes: sentences, unavailable: null },
      sources: [...new Map((table.cited ?? []).flat().map((source) => [source.id, source])).values()],
      twin: { caption: table.caption, columns, rows: rows.map(({ cells }) => cells) },
    },
    headings: new Map(groups.flatMap(({ heading }, at) => (heading === null ? [] : [[starts[at] ?? 0, heading]]))),
    statuses: rows.map(({ status }) => status),
  };
}
