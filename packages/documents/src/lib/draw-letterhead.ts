import type { DocumentSeller } from './document-view.ts';
import { parseMark } from './mark.ts';
import type { Mark } from './mark.ts';
import { LEADING } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { STYLES } from './text-styles.ts';

const MARK_HEIGHT = 30;

/** The seller's mark and name, with their address set against the right edge. */
export function drawLetterhead(sheet: Sheet, seller: DocumentSeller): void {
  const top = sheet.y;
  const mark = parseMark(seller.markSvg);
  const nameLeft = mark === undefined ? sheet.left : sheet.left + drawMark(sheet, mark, top) + 10;
  const element = sheet.element('P', sheet.root);
  const nameTop = top + (MARK_HEIGHT - STYLES.seller.size * 1.2) / 2;
  sheet.text(seller.name, STYLES.seller, { x: nameLeft, y: nameTop, width: sheet.width / 2 }, element);

  const contact = [seller.legalName, ...seller.addressLines, seller.email, seller.phone, seller.website];
  const leading = STYLES.quiet.size * LEADING;
  contact
    .filter((line) => line.trim() !== '')
    .forEach((line, index) => {
      const place = { x: sheet.left, y: top + index * leading, width: sheet.width, align: 'right' } as const;
      sheet.text(line, STYLES.quiet, place, element);
    });
  element.end();
  sheet.y = Math.max(top + MARK_HEIGHT, top + contact.length * leading) + 24;
}

/** Draws the mark {@link MARK_HEIGHT} points high and returns how wide it became. */
function drawMark(sheet: Sheet, mark: Mark, top: number): number {
  const scale = MARK_HEIGHT / mark.height;
  sheet.decorate((doc) => {
    doc.save().translate(sheet.left, top).scale(scale);
    for (const { path, fill, stroke } of mark.shapes) {
      if (fill !== undefined) doc.path(path).fill(fill);
      if (stroke === undefined) continue;
      doc.lineWidth(stroke.width).lineCap(stroke.round ? 'round' : 'butt');
      doc.path(path).stroke(stroke.color);
    }
    doc.restore();
  });
  return mark.width * scale;
}
