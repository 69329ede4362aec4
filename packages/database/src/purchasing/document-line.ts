import { toId } from '@portico/kernel';
import type { Id } from '@portico/kernel';
import { money } from '@portico/money';
import type { PricedLine } from '@portico/purchasing';
import type { RowDataPacket } from 'mysql2/promise';

import { readDetails } from './stored-json.ts';
import { toSubject } from './stored-line.ts';

/** A line as a document shows it: with its price, without the reasons for it, which are asked for singly. */
export type DocumentLine = Omit<PricedLine, 'trace' | 'modelId'> & { readonly id: Id<'Line'> };

/** The columns of {@link DOCUMENT_LINE_COLUMNS}. */
export type DocumentLineRow = RowDataPacket & {
  readonly id: string;
  readonly kind: string;
  readonly productId: string | null;
  readonly configurationKey: string | null;
  readonly choices: unknown;
  readonly sku: string;
  readonly name: string;
  readonly details: unknown;
  readonly quantity: number;
  readonly unit_amount: number;
  readonly unit_scale: number;
  readonly list_unit_amount: number;
  readonly line_amount: number;
  readonly note: string | null;
};

/** The columns of a line of a quote or an order, under the alias `l`. */
export const DOCUMENT_LINE_COLUMNS = `l.id, l.kind, l.product_id AS productId, l.configuration_key AS configurationKey,
       l.choices, l.sku, l.name, l.details, l.quantity, l.unit_amount, l.unit_scale, l.list_unit_amount,
       l.line_amount, l.note`;

/** Reads such a line; its amounts are in the currency of the document that it stands in. */
export function toDocumentLine(row: DocumentLineRow, currency: string): DocumentLine {
  return {
    id: toId(row.id),
    subject: toSubject(row),
    sku: row.sku,
    name: row.name,
    details: readDetails(row.details),
    quantity: row.quantity,
    unitPrice: money(row.unit_amount, currency, row.unit_scale),
    listUnitPrice: money(row.list_unit_amount, currency, row.unit_scale),
    total: money(row.line_amount, currency),
    ...(row.note !== null && { note: row.note }),
  };
}
