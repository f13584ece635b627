// Interventions that a record or source shows to be offered in an area. What is not listed was not found, which is not "none".
import type { EvidenceTable } from '../catalogue.ts';
import type { SourceLine } from '../figures/figure.ts';
import { sourceLines } from '../figures/source-lines.ts';

export interface OfferedIntervention {
  readonly id: string;
  readonly name: string;
  /** True where it is one of the interventions with published evidence that The Matrix lists. */
  readonly inMatrix: boolean;
  readonly services: readonly string[];
  readonly notes: readonly string[];
  readonly sources: readonly SourceLine[];
}

/** Those of the area with this code, in the order of the table. */
export function areaInterventions(
  { interventions, sources }: EvidenceTable,
  code: string,
): readonly OfferedIntervention[] {
  return interventions.flatMap(({ id, name, inMatrix, provision }) => {
    const own = provision.filter(({ area }) => area === code);
    if (own.length === 0) return [];
    const lines = sourceLines(
      sources,
      own.map(({ source }) => source),
    );
    const services = own.flatMap(({ service }) => service ?? []);
    return [
      { id, name, inMatrix, services, notes: [...new Set(own.flatMap(({ note }) => note ?? []))], sources: lines },
    ];
  });
}
