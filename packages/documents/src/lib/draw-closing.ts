import type { DocumentContent } from './document-content.ts';
import { LEADING } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { HAIRLINE, STYLES } from './text-styles.ts';

const TOTAL_HEIGHT = 40;
const NOTE_GAP = 5;

/** The total with the note on tax and the terms, kept together where a page can hold them. */
export function drawClosing(sheet: Sheet, content: DocumentContent): void {
  const leading = STYLES.quiet.size * LEADING;
  const notes = content.notes.map((note) => sheet.wrap(note, sheet.width, STYLES.quiet));
  sheet.room(TOTAL_HEIGHT + notes.reduce((sum, lines) => sum + lines.length * leading + NOTE_GAP, 0));
  drawTotal(sheet, content.total);
  for (const lines of notes) {
    sheet.room(lines.length * leading);
    const element = sheet.element('P', sheet.root);
    for (const line of lines) {
      sheet.text(line, STYLES.quiet, { x: sheet.left, y: sheet.y, width: sheet.width }, element);
      sheet.y += leading;
    }
    element.end();
    sheet.y += NOTE_GAP;
  }
}

function drawTotal(sheet: Sheet, total: DocumentContent['total']): void {
  const element = sheet.element('P', sheet.root);
  const place = { x: sheet.left, y: sheet.y + 4, width: sheet.width, align: 'right' } as const;
  const amountWidth = sheet.measure(total.value, STYLES.total);
  const label = { ...place, y: place.y + 3.5, width: sheet.width - amountWidth - 16 };
  sheet.text(total.label, STYLES.strong, label, element);
  sheet.text(total.value, STYLES.total, place, element);
  element.end();
  sheet.y += TOTAL_HEIGHT;
}

/** Who sent it at the foot of a page, and which page of how many it is. */
export function drawFoot(sheet: Sheet, content: DocumentContent, page: number, pages: number): void {
  const count = content.pageOf(page, pages);
  const countWidth = sheet.measure(count, STYLES.foot);
  sheet.rule(sheet.footTop - 8, HAIRLINE);
  const place = { x: sheet.left, y: sheet.footTop, width: sheet.width };
  sheet.text(count, STYLES.foot, { ...place, align: 'right' });
  const lines = sheet.wrap(content.foot, sheet.width - countWidth - 24, STYLES.foot).slice(0, 2);
  lines.forEach((line, index) => {
    sheet.text(line, STYLES.foot, { ...place, y: place.y + index * STYLES.foot.size * LEADING });
  });
}
