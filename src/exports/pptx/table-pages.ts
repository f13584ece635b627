// A table cut into slides: type as large as fits, no word broken, rows and columns split evenly. Nothing is left out.
import type { Twin } from '../../model/figures/figure.ts';
import { linesOf, textWidth, widestWord } from './text-width.ts';

export interface TableLayout {
  readonly fontSize: number;
  readonly pages: readonly TablePage[];
}

export interface TablePage {
  /** Indexes into the table; the first column is on every slide. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Inches of each of its columns. */
  readonly widths: readonly number[];
}

/** Words above the row that they head, by its index. */
export type Headings = ReadonlyMap<number, string>;

/** Inches of a slide that a table may fill. */
const room = { width: 12.33, height: 4.85 };
/** What a cell keeps free at its sides, and above and below. */
export const cellMargin = { x: 0.07, y: 0.035 };
const sizes = [14, 13, 12, 11, 10, 9] as const;
/** A larger type may not take more slides than this one. */
const usual = 11;
/** Letters of a text that should stay on one line: a date, a status. */
const short = 18;
/** No column needs to be wider for its longest text. */
const widest = 4.2;

/**
 * The largest type that takes no more slides than a usual one with all columns side by side. Columns go to further slides
 * where no type keeps all of them, or where that gives larger type on as few slides.
 */
export function tableLayout(twin: Twin, headings: Headings = new Map()): TableLayout {
  const layouts = sizes.map((size) => ({ fontSize: size, pages: pagesIn(twin, headings, size) }));
  const isWhole = ({ pages }: TableLayout) => pages.every(({ columns }) => columns.length === twin.columns.length);
  const best = largest(layouts.filter(isWhole)) ?? layouts.at(-1);
  return layouts.find(({ pages }) => pages.length <= (best?.pages.length ?? 0)) ?? { fontSize: usual, pages: [] };
}

function largest(layouts: readonly TableLayout[]): TableLayout | undefined {
  const allowed = (layouts.find(({ fontSize }) => fontSize <= usual) ?? layouts.at(-1))?.pages.length ?? 0;
  return layouts.find(({ pages }) => pages.length <= allowed);
}

function pagesIn(twin: Twin, headings: Headings, size: number): readonly TablePage[] {
  const needs = twin.columns.map((_, place) => needOf(twin, place, size));
  return groupsOf(needs.map(({ least }) => least)).flatMap((columns) => {
    const widths = widthsOf(columns.flatMap((place) => needs[place] ?? []));
    const heightOf = (texts: readonly string[], isHead: boolean) => {
      const lines = columns.map((place, at) =>
        linesOf(texts[place] ?? '', (widths[at] ?? 1) - 2 * cellMargin.x, size, isHead || at === 0),
      );
      return Math.max(1, ...lines) * lineHeight(size) + 2 * cellMargin.y;
    };
    const head = heightOf(
      twin.columns.map(({ label }) => label),
      true,
    );
    const heading = lineHeight(size) + 2 * cellMargin.y;
    const heights = twin.rows.map(
      (row, place) =>
        heightOf(
          row.map(({ text }) => text),
          false,
        ) + (headings.has(place) ? heading : 0),
    );
    return rowsOf(heights, room.height - head).map((rows) => ({ columns, rows, widths }));
  });
}

const lineHeight = (size: number): number => (size * 1.2) / 72;

interface Need {
  /** Inches below which a word would break. */
  readonly least: number;
  /** Inches below which a short text would take two lines. */
  readonly better: number;
  readonly wish: number;
  /** Of the longest text on one line. */
  readonly full: number;
}

function needOf({ columns, rows }: Twin, place: number, size: number): Need {
  const label = columns[place]?.label ?? '';
  const texts = rows.map((row) => row[place]?.text ?? '');
  const most = (of: (text: string, size: number, isBold?: boolean) => number) =>
    Math.max(of(label, size, true), ...texts.map((text) => of(text, size, place === 0)));
  const margin = 2 * cellMargin.x + 0.04;
  const isShort = texts.every(({ length }) => length <= short);
  const line = isShort ? Math.max(0, ...texts.map((text) => textWidth(text, size, place === 0))) : 0;
  return {
    least: most(widestWord) + margin,
    better: Math.max(most(widestWord), line) + margin,
    wish: Math.max(most(widestWord), Math.min(widest, most(textWidth))) + margin,
    full: most(textWidth) + margin,
  };
}

/** Columns side by side as far as their words stay whole, in even groups; each begins with the first column. */
function groupsOf(least: readonly number[]): readonly (readonly number[])[] {
  const [first = 0, ...others] = least;
  const fill = (most: number): readonly (readonly number[])[] => {
    const groups: number[][] = [];
    let left = 0;
    for (const [index, width] of others.entries()) {
      const last = groups.at(-1);
      if (!last || width > left || last.length > most) {
        groups.push([0, index + 1]);
        left = room.width - first - width;
      } else {
        last.push(index + 1);
        left -= width;
      }
    }
    return groups.length === 0 ? [[0]] : groups;
  };
  const fewest = fill(Infinity).length;
  const even = fill(Math.ceil(others.length / fewest));
  return even.length === fewest ? even : fill(Infinity);
}

/** What is left over goes to the columns with long texts; where none is cut short, to each in proportion. */
function widthsOf(needs: readonly Need[]): readonly number[] {
  const sum = (of: (need: Need) => number) => needs.reduce((total, need) => total + of(need), 0);
  const wished = sum(({ wish }) => wish);
  if (wished <= room.width) {
    const long = sum(({ wish, full }) => full - wish);
    if (long <= room.width - wished) return needs.map(({ wish }) => (wish / wished) * room.width);
    return needs.map(({ wish, full }) => wish + ((full - wish) / long) * (room.width - wished));
  }
  const floor = sum(({ better }) => better) <= room.width ? 'better' : 'least';
  const share = Math.max(0, room.width - sum((need) => need[floor])) / sum((need) => need.wish - need[floor]);
  return needs.map((need) => need[floor] + (need.wish - need[floor]) * share);
}

/** As few slides as it takes, each with about as much as the others. */
function rowsOf(heights: readonly number[], most: number): readonly (readonly number[])[] {
  const fill = (limit: number): readonly (readonly number[])[] => {
    const pages: number[][] = [];
    let left = 0;
    for (const [index, height] of heights.entries()) {
      if (pages.length === 0 || height > left) {
        pages.push([]);
        left = limit;
      }
      pages.at(-1)?.push(index);
      left -= height;
    }
    return pages.length === 0 ? [[]] : pages;
  };
  const fewest = fill(most).length;
  let limit = heights.reduce((sum, height) => sum + height, 0) / fewest;
  while (limit < most && fill(limit).length > fewest) limit += 0.05;
  return fill(Math.min(limit, most));
}
