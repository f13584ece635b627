// A table cut into slides: type as large as fits, no word broken that fits, rows and columns split evenly. Nothing is left out.
import type { Twin } from '../../model/figures/figure.ts';
import { body, saidBox, sides } from './chart-box.ts';
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

/** Inches of a slide that a table may fill: down to the sentences beneath it, and to the sources where there are none. */
const room = { width: sides.w, height: 4.85, heightAboveSaid: saidBox.y - body.y - 0.05 };
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
 * where no type keeps all of them, or where that gives larger type on as few slides. `hasSaid`: sentences stand beneath.
 */
export function tableLayout(twin: Twin, headings: Headings = new Map(), hasSaid = false): TableLayout {
  const height = hasSaid ? room.heightAboveSaid : room.height;
  const layouts = sizes.map((size) => ({ fontSize: size, pages: pagesIn(twin, headings, size, height) }));
  const isWhole = ({ pages }: TableLayout) => pages.every(({ columns }) => columns.length === twin.columns.length);
  const best = largest(layouts.filter(isWhole)) ?? layouts.at(-1);
  return layouts.find(({ pages }) => pages.length <= (best?.pages.length ?? 0)) ?? { fontSize: usual, pages: [] };
}

function largest(layouts: readonly TableLayout[]): TableLayout | undefined {
  const allowed = (layouts.find(({ fontSize }) => fontSize <= usual) ?? layouts.at(-1))?.pages.length ?? 0;
  return layouts.find(({ pages }) => pages.length <= allowed);
}

/** On a further slide rows stand beneath their heading again: its words; undefined where the row has its own, or none. */
export const headingBefore = (index: number, headings: Headings): string | undefined =>
  headings.has(index) ? undefined : [...headings].filter(([place]) => place < index).at(-1)?.[1];

function pagesIn(twin: Twin, headings: Headings, size: number, room: number): readonly TablePage[] {
  const needs = needsOf(twin, size);
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
    const repeated = twin.rows.map((_, place) => (headingBefore(place, headings) === undefined ? 0 : heading));
    return rowsOf(heights, repeated, room - head).map((rows) => ({ columns, rows, widths }));
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

/** A word that is wider than a slide leaves beside the first column is broken; the first column leaves room for others. */
function needsOf(twin: Twin, size: number): readonly Need[] {
  const [first, ...others] = twin.columns.map((_, place) => needOf(twin, place, size));
  if (!first) return [];
  const names = others.length === 0 ? upTo(first, room.width) : upTo(first, widest);
  return [names, ...others.map((need) => upTo(need, room.width - names.least))];
}

const upTo = ({ least, better, wish, full }: Need, most: number): Need => ({
  least: Math.min(least, most),
  better: Math.min(better, most),
  wish: Math.min(wish, most),
  full,
});

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
  const wanted = sum((need) => need.wish - need[floor]);
  const share = wanted === 0 ? 0 : Math.max(0, room.width - sum((need) => need[floor])) / wanted;
  return needs.map((need) => need[floor] + (need.wish - need[floor]) * share);
}

/** As few slides as it takes, each with about as much as the others. `repeated`: what stands above a row that begins one. */
function rowsOf(heights: readonly number[], repeated: readonly number[], most: number): readonly (readonly number[])[] {
  const fill = (limit: number): readonly (readonly number[])[] => {
    const pages: number[][] = [];
    let left = 0;
    for (const [index, height] of heights.entries()) {
      if (pages.length === 0 || height > left) {
        pages.push([]);
        left = limit - (repeated[index] ?? 0);
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
