import type { MemberViewer, PreviewViewer, StaffViewer } from '@portico/access';
import { toId } from '@portico/kernel';
import type { Id } from '@portico/kernel';
import { money } from '@portico/money';
import type { Money } from '@portico/money';
import type { OrderRef, Party, QuoteEventKind, QuoteState } from '@portico/purchasing';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';
import { DOCUMENT_LINE_COLUMNS, toDocumentLine } from './document-line.ts';
import type { DocumentLine, DocumentLineRow } from './document-line.ts';
import { STATE_NOW } from './list-quotes.ts';
import { toQuoteState } from './load-quote.ts';

/** The organization as a document names it. */
export type CustomerName = { readonly name: string; readonly legalName: string; readonly number: string };

/** A revision as the document names it, without its lines. */
export type RevisionHead = {
  readonly number: number;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly comment?: string;
  readonly agreementNumber?: string;
  readonly total: Money;
};

/** An entry of the history as the document shows it. */
export type QuoteHistoryEntry = {
  readonly kind: QuoteEventKind;
  readonly revision: number;
  readonly at: Date;
  readonly actorName?: string;
  readonly targetName?: string;
  readonly comment?: string;
};

/**
 * A quote to be read: the revision that was asked for with its lines, those of the one before it to compare with,
 * every revision's head and the whole history. `state` is the one that holds now. Prices without their reasons.
 */
export type QuoteDocument = {
  readonly id: Id<'Quote'>;
  readonly organizationId: Id<'Organization'>;
  readonly unitId: Id<'Unit'>;
  readonly unitName: string;
  readonly customer: CustomerName;
  readonly number: string;
  readonly title: string;
  readonly state: QuoteState;
  readonly requestedBy: Party;
  readonly assignedTo: Party;
  readonly poNumber?: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly version: number;
  readonly currentRevision: number;
  readonly order?: OrderRef;
  readonly revisions: readonly RevisionHead[];
  readonly shown: RevisionHead & { readonly lines: readonly DocumentLine[] };
  readonly former?: RevisionHead & { readonly lines: readonly DocumentLine[] };
  readonly history: readonly QuoteHistoryEntry[];
};

type HeadRow = RowDataPacket & {
  readonly id: string;
  readonly organization_id: string;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly customer_name: string;
  readonly customer_legal_name: string;
  readonly customer_number: string;
  readonly number: string;
  readonly title: string;
  readonly state_now: string;
  readonly requested_by_id: string;
  readonly requested_by_person_id: string;
  readonly requested_by: string;
  readonly assigned_to_id: string;
  readonly assigned_to_person_id: string;
  readonly assigned_to: string;
  readonly po_number: string | null;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly version: number;
  readonly current_revision: number;
  readonly order_id: string | null;
  readonly order_number: string | null;
  readonly revisions: readonly {
    readonly number: number;
    readonly createdBy: string;
    readonly createdAt: number;
    readonly expiresAt: number;
    readonly comment: string | null;
    readonly agreementNumber: string | null;
    readonly currency: string;
    readonly total: number;
  }[];
  readonly events: readonly {
    readonly kind: QuoteEventKind;
    readonly revision: number;
    readonly at: number;
    readonly actorName: string;
    readonly targetName: string | null;
    readonly comment: string | null;
  }[];
};

type LineRow = DocumentLineRow & { readonly revision: number; readonly position: number };

const HEAD_SQL = `
SELECT q.id, q.organization_id, q.unit_id, u.name AS unit_name, g.name AS customer_name,
       g.legal_name AS customer_legal_name, g.number AS customer_number, q.number, q.title, ${STATE_NOW} AS state_now,
       q.requested_by_id, rp.id AS requested_by_person_id, rp.name AS requested_by,
       q.assigned_to_id, ap.id AS assigned_to_person_id, ap.name AS assigned_to,
       q.po_number, q.created_at, q.expires_at, q.version, q.current_revision,
       o.id AS order_id, o.number AS order_number,
       (SELECT JSON_ARRAYAGG(JSON_OBJECT(
                 'number', r.number, 'createdBy', cp.name, 'createdAt', ROUND(UNIX_TIMESTAMP(r.created_at) * 1000),
                 'expiresAt', ROUND(UNIX_TIMESTAMP(r.expires_at) * 1000), 'comment', r.comment,
                 'agreementNumber', r.agreement_number, 'currency', r.currency, 'total', r.total_amount)
               ORDER BY r.number)
          FROM quote_revisions r
          JOIN memberships cm ON cm.id = r.created_by_id
          JOIN people cp ON cp.id = cm.person_id
         WHERE r.quote_id = q.id) AS revisions,
       (SELECT JSON_ARRAYAGG(JSON_OBJECT(
                 'kind', e.kind, 'revision', e.revision, 'at', ROUND(UNIX_TIMESTAMP(e.at) * 1000),
                 'actorName', e.actor_name, 'targetName', e.target_name, 'comment', e.comment)
               ORDER BY e.at, e.id)
          FROM quote_events e WHERE e.quote_id = q.id) AS events
  FROM quotes q
  JOIN units u ON u.id = q.unit_id
  JOIN organizations g ON g.id = q.organization_id
  JOIN memberships rm ON rm.id = q.requested_by_id
  JOIN people rp ON rp.id = rm.person_id
  JOIN memberships am ON am.id = q.assigned_to_id
  JOIN people ap ON ap.id = am.person_id
  LEFT JOIN orders o ON o.quote_id = q.id
 WHERE q.id = ?`;

