// Invented services and interventions of the invented nation: for tests of the directory and the evidence page.
import type {
  EvidenceTable,
  Intervention,
  Service,
  ServiceRecord,
  ServiceTable,
  Source,
} from '../../src/model/catalogue.ts';

export const toyRecord = (change: Partial<ServiceRecord> = {}): ServiceRecord => ({
  id: 'R1',
  area: 'N',
  extent: 'whole',
  extentNote: null,
  council: null,
  basis: 'record',
  state: 'active',
  from: null,
  to: null,
  asAt: '2026-03-01',
  source: 'toy-report',
  confidence: 'high',
  note: null,
  ...change,
});

export const toyService = (id: string, change: Partial<Service> = {}): Service => ({
  id,
  name: id,
  provider: 'Toy Trust',
  sector: 'nhs',
  tier: 'specialist',
  column: 'team',
  kind: 'team',
  kindLabel: 'Infant team',
  nation: 'TOY',
  summary: null,
  offers: [],
  referral: null,
  ageFromMonths: null,
  ageToMonths: null,
  antenatal: null,
  town: null,
  location: null,
  records: [toyRecord()],
  catchment: [],
  ...change,
});

export const toySource: Source = {
  id: 'toy-report',
  title: 'Toy report',
  publisher: 'Toy office (invented)',
  published: '2026-03-01',
  url: 'https://example.org/toy',
  licence: 'Invented',
  licenceUrl: null,
  readAtFirstHand: true,
};

const port = { latitude: 57, longitude: -3 };

/** A team in the north and one in the middle; a crèche in the middle, closed in part; a befriender of no area; another nation's. */
export const toyServices: ServiceTable = {
  services: [
    toyService('north-team', { name: 'Team of the North', town: 'Port', location: port }),
    toyService('middle-team', {
      name: 'Middle team',
      records: [toyRecord({ area: 'M', asAt: null })],
      catchment: ['S'],
    }),
    toyService('creche', {
      name: 'Crèche and play',
      sector: 'third_sector',
      tier: 'universal',
      column: 'visits',
      kindLabel: 'Visits',
      town: 'Port',
      location: port,
      records: [
        toyRecord({ area: 'M', state: 'closed' }),
        toyRecord({ id: 'R2', area: 'N', council: 'C', state: 'unknown', asAt: '2019' }),
      ],
    }),
    toyService('befriender', {
      name: 'Befriender',
      sector: 'third_sector',
      records: [toyRecord({ area: 'TOY', extent: 'part' })],
    }),
    toyService('abroad', { nation: 'ELSEWHERE', records: [toyRecord({ area: 'X' })] }),
  ],
  sources: [toySource],
};

export const toyIntervention = (id: string, change: Partial<Intervention> = {}): Intervention => ({
  id,
  name: id,
  inMatrix: true,
  theory: null,
  universal: false,
  targeted: true,
  practiceTypes: ['enhanced'],
  evidence: 'high',
  efficacy: { low: 'low', high: 'medium' },
  ageRange: null,
  provision: [],
  source: 'toy-report',
  note: null,
  ...change,
});

export const provided = (area: string, note: string | null = null): Intervention['provision'][number] => ({
  area,
  service: null,
  source: 'toy-report',
  note,
});

export const toyEvidence: EvidenceTable = {
  interventions: [
    toyIntervention('Songs', { provision: [provided('N'), provided('X')] }),
    toyIntervention('Games'),
    toyIntervention('Walks', { inMatrix: false, provision: [provided('M', 'In one town')] }),
  ],
  recommendations: [],
  themes: [],
  timeline: [],
  funds: [],
  sources: [toySource],
};
