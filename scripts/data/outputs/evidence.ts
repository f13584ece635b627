// evidence.json: what works, what was recommended and found, what happened, who paid.
import type { EvidenceTable, Fund, Intervention } from '../../../src/model/catalogue.ts';
import { order } from '../check/problem.ts';
import { rowsOf, type Row } from '../read/row.ts';
import { recommendations, themes, timeline } from './evidence-documents.ts';
import type { SourceList } from './source-list.ts';
import type { Tables } from './tables.ts';

/** All evidence tables with the sources that they cite. */
export function evidenceTable(tables: Tables, sources: SourceList): EvidenceTable {
  const table = {
    interventions: interventions(tables),
    recommendations: recommendations(tables),
    themes: themes(tables),
    timeline: timeline(tables),
    funds: funds(tables),
  };
  const parts = [
    ...table.interventions.flatMap((intervention) => intervention.provision),
    ...table.funds.flatMap((fund) => fund.recipients),
  ];
  const cited = [...Object.values(table).flat(), ...parts].map((row) => row.source);
  return { ...table, sources: sources.of(cited) };
}

function interventions(tables: Tables): Intervention[] {
  const provision = rowsOf(tables('intervention_provision'), (row) => ({
    intervention: row.text('intervention_id'),
    offered: {
      area: row.text('area_code'),
      service: row.textOrNull('service_id'),
      source: row.text('source_id'),
      note: row.textOrNull('note'),
    },
  })).sort((a, b) => order(a.offered.area, b.offered.area) || order(a.offered.service ?? '', b.offered.service ?? ''));
  return rowsOf(tables('interventions'), (row) => {
    const id = row.text('intervention_id');
    return readIntervention(
      row,
      provision.filter((each) => each.intervention === id).map((each) => each.offered),
    );
  });
}

function readIntervention(row: Row, provision: Intervention['provision']): Intervention {
  const [low, high] = [row.textOrNull('efficacy_low'), row.textOrNull('efficacy_high')];
  return {
    id: row.text('intervention_id'),
    name: row.text('name'),
    inMatrix: row.flag('in_matrix'),
    theory: row.textOrNull('theory'),
    universal: row.flagOrNull('universal') ?? false,
    targeted: row.flagOrNull('targeted') ?? false,
    practiceTypes: row.list('practice_types'),
    evidence: row.textOrNull('evidence'),
    efficacy: low === null ? null : { low, high: high ?? low },
    ageRange: row.textOrNull('age_range'),
    provision,
    source: row.text('source_id'),
    note: row.textOrNull('note'),
  };
}

function funds(tables: Tables): Fund[] {
  const recipients = rowsOf(tables('fund_recipients'), (row) => ({
    fund: row.text('fund_id'),
    recipient: {
      name: row.text('recipient'),
      area: row.textOrNull('area_code'),
      note: row.textOrNull('note'),
      source: row.text('source_id'),
    },
  }));
  return rowsOf(tables('funds'), (row) => {
    const id = row.text('fund_id');
    return readFund(
      row,
      recipients.filter((each) => each.fund === id).map((each) => each.recipient),
    );
  });
}

function readFund(row: Row, recipients: Fund['recipients']): Fund {
  return {
    id: row.text('fund_id'),
    name: row.text('name'),
    funder: row.text('funder'),
    nation: row.textOrNull('nation_code'),
    administeredBy: row.textOrNull('administered_by'),
    announced: row.textOrNull('announced'),
    starts: row.textOrNull('starts'),
    ends: row.textOrNull('ends'),
    endsBasis: row.wordOrNull('ends_basis', ['published', 'derived'] as const),
    amount: row.numberOrNull('amount_gbp'),
    amountPeriod: row.textOrNull('amount_period'),
    recipients,
    source: row.text('source_id'),
    note: row.textOrNull('note'),
  };
}
