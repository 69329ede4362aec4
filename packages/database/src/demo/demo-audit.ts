import type { Connection } from 'mysql2/promise';

import type { DemoContext } from './demo-context.ts';

/** How far back the demo's audit reaches: what happened before was at another system. */
const AUDITED_DAYS = 90;

/**
 * Writes down in the audit what happened lately to pages, quotes and orders, as the application does in the
 * transaction of each. An audit event takes the identifier of what it tells of, which no other event has.
 */
export async function writeAudit(connection: Connection, { at }: DemoContext): Promise<void> {
  const since = at(-AUDITED_DAYS);
  for (const statement of [QUOTES, ORDERS, RELEASES, DRAFTS]) await connection.query(statement, [since]);
}

const COLUMNS = 'id, organization_id, at, actor_person_id, actor_name, kind, subject_kind, subject_id, data';

const QUOTES = `
INSERT INTO audit_events (${COLUMNS})
SELECT e.id, e.organization_id, e.at, e.actor_person_id, e.actor_name, CONCAT('quote.', e.kind),
       'quote', q.id, JSON_OBJECT('number', q.number)
  FROM quote_events e JOIN quotes q ON q.id = e.quote_id WHERE e.at >= ?`;

const ORDERS = `
INSERT INTO audit_events (${COLUMNS})
SELECT e.id, e.organization_id, e.at, e.actor_person_id, e.actor_name, CONCAT('order.', e.kind),
       'order', o.id, JSON_OBJECT('number', o.number)
  FROM order_events e JOIN orders o ON o.id = e.order_id WHERE e.at >= ?`;

const RELEASES = `
INSERT INTO audit_events (${COLUMNS})
SELECT r.id, r.organization_id, r.released_at, p.id, p.name, 'page.released',
       'PageRevision', r.id, JSON_OBJECT('number', r.number)
  FROM page_revisions r JOIN people p ON p.id = r.released_by_id WHERE r.released_at >= ?`;

const DRAFTS = `
INSERT INTO audit_events (${COLUMNS})
SELECT r.id, r.organization_id, r.updated_at, p.id, p.name, 'page.draft-saved',
       'PageRevision', r.id, JSON_OBJECT('number', r.number)
  FROM page_revisions r JOIN people p ON p.id = r.created_by_id
 WHERE r.state = 'draft' AND r.updated_at >= ?`;
