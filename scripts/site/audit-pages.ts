// Audit of the built site: no page and no copy of the data in it may show what was hidden.
import { join } from 'node:path';
import type { Catalogue, SpineTable } from '../../src/model/catalogue.ts';
import { auditFiles } from '../data/audit/audit-shipped.ts';
import { leak, secretsOf, type Secret } from '../data/audit/secret.ts';
import { shippedCounts, type ShippedCounts } from '../data/audit/shipped-counts.ts';
import { readShipped, type ShippedFiles } from '../data/audit/shipped-files.ts';
import { freeNumbers, printedNumbers, traces } from '../data/audit/traces.ts';
import type { Control } from '../data/disclosure/control.ts';

/** Figures and single table rows: what stands in one of them belongs together. */
const stretches = /<figure\b.*?<\/figure>|<tr\b.*?<\/tr>/gsu;
/** Rows of a figure of many series: each belongs to a series of its own. */
const rowsOfSeries = /<li\b[^<>]*data-indicator=".*?<\/li>|<tr\b.*?<\/tr>/gsu;

const stretchesOf = (html: string): readonly string[] =>
  [...html.matchAll(stretches)].flatMap(([stretch]) =>
    /<li\b[^<>]*data-indicator="/u.test(stretch) ? [...stretch.matchAll(rowsOfSeries)].map(([row]) => row) : [stretch],
  );
/** What a reader or a script can read as a number: text, names, values. Drawing coordinates are not. */
const readable = /(?:aria-label|data-value|data-low|data-high)="([^"]*)"|>([^<]+)</gu;

const numbersIn = (html: string): readonly number[] => {
  const words = [...html.matchAll(readable)].map(([, name, text]) => name ?? text ?? '').join(' ');
  const numbers = words.replaceAll(/\d{4}(?:\/\d{2})?(?: to |-)\d{4}(?:\/\d{2})?/gu, ' ').match(/\d[\d,]*(?:\.\d+)?/gu);
  return (numbers ?? []).map((number) => Number(number.replaceAll(',', '')));
};

/** Parts of a stretch that are about one area: its marks, and rows that name it. */
function aboutArea(
  html: string,
  { code, names }: { readonly code: string; readonly names: readonly string[] },
): readonly string[] {
  const fromMarks = html.split(/(?=<[^<>]*data-area=")/u).map((part) => part.split(/<\/svg>|<table\b/u)[0] ?? '');
  const marks = fromMarks.filter((part) => /^<[^<>]*data-area="([^"]*)"/u.exec(part)?.[1] === code);
  const rows = [...html.matchAll(/<tr\b.*?<\/tr>/gsu)].map(([row]) => row);
  return [...marks, ...rows.filter((row) => names.some((name) => row.includes(`>${name}<`)))];
}

/** Numbers as they are shown: whole, or rounded to the decimals of the series. */
const shownAs = (numbers: Iterable<number>, decimals: number): ReadonlySet<number> =>
  new Set([...numbers].flatMap((number) => [number, Number(number.toFixed(decimals))]));

interface Hidden {
  readonly secret: Secret;
  readonly titles: readonly string[];
  readonly names: readonly string[];
  /** Numbers that may stand beside the area, and on the page of the area: those of other periods, and of other areas too. */
  readonly free: ReadonlySet<number>;
  readonly freeOnPage: ReadonlySet<number>;
}

/** Numbers of each series in the spine tables, which were audited as data: limits, quartiles and ends of what is not hidden. */
function spineNumbers(data: ShippedFiles): ReadonlyMap<string, readonly number[]> {
  const tables = [...data].flatMap(([path, text]) =>
    path.startsWith('spine/') ? (JSON.parse(text) as SpineTable).indicators : [],
  );
  const found = new Map<string, readonly number[]>();
  for (const { id, nation, spread, lower, upper } of tables) {
    const { lowest, lowerQuartile, upperQuartile, highest } = spread;
    const numbers = [nation, lowest, lowerQuartile, upperQuartile, highest, ...lower, ...upper].flatMap(
      (number) => number ?? [],
    );
    found.set(id, [...(found.get(id) ?? []), ...numbers]);
  }
  return found;
}

interface Shipped {
  readonly counts: ShippedCounts;
  readonly catalogue: Catalogue;
  readonly spine: ReadonlyMap<string, readonly number[]>;
}

function hiddenOf(secret: Secret, { counts, catalogue: { areas, indicators }, spine }: Shipped): Hidden {
  const { series, row } = secret;
  const area = areas.find(({ code }) => code === row.area);
  return {
    secret,
    titles: indicators.flatMap(({ id, title, shortTitle }) => (id === series.id ? [title, shortTitle] : [])),
    names: area ? [area.name, area.shortName] : [],
    free: shownAs(freeNumbers(counts, secret), series.decimals),
    freeOnPage: shownAs(
      [...printedNumbers(counts, series.id, () => true), ...(spine.get(series.id) ?? [])],
      series.decimals,
    ),
  };
}

/** Whether a figure or a row shows a number of a hidden cell for its area. */
function shows(path: string, html: string, { secret, titles, names, free, freeOnPage }: Hidden): boolean {
  if (!titles.some((title) => html.includes(title))) return false;
  const telling = shownAs(secret.telling, secret.series.decimals);
  const isIn = (part: string, open: ReadonlySet<number>): boolean =>
    numbersIn(part).some((number) => telling.has(number) && !open.has(number));
  const { area } = secret.row;
  if (path.startsWith(`area/${area}/`) && isIn(html, freeOnPage)) return true;
  return aboutArea(html, { code: area, names }).some((part) => isIn(part, free));
}

function leaksInPages(pages: ShippedFiles, hidden: readonly Hidden[]): readonly string[] {
  const found = (text: string, path: string, each: Hidden): boolean =>
    each.titles.some((title) => text.includes(title)) && stretchesOf(text).some((html) => shows(path, html, each));
  return [...pages].flatMap(([path, text]) =>
    hidden
      .filter((each) => found(text, path, each))
      .map(({ secret }) => leak(path, secret, 'a number of the hidden cell is shown for its area')),
  );
}

/** One line a leak; none where the site may be published. `folder` is the built site with its `data/`. */
export function auditSite(folder: string, control: Control): readonly string[] {
  const data = readShipped(join(folder, 'data'));
  const leaks = auditFiles(data, control).map((line) => `data/${line}`);
  const secrets = secretsOf(control);
  if (secrets.length === 0) return leaks;
  const counts = shippedCounts(data);
  const pages = new Map([...readShipped(folder)].filter(([path]) => !path.startsWith('data/')));
  const drawn = new Map([...pages].filter(([path]) => /\.(html|svg)$/u.test(path)));
  const catalogue = JSON.parse(data.get('catalogue.json') ?? 'null') as Catalogue;
  const hidden = secrets.map((secret) => hiddenOf(secret, { counts, catalogue, spine: spineNumbers(data) }));
  return [...leaks, ...traces(pages, secrets, counts), ...leaksInPages(drawn, hidden)];
}
