// Figure: interventions by areas. A source shows it, or none was found here, which is not "none".
import { strings } from '../../app/strings/index.ts';
import type { Area, Intervention, Source } from '../catalogue.ts';
import { foundIn } from '../evidence/interventions.ts';
import type { InterventionGridFigure, InterventionRow, Twin } from './figure.ts';
import { sourceLines } from './source-lines.ts';

const text = strings.interventionGrid;

export interface InterventionGridOptions {
  readonly id: string;
  readonly title: string;
  readonly areas: readonly Area[];
  readonly noun: { readonly one: string; readonly many: string };
  readonly nation: string;
  readonly sources: readonly Source[];
  readonly notes?: readonly string[];
  /** Slug of the area that is picked out; null = none. */
  readonly picked?: string | null;
}

/**
 * Rows are the interventions that a source shows in at least one of the areas, in the order given.
 * Nothing is concluded from silence: the other cells say "none found here".
 */
export function interventionGridFigure(
  interventions: readonly Intervention[],
  options: InterventionGridOptions,
): InterventionGridFigure {
  const { id, title, areas, noun, nation, sources, notes = [], picked = null } = options;
  const codes = areas.map((area) => area.code);
  const found = interventions.filter((intervention) => foundIn(intervention, codes).length > 0);
  const rows = found.map((intervention) => gridRow(intervention, areas));
  const provided = rows.reduce((sum, row) => sum + countProvided(row), 0);
  return {
    kind: 'intervention-grid',
    id,
    title,
    subtitle: text.subtitle(noun.one, nation),
    alt: text.alt(rows.length, areas.length, provided, noun.one),
    notes: rows.length === 0 ? notes : [text.notNone, ...notes],
    sources: sourceLines(
      sources,
      found.flatMap((intervention) => sourcesWithin(intervention, codes)),
    ),
    twin: twinOf(title, rows, areas),
    unavailable: areas.length === 0 ? text.noAreas : rows.length === 0 ? text.nothing(noun.one) : null,
    columns: areas.map(({ code, name, shortName, tile, slug }) => ({
      ...{ code, label: tile?.label ?? shortName, name },
      selected: slug === picked,
    })),
    rows,
  };
}

function gridRow(intervention: Intervention, areas: readonly Area[]): InterventionRow {
  const cells = areas.map(({ code, name }) => {
    const shown = intervention.provision.filter(({ area }) => area === code);
    const note = shown.find((provision) => provision.note !== null)?.note ?? null;
    return { code, provided: shown.length > 0, words: text.cell(name, shown.length > 0, note) };
  });
  return { id: intervention.id, name: intervention.name, cells };
}

const countProvided = (row: InterventionRow): number => row.cells.filter((cell) => cell.provided).length;

function sourcesWithin({ provision }: Intervention, codes: readonly string[]): readonly string[] {
  return provision.filter(({ area }) => codes.includes(area)).map(({ source }) => source);
}

function twinOf(title: string, rows: readonly InterventionRow[], areas: readonly Area[]): Twin {
  const plain = (label: string) => ({ label, numeric: false });
  return {
    caption: text.caption(title),
    columns: [
      plain(text.intervention),
      { label: text.areasFound, numeric: true },
      ...areas.map(({ code, name }) => ({ ...plain(name), code })),
    ],
    rows: rows.map((row) => [
      { text: row.name },
      { text: String(countProvided(row)), value: countProvided(row) },
      ...row.cells.map(({ provided }) => ({ text: provided ? text.provided : text.notFound })),
    ]),
  };
}
