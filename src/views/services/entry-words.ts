// Words of a directory entry: where, for whom, and what one record says.
import { strings } from '../../app/strings/index.ts';
import type { Area, Service, ServiceRecord } from '../../model/catalogue.ts';
import { ageOf } from '../../model/coverage/freshness.ts';
import type { Age } from '../../model/figures/figure.ts';
import { capitalise, formatDate } from '../../model/figures/format.ts';
import type { NationPlaces } from '../../model/services/nation-places.ts';
import { recordState } from '../../model/services/service-state.ts';

const text = strings.services;
type Areas = ReadonlyMap<string, Area>;

/** `Lothian, Fife and 3 more`; `All 14 health boards`. */
export function areasInWords(codes: readonly string[], areas: Areas, { geography, areas: all }: NationPlaces): string {
  if (codes.length === 0) return text.noArea;
  if (all.length > 1 && all.every((area) => codes.includes(area.code)))
    return text.allAreas(all.length, geography.noun.many);
  const names = codes.map((code) => areas.get(code)?.shortName ?? code);
  if (names.length <= 3) return names.join(', ');
  return `${names.slice(0, 2).join(', ')} ${text.andMore(names.length - 2)}`;
}

/** `From pregnancy, children up to 3 years`. */
export function whoFor({
  antenatal,
  ageFromMonths,
  ageToMonths,
}: Pick<Service, 'antenatal' | 'ageFromMonths' | 'ageToMonths'>): string {
  const aged = ageFromMonths !== null || ageToMonths !== null;
  const age = aged ? text.age(ageFromMonths, ageToMonths) : null;
  const before = antenatal === null ? null : text.antenatal[antenatal ? 'true' : 'false'];
  const parts = [before, age].filter((part) => part !== null);
  return parts.length === 0 ? text.notGiven : capitalise(parts.join(', '));
}

/** The place of a record, and its facts as one sentence without its full stop. */
export function recordWords(
  record: ServiceRecord,
  areas: Areas,
  editionDate: string,
): { readonly place: string; readonly facts: string } {
  const names = [record.area, record.council].flatMap((code) => (code === null ? [] : [areas.get(code)?.name ?? code]));
  const extent = record.extentNote ?? text.extent[record.extent];
  const facts = [
    extent,
    text.states[recordState(record)].toLowerCase(),
    ...spanWords(record),
    dateWords(record, editionDate),
    text.confidence(strings.figures.confidence[record.confidence]).toLowerCase(),
  ];
  return { place: names.length === 0 ? text.noArea : names.join(', '), facts: capitalise(facts.join('; ')) };
}

function spanWords({ from, to }: ServiceRecord): readonly string[] {
  return [from === null ? null : text.from(formatDate(from)), to === null ? null : text.until(formatDate(to))].filter(
    (part) => part !== null,
  );
}

function dateWords({ asAt, basis }: ServiceRecord, editionDate: string): string {
  if (asAt === null && basis === 'entitlement') return text.entitlement;
  return standingWords(asAt, ageOf({ status: 'yes', basis, asAt }, editionDate));
}

/** `as at 17 March 2016, over 3 years old`; `undated`; nothing where an entitlement needs no date. */
export function standingWords(date: string | null, age: Age): string {
  const old = strings.figures.age[age];
  return [date === null ? '' : strings.figures.asAt(formatDate(date)), old].filter((part) => part !== '').join(', ');
}
