// Table twin of the spine chart: every value behind a row, and those of the counts beside it.
import { strings } from '../../app/strings/index.ts';
import type { AreaIndicator } from '../areas/area-indicators.ts';
import { printValue } from '../indicators/print-value.ts';
import type { Twin, TwinCell, TwinColumn } from './figure.ts';
import { comparedWords, spineRow, type SpineContext } from './spine-rows.ts';

const text = strings.spine;
const numeric = (label: string): TwinColumn => ({ label, numeric: true });
const words = (label: string): TwinColumn => ({ label, numeric: false });
const said = (one: string | null): TwinCell => ({ text: one ?? '' });

export function spineTwin(areaName: string, indicators: readonly AreaIndicator[], context: SpineContext): Twin {
  return {
    caption: text.twin.caption(areaName, context.nationName),
    columns: [
      words(text.columns.indicator),
      words(text.twin.unit),
      numeric(areaName),
      numeric(text.twin.lower),
      numeric(text.twin.upper),
      words(text.twin.method),
      numeric(context.nationName),
      words(text.columns.compared),
      numeric(text.twin.lowest),
      numeric(text.twin.lowerQuartile),
      numeric(text.twin.upperQuartile),
      numeric(text.twin.highest),
      words(text.twin.rank),
      words(text.twin.period),
      words(text.twin.origin),
      words(text.twin.note),
      words(text.twin.source),
    ],
    rows: indicators.map((of) => rowOf(of, context)),
  };
}

function rowOf(of: AreaIndicator, context: SpineContext): readonly TwinCell[] {
  const { indicator, shared, rank, flag, method } = of;
  const { title, href, printed, source } = spineRow(of, context);
  const number = (value: number | null): TwinCell =>
    value === null ? { text: '' } : { text: printValue(value, indicator), value };
  return [
    { text: title, ...(href === null ? {} : { href }) },
    said(indicator.unit),
    { ...number(of.value), text: printed },
    number(of.lower),
    number(of.upper),
    said(method && text.twin.methods[method]),
    number(shared.nation),
    said(comparedWords(of, context.nationName)),
    number(shared.spread.lowest),
    number(shared.spread.lowerQuartile),
    number(shared.spread.upperQuartile),
    number(shared.spread.highest),
    said(rank && text.twin.rankBetween(rank.from, rank.to, rank.of)),
    said(shared.period),
    said(of.value === null ? null : strings.figures[of.origin]),
    said(flag && text.flags[flag]),
    said(source?.label ?? null),
  ];
}
