import type { DocumentContent } from './document-content.ts';
import type { Sheet } from './sheet.ts';
import { STYLES } from './text-styles.ts';

/** Where a column stands. */
export type Column = { readonly x: number; readonly width: number; readonly align?: 'right' };

/** The columns of the lines. */
export type TableColumns = {
  readonly position: Column;
  readonly item: Column;
  readonly quantity: Column;
  readonly unitPrice: Column;
  readonly lineTotal: Column;
};

const GAP = 14;

/** Gives every column of figures what its widest figure or title needs, and the item column the rest. */
export function tableColumns(sheet: Sheet, { columns, rows }: DocumentContent): TableColumns {
  const widest = (title: string, values: readonly string[]): number =>
    Math.max(
      sheet.measure(title, STYLES.label),
      ...values.map((value) => sheet.measure(value, STYLES.figure)),
    );
  const position = widest(
    columns.position,
    rows.map((row) => row.position),
  );
  const quantity = widest(
    columns.quantity,
    rows.map((row) => row.quantity),
  );
  const unitPrice = widest(
    columns.unitPrice,
    rows.map((row) => row.unitPrice),
  );
  const lineTotal = widest(
    columns.lineTotal,
    rows.map((row) => row.lineTotal),
  );

  const right = sheet.left + sheet.width;
  const totalX = right - lineTotal;
  const priceX = totalX - GAP - unitPrice;
  const quantityX = priceX - GAP - quantity;
  const itemX = sheet.left + position + GAP;
  return {
    position: { x: sheet.left, width: position },
    item: { x: itemX, width: quantityX - GAP - itemX },
    quantity: { x: quantityX, width: quantity, align: 'right' },
    unitPrice: { x: priceX, width: unitPrice, align: 'right' },
    lineTotal: { x: totalX, width: lineTotal, align: 'right' },
  };
}
