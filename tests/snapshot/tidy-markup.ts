// Makes drawn markup fit to be kept and read: one element a line, no hydration marks, numbers to three decimals.

export function tidyMarkup(markup: string): string {
  return `${markup
    .replaceAll(/<!--.*?-->/gsu, '')
    .replaceAll(/\d+\.\d{4,}/gu, (number) => String(Number(Number(number).toFixed(3))))
    .replaceAll(/>\s*</gu, '>\n<')
    .trim()}\n`;
}
