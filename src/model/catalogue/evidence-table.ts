// public/data/evidence.json: interventions, recommendations, findings, events, funds.
import type { Source } from './source-table.ts';

/** `public/data/evidence.json` */
export interface EvidenceTable {
  readonly interventions: readonly Intervention[];
  readonly recommendations: readonly Recommendation[];
  readonly themes: readonly Theme[];
  readonly timeline: readonly TimelineEvent[];
  readonly funds: readonly Fund[];
  readonly sources: readonly Source[];
}

export interface Intervention {
  readonly id: string;
  readonly name: string;
  readonly inMatrix: boolean;
  readonly theory: string | null;
  readonly universal: boolean;
  readonly targeted: boolean;
  readonly practiceTypes: readonly string[];
  readonly evidence: string | null;
  readonly efficacy: { readonly low: string; readonly high: string } | null;
  readonly ageRange: string | null;
  readonly provision: readonly {
    readonly area: string;
    readonly service: string | null;
    readonly source: string;
    readonly note: string | null;
  }[];
  readonly source: string;
  readonly note: string | null;
}

export interface Recommendation {
  readonly id: string;
  readonly document: string;
  readonly number: string | null;
  readonly addressedTo: string | null;
  readonly text: string;
  readonly theme: string | null;
  readonly year: number;
  readonly source: string;
}

export interface Theme {
  readonly id: string;
  readonly document: string;
  readonly section: string;
  readonly finding: string;
  readonly direction: string;
  readonly tier: string | null;
  readonly topic: string;
  readonly area: string | null;
  readonly source: string;
}

export interface TimelineEvent {
  readonly id: string;
  readonly date: string;
  readonly nation: string | null;
  readonly text: string;
  readonly amount: number | null;
  readonly kind: string;
  readonly source: string;
  readonly note: string | null;
}

export interface Fund {
  readonly id: string;
  readonly name: string;
  readonly funder: string;
  /** Code of the nation that it is for; null = the whole UK. */
  readonly nation: string | null;
  readonly administeredBy: string | null;
  readonly announced: string | null;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly endsBasis: 'published' | 'derived' | null;
  readonly amount: number | null;
  readonly amountPeriod: string | null;
  readonly recipients: readonly {
    readonly name: string;
    readonly area: string | null;
    readonly note: string | null;
    readonly source: string;
  }[];
  readonly source: string;
  readonly note: string | null;
}
