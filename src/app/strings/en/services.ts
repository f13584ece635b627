// Texts of the services page.
import type { ServiceState } from '../../../model/services/service-state.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const age = (months: number): string => {
  if (months < 24 && months % 12 !== 0) return plural(months, 'month', 'months');
  return Number.isInteger(months / 12) ? plural(months / 12, 'year', 'years') : plural(months, 'month', 'months');
};

export const services = {
  title: 'Services',
  finding: (count: number, nation: string, undated: number) =>
    undated === 0
      ? `${count} services are listed in ${nation}, all with a date`
      : `${count} services are listed in ${nation}; ${undated} ${undated === 1 ? 'has' : 'have'} no date`,
  nothingListed: (nation: string) => `No service is listed in ${nation} yet`,
  lede: 'This is what public sources name: who runs each service, for whom, where, as at when, and how sure that is. A service that is not here may still exist: “not listed” is not “none”.',
  filters: 'Find services',
  tier: 'Tier',
  all: 'All',
  search: 'Search',
  searchHint: 'Name, town, kind of help',
  kind: 'Kind of service',
  sector: 'Run by',
  any: 'Any',
  clear: 'Clear all filters',
  withCount: (label: string, count: number) => `${label} (${count})`,
  status: (shown: number, total: number) => `${shown} of ${plural(total, 'service', 'services')}`,
  withoutArea: (count: number) =>
    count === 1
      ? '1 more service does not say which areas it serves, so it is left out here.'
      : `${count} more services do not say which areas they serve, so they are left out here.`,
  nothing: 'No listed service fits these choices. That does not mean that there is none. Try fewer choices.',
  sectors: {
    nhs: 'NHS or health trust',
    local_authority: 'Council',
    third_sector: 'Charity',
    partnership: 'Partnership',
    research: 'Research',
  } as Readonly<Record<string, string>>,
  states: {
    active: 'Active',
    listed: 'Listed, not confirmed',
    planned: 'Planned',
    unknown: 'Not confirmed',
    trial_ended: 'Trial ended',
    closed: 'Closed',
  } satisfies Record<ServiceState, string>,
  stateKey: {
    title: 'What the states mean',
    active:
      'A dated source, or a national entitlement, shows it running. Without a filled ground, that was over 3 years ago.',
    listed: 'A source without a date lists it. Nobody has confirmed it since.',
    planned: 'Announced, not yet open.',
    unknown: 'A source names it, but does not show that it runs now.',
    trial_ended: 'It ran as a trial, which is over.',
    closed: 'A source says that it has closed.',
  } satisfies Record<ServiceState | 'title', string>,
  field: {
    provider: 'Run by',
    about: 'What it does',
    offers: 'Offers',
    who: 'Who for',
    referral: 'How to get in',
    where: 'Where',
    evidence: 'What is known',
  },
  notGiven: 'The sources read do not say.',
  antenatal: { true: 'From pregnancy', false: 'Not during pregnancy' },
  age: (from: number | null, to: number | null) => {
    if (from !== null && to !== null)
      return from === 0 ? `children up to ${age(to)}` : `children from ${age(from)} to ${age(to)}`;
    if (to !== null) return `children up to ${age(to)}`;
    return from === null || from === 0 ? 'from birth' : `children from ${age(from)}`;
  },
  allAreas: (count: number, noun: string) => `All ${count} ${noun}`,
  andMore: (count: number) => `and ${count} more`,
  noArea: 'Area not named',
  extent: { whole: 'whole area', part: 'part of the area, or some families' },
  catchment: (names: string) => `Also takes families from ${names}.`,
  town: (town: string) => `Town: ${town}`,
  confidence: (word: string) => `Confidence: ${word}`,
  from: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  source: 'Source',
  entitlement: 'stands by national entitlement',
  street: {
    show: 'Show the street map',
    hide: 'Hide the street map',
    title: (placed: number, total: number) =>
      `${placed} of ${plural(total, 'service', 'services')} ${placed === 1 ? 'is' : 'are'} placed on the map`,
    lede: 'Each dot is a town, not an address: the sources give no more. A number counts services. The others are in the list below.',
    nothingPlaced: 'None of the services chosen gives a town. They are in the list below.',
    loading: 'The map is on its way.',
    failed:
      'The street map cannot be drawn in this browser. The towns and their services are listed here all the same.',
    leftOut:
      'The street map is part of the web edition only. The towns and their services are listed here all the same.',
    lost: 'The browser has taken the map away for now. The towns and their services are listed here all the same.',
    places: 'Towns on the map',
    placeCount: (town: string, count: number) => `${town} ${count}`,
    placeName: (town: string, count: number) => `${town}, ${plural(count, 'service', 'services')}`,
    pick: 'Pick a town, on the map or here, to see its services.',
    picked: (towns: string, count: number) => `${plural(count, 'service', 'services')} in ${towns}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Whole map',
    gesture: {
      windows: 'Use Ctrl and the wheel to zoom the map',
      mac: 'Use ⌘ and the wheel to zoom the map',
      touch: 'Use two fingers to move the map',
    },
  },
};
