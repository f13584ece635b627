// Names of tiers and of readings: for pages that show coverage beside other things.
const lines: Readonly<Record<string, string>> = {
  'tier-universal': 'Universal tier',
  'tier-targeted': 'Targeted tier',
  'tier-specialist-infant': 'Specialist: infant mental health',
  'tier-specialist-perinatal': 'Specialist: perinatal mental health',
  'tier-inpatient': 'Inpatient tier',
};

export const tierLine = (id: string): string => lines[id] ?? id;
export const readingNames = { 'as-reported': 'As last reported', 'recent-only': 'Recent and dated only' };
