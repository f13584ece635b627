// What exists in this edition, as the words that an address may hold.
import type { Vocabulary } from '../spec/query-grammar.ts';
import { nationOfArea } from './areas/nation-of-area.ts';
import type { Catalogue, Nation } from './catalogue.ts';
import { tierLines } from './coverage/tier-lines.ts';

/** Constructs and sectors are short, fixed lists of the catalogue's package. */
export function vocabularyOf(catalogue: Catalogue): Vocabulary {
  const services = [...catalogue.columns.map((column) => column.id), ...tierLines(catalogue).map((line) => line.id)];
  return {
    editionDate: catalogue.editionDate,
    codes: catalogue.areas.filter((area) => area.level !== 'nation').map((area) => area.code),
    retiredCodes: catalogue.retiredCodes,
    nations: catalogue.nations.map((nation) => nation.slug),
    geographies: byNation(catalogue, ({ code }) =>
      catalogue.geographies.filter((geography) => geography.nation === code).map(({ id }) => id),
    ),
    services,
    indicators: catalogue.indicators.map((indicator) => indicator.id),
    constructs: catalogue.constructs,
    areas: byNation(catalogue, ({ slug }) => [
      ...new Set(catalogue.areas.filter(({ code }) => nationOfArea(catalogue, code) === slug).map((area) => area.slug)),
    ]),
    tiers: catalogue.tiers.map((tier) => tier.id),
    sectors: catalogue.sectors,
  };
}

const byNation = (catalogue: Catalogue, of: (nation: Nation) => readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(catalogue.nations.map((nation) => [nation.slug, of(nation)]));
