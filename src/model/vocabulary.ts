// What exists in this edition, as the words that an address may hold.
import type { Vocabulary } from '../spec/address.ts';
import type { Catalogue } from './catalogue.ts';
import { tierLines } from './coverage/tier-lines.ts';

/** Constructs and sectors are short, fixed lists of the catalogue's package. */
export function vocabularyOf(catalogue: Catalogue): Vocabulary {
  const services = [...catalogue.columns.map((column) => column.id), ...tierLines(catalogue).map((line) => line.id)];
  return {
    codes: catalogue.areas.filter((area) => area.level !== 'nation').map((area) => area.code),
    nations: catalogue.nations.map((nation) => nation.slug),
    geographies: catalogue.geographies.map((geography) => geography.id),
    services,
    indicators: catalogue.indicators.map((indicator) => indicator.id),
    constructs: catalogue.constructs,
    areas: [...new Set(catalogue.areas.map((area) => area.slug))],
    tiers: catalogue.tiers.map((tier) => tier.id),
    sectors: catalogue.sectors,
  };
}
