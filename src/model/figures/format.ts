// Numbers and dates in words: rounded for display only, the same in every figure.

const numberFormats = new Map<number, Intl.NumberFormat>();

function numberFormat(decimals: number): Intl.NumberFormat {
  let format = numberFormats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    numberFormats.set(decimals, format);
  }
  return format;
}

/** `10,852`, `12.5`; a true minus sign; never `-0`. Halves go away from zero, as they are written. */
export function formatNumber(value: number, decimals = 0): string {
  if (isPlain(value, decimals)) return value.toFixed(decimals);
  const text = numberFormat(decimals).format(value);
  if (value > 0) return text;
  return /^-[0.,]+$/u.test(text) ? text.slice(1) : text.replace('-', '−');
}

/**
 * Whether it has no thousands to part and lies on no half, where `toFixed` would round what is stored and not what is
 * written. A map prints a value in every tile, and `toFixed` takes a tenth of the time.
 */
function isPlain(value: number, decimals: number): boolean {
  if (!(value > 0 && value < 999)) return false;
  const scaled = value * 10 ** decimals;
  return Math.abs(scaled - Math.floor(scaled) - 0.5) > 1e-6;
}

/**
 * Share from 0 to 1 as a percentage: `63%`; `decimals` as needed. Only exactly none prints `0%` and only exactly all
 * prints `100%`: rounding must not say that nothing, or everything, is covered or known.
 */
export function formatShare(share: number, decimals = 0): string {
  const percent = formatNumber(share * 100, decimals);
  const step = 10 ** -decimals;
  if (share > 0 && percent === formatNumber(0, decimals)) return `under ${formatNumber(step, decimals)}%`;
  if (share < 1 && percent === formatNumber(100, decimals)) return `over ${formatNumber(100 - step, decimals)}%`;
  return `${percent}%`;
}

/** `63% to 71%`, or one number where both round to the same. */
export function formatShareRange(lower: number, upper: number, decimals = 0): string {
  const [from, to] = [formatShare(lower, decimals), formatShare(upper, decimals)];
  return from === to ? from : `${from} to ${to}`;
}

/** `North`, `North and South`, `North, Middle and South`; empty of none. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Names of the months, January first. */
export const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2 June 2023`, `June 2024`, `2021`; a span `October 2018 to March 2020`. */
export function formatDate(date: string): string {
  if (date.includes('/')) return date.split('/').map(formatDate).join(' to ');
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Numbers to nine as words inside a sentence. */
export function formatCount(count: number): string {
  return small[count] ?? formatNumber(count);
}

// Marked pure, so that a page that says no places does not bring it, nor the texts of others with it.
const ordinals = /* @__PURE__ */ new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** `1st`, `11th`, `22nd`. */
export const ordinal = (place: number): string => `${place}${endings[ordinals.select(place)] ?? 'th'}`;

/** `boards` for `health boards`: short enough for a headline. */
export const shortNoun = (noun: string): string => noun.replace(/^health /u, '');

/** First letter of a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
}
