// Numbers and colours as a written drawing has them: short, and the same on every run.

/** At most two decimals: `12.5`, `-3`, never `-0`. */
export const short = (value: number): string => String(Number(value.toFixed(2)) + 0);

/** `rgb(18, 80, 127)` → `#12507f`; what has an alpha or another form stays as it is; null where nothing would be seen. */
export function colour(css: string): string | null {
  const [, red, green, blue, alpha] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/u.exec(css) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return css === 'none' ? null : css;
  if (Number(alpha ?? 1) === 0) return null;
  if (alpha !== undefined) return css;
  return `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
