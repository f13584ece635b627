// Interventions apart: those in The Matrix by practice type, other approaches, and those found in no area.
import type { Intervention } from '../catalogue.ts';

/** Levels of psychological practice, as in The Matrix. */
export const practiceTypes = ['skilled', 'enhanced', 'specialist'] as const;

export interface PracticeGroup {
  /** One type, or several where an intervention has several. */
  readonly types: readonly string[];
  readonly interventions: readonly Intervention[];
}

const rank = (type: string): number => (practiceTypes as readonly string[]).indexOf(type);

/** Groups by practice type from skilled to specialist; names keep their alphabetical order within. */
export function groupByPractice(interventions: readonly Intervention[]): readonly PracticeGroup[] {
  const groups = new Map<string, PracticeGroup>();
  for (const intervention of byName(interventions)) {
    const types = intervention.practiceTypes.toSorted((a, b) => rank(a) - rank(b));
    const key = types.map((type) => `${rank(type)} ${type}`).join(';');
    const known = groups.get(key)?.interventions ?? [];
    groups.set(key, { types, interventions: [...known, intervention] });
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

export function byName(interventions: readonly Intervention[]): readonly Intervention[] {
  return interventions.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** Codes of the areas, out of those given, where a source shows the intervention. */
export function foundIn(intervention: Pick<Intervention, 'provision'>, codes: readonly string[]): readonly string[] {
  const found = new Set(intervention.provision.map(({ area }) => area));
  return codes.filter((code) => found.has(code));
}
