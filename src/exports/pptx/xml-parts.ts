// Pieces of XML that all parts of a chart are made of.
import type { Fill, Stroke } from './native-chart.ts';

export const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

export function fillXml({ colour, pattern }: Fill): string {
  if (!pattern) return solid(colour);
  const { name, ground } = pattern;
  return `<a:pattFill prst="${name}"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr><a:bgClr><a:srgbClr val="${ground}"/></a:bgClr></a:pattFill>`;
}

/** Lengths in presentations are counted in 12,700ths of a point. */
export const line = ({ colour, width, dash }: Stroke): string =>
  `<a:ln w="${Math.round(width * 12_700)}" cap="flat">${solid(colour)}<a:prstDash val="${dash ?? 'solid'}"/><a:round/></a:ln>`;

export const noLine = '<a:ln><a:noFill/></a:ln>';

/** Level, or turned to be read from below. */
export const textStyle = (points: number, colour: string, { isBold = false, isTurned = false } = {}): string =>
  `<c:txPr><a:bodyPr rot="${isTurned ? -5_400_000 : 0}" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${points * 100}" b="${isBold ? 1 : 0}">${solid(colour)}<a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