// The current revision when none was asked for, and always the one before it.
const LINES_SQL = `
SELECT r.number AS revision, l.position, ${DOCUMENT_LINE_COLUMNS}
  FROM quotes q
  JOIN quote_revisions r ON r.quote_id = q.id
   AND r.number BETWEEN COALESCE(?, q.current_revision) - 1 AND COALESCE(?, q.current_revision)
  JOIN quote_lines l ON l.quote_revision_id = r.id
 WHERE q.id = ?`;

/**
 * The quote as a document, with the revision asked for (the current one where none is); `undefined` when there is no
 * such quote or revision, or not for this viewer. Both queries filter by the viewer and run side by side.
 */
export async function findQuoteDocument(
  database: Database,
  viewer: MemberViewer | PreviewViewer | StaffViewer,
  request: { readonly id: string; readonly revision?: number; readonly now: Date },
): Promise<QuoteDocument | undefined> {
  const { id, revision = null, now } = request;
  const visible = sqlWhere(viewer.ability, 'quote.read', 'Quote', 'q');
  const [[heads], [lines]] = await Promise.all([
    database.pool.query<HeadRow[]>(`${HEAD_SQL} AND ${visible.sql}`, [now, id, ...visible.values]),
    database.pool.query<LineRow[]>(`${LINES_SQL} AND ${visible.sql}`, [
      revision,
      revision,
      id,
      ...visible.values,
    ]),
  ]);
  const head = heads[0];
  return head === undefined ? undefined : toDocument(head, lines, revision ?? head.current_revision);
}

function toDocument(row: HeadRow, lineRows: readonly LineRow[], number: number): QuoteDocument | undefined {
  const revisions = row.revisions.map(toRevisionHead);
  const withLines = (revision: RevisionHead) => ({
    ...revision,
    lines: lineRows
      .filter((line) => line.revision === revision.number)
      .toSorted((left, right) => left.position - right.position)
      .map((line) => toDocumentLine(line, revision.total.currency)),
  });
  const shown = revisions.find((revision) => revision.number === number);
  const former = revisions.find((revision) => revision.number === number - 1);
  if (shown === undefined) return undefined;
  return {
    id: toId(row.id),
    organizationId: toId(row.organization_id),
    unitId: toId(row.unit_id),
    unitName: row.unit_name,
    customer: {
      name: row.customer_name,
      legalName: row.customer_legal_name,
      number: row.customer_number,
    },
    number: row.number,
    title: row.title,
    state: toQuoteState(row.state_now),
    requestedBy: partyOf(row.requested_by_id, row.requested_by_person_id, row.requested_by),
    assignedTo: partyOf(row.assigned_to_id, row.assigned_to_person_id, row.assigned_to),
    ...(row.po_number !== null && { poNumber: row.po_number }),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    version: row.version,
    currentRevision: row.current_revision,
    ...(row.order_id !== null && {
      order: { id: toId<'Order'>(row.order_id), number: row.order_number ?? '' },
    }),
    revisions,
    shown: withLines(shown),
    ...(former !== undefined && { former: withLines(former) }),
    history: row.events.map((event) => ({
      kind: event.kind,
      revision: event.revision,
      at: new Date(event.at),
      ...(event.actorName !== '' && { actorName: event.actorName }),
      ...(event.targetName !== null && { targetName: event.targetName }),
      ...(event.comment !== null && { comment: event.comment }),
    })),
  };
}

function toRevisionHead(row: HeadRow['revisions'][number]): RevisionHead {
  return {
    number: row.number,
    createdBy: row.createdBy,
    createdAt: new Date(row.createdAt),
    expiresAt: new Date(row.expiresAt),
    ...(row.comment !== null && { comment: row.comment }),
    ...(row.agreementNumber !== null && { agreementNumber: row.agreementNumber }),
    total: money(row.total, row.currency),
  };
}

function partyOf(membershipId: string, personId: string, name: string): Party {
  return { membershipId: toId(membershipId), personId: toId(personId), name };
}
