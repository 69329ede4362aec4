import type { Block, DocumentContent } from './document-content.ts';
import { LEADING } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { STYLES } from './text-styles.ts';

const FACT_LEADING = 14;

type Comment = NonNullable<DocumentContent['comment']>;

/** Title and subject, then whom it is for at the left and the facts of the document at the right. */
export function drawOpening(sheet: Sheet, content: DocumentContent): void {
  drawTitle(sheet, content);
  const top = sheet.y;
  const columnWidth = sheet.width * 0.45;
  drawBlocks(sheet, content.addressees, columnWidth);
  const leftEnd = sheet.y;
  sheet.y = top;
  drawFacts(sheet, content, sheet.left + sheet.width * 0.5, sheet.width * 0.5);
  sheet.y = Math.max(leftEnd, sheet.y) + 16;
  if (content.comment !== undefined) drawComment(sheet, content.comment);
}

function drawTitle(sheet: Sheet, content: DocumentContent): void {
  const heading = sheet.element('H1', sheet.root);
  const place = { x: sheet.left, y: sheet.y, width: sheet.width };
  sheet.text(`${content.kind} ${content.number}`, STYLES.title, place, heading);
  heading.end();
  sheet.y += STYLES.title.size * 1.4;
  const subject = sheet.element('P', sheet.root);
  for (const line of sheet.wrap(content.subject, sheet.width, STYLES.subject)) {
    sheet.text(line, STYLES.subject, { ...place, y: sheet.y }, subject);
    sheet.y += STYLES.subject.size * LEADING;
  }
  subject.end();
  sheet.y += 16;
}

function drawBlocks(sheet: Sheet, blocks: readonly Block[], width: number): void {
  for (const block of blocks) {
    const element = sheet.element('P', sheet.root);
    sheet.text(block.label, STYLES.label, { x: sheet.left, y: sheet.y, width }, element);
    sheet.y += FACT_LEADING;
    block.lines.forEach((text, index) => {
      const style = index === 0 ? STYLES.strong : STYLES.body;
      for (const line of sheet.wrap(text, width, style)) {
        sheet.text(line, style, { x: sheet.left, y: sheet.y, width }, element);
        sheet.y += style.size * LEADING;
      }
    });
    element.end();
    sheet.y += 10;
  }
}

function drawFacts(sheet: Sheet, content: DocumentContent, left: number, width: number): void {
  const labels = content.facts.map((fact) => sheet.measure(fact.label, STYLES.quiet));
  const labelWidth = Math.min(Math.max(...labels) + 12, width * 0.5);
  const valueWidth = width - labelWidth;
  for (const { label, value } of content.facts) {
    const element = sheet.element('P', sheet.root);
    sheet.text(label, STYLES.quiet, { x: left, y: sheet.y + 0.75, width: labelWidth }, element);
    for (const line of sheet.wrap(value, valueWidth, STYLES.body)) {
      sheet.text(line, STYLES.body, { x: left + labelWidth, y: sheet.y, width: valueWidth }, element);
      sheet.y += FACT_LEADING;
    }
    element.end();
  }
}

function drawComment(sheet: Sheet, comment: Comment): void {
  const element = sheet.element('P', sheet.root);
  sheet.room(FACT_LEADING * 2);
  sheet.text(comment.heading, STYLES.label, { x: sheet.left, y: sheet.y, width: sheet.width }, element);
  sheet.y += FACT_LEADING;
  for (const line of sheet.wrap(comment.text, sheet.width, STYLES.body)) {
    sheet.room(STYLES.body.size * LEADING);
    sheet.text(line, STYLES.body, { x: sheet.left, y: sheet.y, width: sheet.width }, element);
    sheet.y += STYLES.body.size * LEADING;
  }
  element.end();
  sheet.y += 12;
}
