// From a published statement to what it says of one area: lists, local statements, and national ones that name nobody.
import type { Status } from '../catalogue.ts';
import type { Claim } from './claim.ts';
import { atMost, earned } from './claim.ts';
import type { Says, StatementRow } from './evidence.ts';

const statusOf = (says: Says | null): Status => (says === null || says === 'not_listed' ? 'unknown' : says);

function plainClaim(statement: StatementRow): Omit<Claim, 'kind' | 'basis'> {
  return {
    id: statement.statementId,
    status: statusOf(statement.says),
    asAt: statement.asAt,
    confidence: earned(statement.confidence, statement.asAt, true),
    sources: [statement.sourceId],
    extent: null,
    name: null,
    verified: true,
    of: statement.denominator,
  };
}

/** A list that names the area (`yes`), or leaves it out: that is not known, never "none". */
export function rosterClaim(statement: StatementRow): Claim {
  const kind = statement.says === 'not_listed' ? 'not-listed' : 'roster';
  return { ...plainClaim(statement), kind, basis: 'roster' };
}

/** A statement on how far the service reaches in this one area. */
export function extentClaim(statement: StatementRow): Claim {
  return { ...plainClaim(statement), kind: 'statement', basis: 'statement' };
}

/** How an area admits to a mother and baby unit: its own (`yes`), one elsewhere by formal arrangement (`partial`), or ad hoc only (`no`). */
export function arrangementClaim(statement: StatementRow): Claim {
  const kind = statement.says === 'no' ? 'unit-ad-hoc' : 'arrangement';
  return { ...plainClaim(statement), kind, basis: 'statement' };
}

/** A national count that accounts for every area by arithmetic, and so for this one: medium confidence at most. */
export function nationalClaim(statement: StatementRow): Claim {
  const claim = plainClaim(statement);
  return { ...claim, confidence: atMost(claim.confidence, 'medium'), kind: 'national', basis: 'national_statement' };
}
