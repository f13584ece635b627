// Audit of the built site: no page and no copy of the data in it may show what was hidden.
import { join } from 'node:path';
import type { Catalogue, IndicatorTable } from '../../src/model/catalogue.ts';
import { auditFiles } from '../data/audit/audit-shipped.ts';
import { leak, secretsOf, type Secret } from '../data/audit/secret.ts';
import { shippedCounts, type ShippedCounts } from '../data/audit/shipped-counts.ts';
import { readShipped, type ShippedFiles } from '../data/audit/shipped-files.ts';
import { freeNumbers, printedNumbers, traces } from '../data/audit/traces.ts';
import type { Control } from '../data/disclosure/control.ts';

/** Figures, rows and list items: what stands in one of them belongs together. */
const figures = /<figure\b.*?<\/figure>/gsu;
const rows = /<tr\b.*?<\/tr>|<li\b.*?<\/li>/gsu;

const matches = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([html]) => html);
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
  return [...marks, ...matches(html, rows).filter((row) => names.some((name) => row.includes(`>${name}<`)))];
}

/** Numbers as they are shown: whole, or rounded to the decimals of the series. */
const shownAs = (numbers: Iterable<number>, decimals: number): ReadonlySet<number> =>
  new Set([...numbers].flatMap((number) => [number, Number(number.toFixed(decimals))]));

interface Stretches {
  readonly figures: readonly string[];
  readonly rows: readonly string[];
}

interface Hidden {
  readonly secret: Secret;
  readonly titles: readonly string[];
  /** Titles of all other series. */
  readonly others: readonly string[];
  /** Periods of the series in words, as pages name them, and the hidden one. */
  readonly periods: readonly string[];
  readonly period: string;
  readonly names: readonly string[];
  /** Numbers that may stand beside the area, and on the page of the area: those of other periods, and of other areas too. */
  readonly free: ReadonlySet<number>;
  readonly freeOnPage: ReadonlySet<number>;
}

function hiddenOf(secret: Secret, data: ShippedFiles, counts: ShippedCounts, { areas, indicators }: Catalogue): Hidden {
  const table = JSON.parse(data.get(`indicators/${secret.series.id}.json`) ?? 'null') as IndicatorTable;
  const { series, row } = secret;
  const area = areas.find(({ code }) => code === row.area);
  const titlesOf = (isAsked: (id: string) => boolean): readonly string[] =>
    indicators.flatMap(({ id, title, shortTitle }) => (isAsked(id) ? [title, shortTitle] : []));
  return {
    secret,
    titles: titlesOf((id) => id === series.id),
    others: titlesOf((id) => id !== series.id),
    periods: table.periods.map(({ label }) => label),
    period: table.periods.find(({ id }) => id === row.period)?.label ?? row.period,
    names: area ? [area.name, area.shortName] : [],
    free: shownAs(freeNumbers(counts, secret), series.decimals),
    freeOnPage: shownAs(
      printedNumbers(counts, series.id, () => true),
      series.decimals,
    ),
  };
}

const isAbout = (html: string, titles: readonly string[]): boolean => titles.some((title) => html.includes(title));

/** Whether a figure has rows that say that they are of another series. */
const hasOtherRows = (html: string, id: string): boolean =>
  [...html.matchAll(/data-indicator="([^"]*)"/gu)].some(([, other]) => other !== id);

/** Whether a stretch names periods of the series, and not the hidden one: then its numbers are of others. */
const isOfOtherPeriod = (html: string, { periods, period }: Hidden): boolean =>
  !html.includes(period) && periods.some((label) => html.includes(label));

/**
 * What a page says of the hidden cell's series and area: in a figure of the series, the parts about the area; on the page
 * of the area, the rows that name the series. A figure of many series speaks of this one in such rows alone.
 */
function shows(path: string, page: Stretches, hidden: Hidden): boolean {
  const { secret, titles, others, names, free, freeOnPage } = hidden;
  const telling = shownAs(secret.telling, secret.series.decimals);
  const isIn = (part: string, open: ReadonlySet<number>): boolean =>
    !isOfOtherPeriod(part, hidden) && numbersIn(part).some((number) => telling.has(number) && !open.has(number));
  const { area } = secret.row;
  const about = (stretches: readonly string[]) =>
    stretches.filter((html) => isAbout(html, titles) && !isOfOtherPeriod(html, hidden));
  const ofSeries = about(page.figures).filter(
    (html) => !isAbout(html, others) && !hasOtherRows(html, secret.series.id),
  );
  const inFigures = [...ofSeries, ...about(page.rows)].flatMap((html) => aboutArea(html, { code: area, names }));
  const onPage = path.startsWith(`area/${area}/`) ? [...ofSeries, ...about(page.rows)] : [];
  return inFigures.some((html) => isIn(html, free)) || onPage.some((html) => isIn(html, freeOnPage));
}

function leaksInPages(pages: ShippedFiles, hidden: readonly Hidden[]): readonly string[] {
  return [...pages].flatMap(([path, text]) => {
    const asked = hidden.filter(({ titles }) => isAbout(text, titles));
    if (asked.length === 0) return [];
    const page = { figures: matches(text, figures), rows: matches(text, rows) };
    return asked
      .filter((each) => shows(path, page, each))
      .map(({ secret }) => leak(path, secret, 'a number of the hidden cell is shown for its area'));
  });
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
  const hidden = secrets.map((secret) => hiddenOf(secret, data, counts, catalogue));
  return [...leaks, ...traces(pages, secrets, counts), ...leaksInPages(drawn, hidden)];
}
