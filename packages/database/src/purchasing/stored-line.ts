import { InvariantError, toId } from '@portico/kernel';
import { money } from '@portico/money';
import type { LineSubject, PricedLine } from '@portico/purchasing';

import { newId } from '../core/new-id.ts';
import type { Prisma } from '../generated/client.ts';
import { readChoices, readDetails, readTrace } from './stored-json.ts';

/** The columns that lines of quotes and of orders share. */
export type StoredLine = {
  readonly kind: string;
  readonly productId: string | null;
  readonly configurationKey: string | null;
  readonly modelId: string | null;
  readonly choices: unknown;
  readonly sku: string;
  readonly name: string;
  readonly details: unknown;
  readonly quantity: number;
  readonly unitAmount: bigint | number;
  readonly unitScale: number;
  readonly listUnitAmount: bigint | number;
  readonly lineAmount: bigint | number;
  readonly trace: unknown;
  readonly note: string | null;
};

/** Reads a stored line; its amounts are in the currency of the document that it stands in. */
export function toPricedLine(row: StoredLine, currency: string): PricedLine {
  return {
    subject: toSubject(row),
    ...(row.modelId !== null && { modelId: toId<'ConfigurationModel'>(row.modelId) }),
    sku: row.sku,
    name: row.name,
    details: readDetails(row.details),
    quantity: row.quantity,
    unitPrice: money(Number(row.unitAmount), currency, row.unitScale),
    listUnitPrice: money(Number(row.listUnitAmount), currency, row.unitScale),
    total: money(Number(row.lineAmount), currency),
    trace: readTrace(row.trace),
    ...(row.note !== null && { note: row.note }),
  };
}

/** What a stored line of a cart, a quote or an order is about. */
export function toSubject(
  row: Pick<StoredLine, 'kind' | 'productId' | 'configurationKey' | 'choices'>,
): LineSubject {
  if (row.kind === 'product' && row.productId !== null) {
    return { kind: 'product', productId: toId(row.productId) };
  }
  if (row.kind === 'configuration' && row.configurationKey !== null) {
    return {
      kind: 'configuration',
      configurationKey: toId(row.configurationKey),
      choices: readChoices(row.choices),
    };
  }
  throw new InvariantError('stored-line-broken', `A stored line of kind "${row.kind}" names nothing to buy.`);
}

/** The columns of what a line is about, for a row to be written. */
export function subjectColumns(subject: LineSubject): {
  readonly kind: string;
  readonly productId: string | null;
  readonly configurationKey: string | null;
} {
  return subject.kind === 'product'
    ? { kind: 'product', productId: subject.productId, configurationKey: null }
    : { kind: 'configuration', productId: null, configurationKey: subject.configurationKey };
}

/** The columns of priced lines, in order, for rows to be written. */
export function lineColumns(lines: readonly PricedLine[], organizationId: string) {
  return lines.map((line, position) => ({
    id: newId(),
    organizationId,
    position,
    ...subjectColumns(line.subject),
    modelId: line.modelId ?? null,
    ...(line.subject.kind === 'configuration' && { choices: asJson(line.subject.choices) }),
    sku: line.sku,
    name: line.name,
    details: asJson(line.details),
    quantity: line.quantity,
    unitAmount: BigInt(line.unitPrice.amount),
    unitScale: line.unitPrice.scale,
    listUnitAmount: BigInt(line.listUnitPrice.amount),
    lineAmount: BigInt(line.total.amount),
    trace: asJson(line.trace),
    note: line.note ?? null,
  }));
}

/** Plain data as Prisma takes it: through JSON, so that what is stored is exactly what can be read back. */
export function asJson(value: object): Prisma.InputJsonObject | Prisma.InputJsonArray {
  const plain: unknown = JSON.parse(JSON.stringify(value));
  if (!isJson(plain)) throw new InvariantError('not-json', 'Only objects and lists are kept as JSON.');
  return plain;
}

function isJson(value: unknown): value is Prisma.InputJsonObject | Prisma.InputJsonArray {
  return typeof value === 'object' && value !== null;
}
