import type { ContentRow, DocumentContent } from './document-content.ts';
import { LEADING } from './sheet.ts';
import type { Sheet, TextStyle } from './sheet.ts';
import { tableColumns } from './table-columns.ts';
import type { Column, TableColumns } from './table-columns.ts';
import { HAIRLINE, STYLES } from './text-styles.ts';

type Structure = Sheet['root'];
type ItemLine = { readonly text: string; readonly style: TextStyle };

const ROW_PADDING = 7;
/** A row begins only where this much of it fits, so that no page ends on a lonely name. */
const LEAST_BEGINNING = 3;

/** The table of the lines. Its titles stand again on every page; a long row goes on where the page ended. */
export function drawLines(sheet: Sheet, content: DocumentContent): void {
  const columns = tableColumns(sheet, content);
  const table = sheet.element('Table', sheet.root);
  drawTitles(sheet, content, columns, table);
  const again = (): void => {
    drawRunningHead(sheet, content);
    drawTitles(sheet, content, columns);
  };
  sheet.onPage(again);
  for (const row of content.rows) drawRow(sheet, row, columns, table, content.continued);
  table.end();
  sheet.onPage(() => drawRunningHead(sheet, content));
}

/** What identifies the document at the head of its later pages. */
export function drawRunningHead(sheet: Sheet, content: DocumentContent): void {
  const place = { x: sheet.left, y: sheet.y, width: sheet.width };
  sheet.text(content.reference, STYLES.quiet, place);
  sheet.text(content.seller.name, STYLES.quiet, { ...place, align: 'right' });
  sheet.y += 26;
}

/** The titles, read once: without a table to belong to, they are a repetition for the eye. */
function drawTitles(sheet: Sheet, content: DocumentContent, columns: TableColumns, table?: Structure): void {
  const { columns: titles } = content;
  const row = table === undefined ? undefined : sheet.element('TR', table);
  const cell = (title: string, column: Column): void => {
    const head = row === undefined ? undefined : sheet.element('TH', row);
    sheet.text(title, STYLES.label, { ...column, y: sheet.y }, head);
    head?.end();
  };
  cell(titles.position, columns.position);
  cell(titles.item, columns.item);
  cell(titles.quantity, columns.quantity);
  cell(titles.unitPrice, columns.unitPrice);
  cell(titles.lineTotal, columns.lineTotal);
  row?.end();
  sheet.y += 15;
  sheet.rule(sheet.y, STYLES.label.color);
  sheet.y += ROW_PADDING;
}

function drawRow(
  sheet: Sheet,
  row: ContentRow,
  columns: TableColumns,
  table: Structure,
  continued: string,
): void {
  const lines = itemLines(sheet, row, columns.item.width);
  const beginning = lines.slice(0, LEAST_BEGINNING).reduce((sum, line) => sum + heightOf(line), 0);
  sheet.room(beginning + ROW_PADDING);

  const element = sheet.element('TR', table);
  const cell = (text: string, column: Column): void => {
    const data = sheet.element('TD', element);
    sheet.text(text, STYLES.figure, { ...column, y: sheet.y }, data);
    data.end();
  };
  cell(row.position, columns.position);
  const item = sheet.element('TD', element);
  const top = sheet.y;
  const figures = (): void => {
    const y = sheet.y;
    sheet.y = top;
    cell(row.quantity, columns.quantity);
    cell(row.unitPrice, columns.unitPrice);
    cell(row.lineTotal, columns.lineTotal);
    sheet.y = y;
  };
  const [first, ...rest] = lines;
  if (first !== undefined) drawItemLine(sheet, first, columns.item, item);
  figures();
  for (const line of rest) {
    if (sheet.room(heightOf(line)))
      drawItemLine(sheet, { text: continued, style: STYLES.quiet }, columns.item);
    drawItemLine(sheet, line, columns.item, item);
  }
  item.end();
  element.end();
  sheet.y += ROW_PADDING - 2;
  sheet.rule(sheet.y, HAIRLINE);
  sheet.y += ROW_PADDING;
}

function itemLines(sheet: Sheet, row: ContentRow, width: number): readonly ItemLine[] {
  const wrapped = (text: string, style: TextStyle): readonly ItemLine[] =>
    sheet.wrap(text, width, style).map((line) => ({ text: line, style }));
  return [
    ...wrapped(row.name, STYLES.name),
    ...wrapped(row.sku, STYLES.quiet),
    ...row.details.flatMap((detail) => wrapped(detail, STYLES.quiet)),
  ];
}

function drawItemLine(sheet: Sheet, line: ItemLine, column: Column, element?: Structure): void {
  sheet.text(line.text, line.style, { ...column, y: sheet.y }, element);
  sheet.y += heightOf(line);
}

function heightOf({ style }: ItemLine): number {
  return style.size * LEADING;
}
