// The nation's value as a line over all bars. Charts of presentations have no such line: it lies over the chart as a shape
// of its own, which moves and grows with it.
import { escaped } from '../escaped.ts';
import { colours } from './colours.ts';
import type { NativeChart } from './native-chart.ts';
import { shareOf } from './plot-places.ts';
import { line, solid } from './xml-parts.ts';
import { strings } from '../../app/strings/index.ts';

/** Width of the words, and their height, as shares of the chart. */
const [wide, high] = [0.3, 0.06];

/** Null where the chart needs none. */
export function comparatorLine({ comparator, values, plot }: NativeChart): string | null {
  if (!comparator) return null;
  const x = plot.x + shareOf(comparator.value, values) * plot.w;
  const words = strings.exports.slides.comparator(comparator.name, comparator.printed);
  const top = plot.y - 0.015;
  const left = Math.min(x - wide / 2, 1 - wide);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:userShapes xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    anchor(
      [x, top, x, plot.y + plot.h],
      `<cdr:cxnSp macro=""><cdr:nvCxnSpPr><cdr:cNvPr id="2" name="Line" descr="${escaped(words)}"/><cdr:cNvCxnSpPr/></cdr:nvCxnSpPr><cdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>${line({ colour: colours.comparator, width: 2 })}</cdr:spPr></cdr:cxnSp>`,
    ),
    anchor(
      [left, top - high, left + wide, top],
      `<cdr:sp macro="" textlink=""><cdr:nvSpPr><cdr:cNvPr id="3" name="Words"/><cdr:cNvSpPr txBox="1"/></cdr:nvSpPr><cdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></cdr:spPr><cdr:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"/><a:lstStyle/><a:p><a:pPr algn="ctr"/><a:r><a:rPr lang="en-GB" sz="1200" b="1">${solid(colours.comparator)}<a:latin typeface="Arial"/></a:rPr><a:t>${escaped(words)}</a:t></a:r></a:p></cdr:txBody></cdr:sp>`,
    ),
    '</c:userShapes>',
  ].join('');
}

const anchor = ([left, top, right, bottom]: readonly [number, number, number, number], shape: string): string =>
  `<cdr:relSizeAnchor xmlns:cdr="http://schemas.openxmlformats.org/drawingml/2006/chartDrawing"><cdr:from>${corner(left, top)}</cdr:from><cdr:to>${corner(right, bottom)}</cdr:to>${shape}</cdr:relSizeAnchor>`;

const corner = (x: number, y: number): string =>
  `<cdr:x>${Number(x.toFixed(5))}</cdr:x><cdr:y>${Number(y.toFixed(5))}</cdr:y>`;
