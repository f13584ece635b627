// public/data/services.json: the directory.
import type { Confidence } from './coverage-table.ts';
import type { Source } from './source-table.ts';

/** `public/data/services.json` */
export interface ServiceTable {
  readonly services: readonly Service[];
  readonly sources: readonly Source[];
}

export interface Service {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly sector: string;
  readonly tier: string;
  readonly column: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly nation: string;
  readonly summary: string | null;
  readonly offers: readonly string[];
  readonly referral: string | null;
  readonly ageFromMonths: number | null;
  readonly ageToMonths: number | null;
  readonly antenatal: boolean | null;
  readonly town: string | null;
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
  readonly records: readonly ServiceRecord[];
  /** Areas served beyond those of its records (regional services). */
  readonly catchment: readonly string[];
}

export interface ServiceRecord {
  readonly id: string;
  readonly area: string | null;
  readonly extent: 'whole' | 'part';
  readonly extentNote: string | null;
  readonly council: string | null;
  readonly basis: 'record' | 'roster' | 'entitlement';
  readonly state: 'active' | 'planned' | 'closed' | 'trial_ended' | 'unknown';
  readonly from: string | null;
  readonly to: string | null;
  readonly asAt: string | null;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note: string | null;
}
