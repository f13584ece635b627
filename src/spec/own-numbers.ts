// Numbers that a reader may put into the address: their words, their bounds, and how they are read. There are no defaults.

/** Per cent of the expected children that would need help of a tier. */
export const shareNumbers = ['shareTargeted', 'shareSpecialist', 'shareInpatient'] as const;
export type ShareNumber = (typeof shareNumbers)[number];

/** Whole-time staff of an area, and children that one of them sees in a year. */
export const capacityNumbers = ['staffLow', 'staffHigh', 'caseloadLow', 'caseloadHigh'] as const;
export type CapacityNumber = (typeof capacityNumbers)[number];

export type OwnNumber = ShareNumber | CapacityNumber;
export type OwnNumbers = { readonly [Name in OwnNumber]: number | null };

/** Key in the address, and the largest number that is taken. */
export const ownNumberKeys: Readonly<Record<OwnNumber, { readonly key: string; readonly most: number }>> = {
  shareTargeted: { key: 'share-targeted', most: 100 },
  shareSpecialist: { key: 'share-specialist', most: 100 },
  shareInpatient: { key: 'share-inpatient', most: 100 },
  staffLow: { key: 'staff-low', most: 1000 },
  staffHigh: { key: 'staff-high', most: 1000 },
  caseloadLow: { key: 'caseload-low', most: 1000 },
  caseloadHigh: { key: 'caseload-high', most: 1000 },
};

export const noOwnNumbers: OwnNumbers = {
  shareTargeted: null,
  shareSpecialist: null,
  shareInpatient: null,
  staffLow: null,
  staffHigh: null,
  caseloadLow: null,
  caseloadHigh: null,
};

/** Forgets the capacity of an area: it is not that of another. */
export const noCapacity = { staffLow: null, staffHigh: null, caseloadLow: null, caseloadHigh: null } as const;

/** From 0 to `most`, with at most two decimals; undefined where the words are no such number. */
export function readOwnNumber(words: string, most: number): number | undefined {
  if (!/^\d{1,4}(?:\.\d{1,2})?$/u.test(words)) return undefined;
  const number = Number(words);
  return number <= most ? number : undefined;
}
