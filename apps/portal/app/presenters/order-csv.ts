import type { OrderListItem } from '@portico/database';
import type { Translator } from '@portico/messages';
import { toDecimal } from '@portico/money';

const BATCH = 200;
// Without it, spreadsheet programs take the file for one in an old encoding.
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Orders as CSV (RFC 4180) for spreadsheets: a head in the reader's language, then amounts and instants in forms
 * that programs read everywhere. Handed out in pieces of some hundred rows.
 */
export async function* orderCsv(
  orders: AsyncIterable<OrderListItem>,
  text: Translator,
): AsyncGenerator<string> {
  let piece = BYTE_ORDER_MARK + row(headOf(text));
  let rows = 0;
  for await (const order of orders) {
    piece += row(cellsOf(order, text));
    rows += 1;
    if (rows % BATCH === 0) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

function headOf(text: Translator): readonly string[] {
  return [
    text.t('orders.column.number'),
    text.t('orders.column.po'),
    text.t('orders.column.title'),
    text.t('orders.column.state'),
    text.t('orders.column.placed'),
    text.t('orders.column.requestedBy'),
    text.t('orders.column.placedBy'),
    text.t('orders.column.unit'),
    text.t('orders.column.lines'),
    text.t('orders.column.total'),
    text.t('orders.column.currency'),
  ];
}

function cellsOf(order: OrderListItem, text: Translator): readonly string[] {
  return [
    order.number,
    order.poNumber ?? '',
    order.title,
    text.t(`states.order.${order.state}`),
    order.placedAt.toISOString(),
    order.requestedBy,
    order.placedBy,
    order.unitName,
    String(order.lineCount),
    toDecimal(order.total),
    order.total.currency,
  ];
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A spreadsheet runs what begins like a formula, so such text is marked as text. */
function cell(value: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value);
  const safe = isFormula ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
