import PDFDocument from 'pdfkit';

import { WEIGHTS, fontFile } from './fonts.ts';
import type { Weight } from './fonts.ts';
import { oneLine, wrapText } from './wrap-text.ts';

/** How a text is set: weight, size in points, colour, and whether its digits are of one width. */
export type TextStyle = {
  readonly weight: Weight;
  readonly size: number;
  readonly color: string;
  readonly tabular?: boolean;
};

/** The paper sizes in use. */
export type Paper = 'A4' | 'LETTER';

/** What is known of a document before anything is drawn. */
export type SheetOptions = {
  readonly paper: Paper;
  readonly title: string;
  readonly author: string;
  readonly locale: string;
  /** Stated as the date of the file, so that the same document has the same bytes whenever it is made. */
  readonly createdAt: Date;
};

/** The place of a text: its left edge and, where it is set against the right, its width. */
export type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'right';
};

type Structure = PDFKit.PDFStructureElement;

/**
 * Paper to draw on. `y` is where the next thing goes; {@link Sheet.room} breaks the page where it would not fit.
 * Everything that is read goes through a structure element, so that the document can be read aloud in order.
 */
export type Sheet = {
  readonly left: number;
  readonly width: number;
  y: number;
  readonly root: Structure;
  element(type: string, parent: Structure): Structure;
  measure(text: string, style: TextStyle): number;
  wrap(text: string, width: number, style: TextStyle): readonly string[];
  /** Draws one line of text as content of `element`, or as decoration where none is given. */
  text(text: string, style: TextStyle, place: Place, element?: Structure): void;
  /** Draws what is not read: rules, the mark. */
  decorate(draw: (doc: PDFKit.PDFDocument) => void): void;
  rule(y: number, color: string, weight?: number): void;
  /** Makes room for `height` points, on a new page if need be. True when the page was turned. */
  room(height: number): boolean;
  /** Called on every page but the first, when it is begun; it may move `y`. */
  onPage(begin: () => void): void;
  /** Runs `draw` on every page, for page numbers and foot lines, and closes the document. */
  finish(draw: (page: number, pages: number) => void): Promise<Uint8Array>;
  readonly footTop: number;
};

/** The space between lines of text, as a multiple of the size. */
export const LEADING = 1.4;

const SIDE = 48;
const TOP = 48;
const FOOT = 64;

/** Begins a document. */
export function createSheet(options: SheetOptions): Sheet {
  const doc = new PDFDocument({
    size: options.paper,
    // The sheet breaks pages itself: pdfkit would do so in the middle of a row.
    margin: 0,
    bufferPages: true,
    tagged: true,
    pdfVersion: '1.7',
    lang: options.locale,
    displayTitle: true,
    info: {
      Title: options.title,
      Author: options.author,
      Creator: 'Portico',
      Producer: 'Portico',
      CreationDate: options.createdAt,
      ModDate: options.createdAt,
    },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const weight of WEIGHTS) doc.registerFont(weight, fontFile(weight));

  const root = doc.struct('Document');
  doc.addStructure(root);
  const bottom = doc.page.height - FOOT;
  let beginPage: (() => void) | undefined;

  function setStyle({ weight, size, color }: TextStyle): void {
    doc.font(weight).fontSize(size).fillColor(color);
  }
  function widthOf(text: string, style: TextStyle): number {
    return doc.widthOfString(text, featuresOf(style));
  }
  const sheet: Sheet = {
    left: SIDE,
    width: doc.page.width - 2 * SIDE,
    y: TOP,
    root,
    footTop: bottom + 16,
    element(type, parent) {
      const element = doc.struct(type);
      parent.add(element);
      return element;
    },
    measure(text, style) {
      setStyle(style);
      return widthOf(text, style);
    },
    wrap(text, width, style) {
      setStyle(style);
      return wrapText(text, width, (part) => widthOf(part, style));
    },
    text(text, style, place, element) {
      const line = oneLine(text);
      if (line === '') return;
      const draw = (): void => {
        setStyle(style);
        const x = place.align === 'right' ? place.x + place.width - widthOf(line, style) : place.x;
        doc.text(line, x, place.y, { lineBreak: false, ...featuresOf(style) });
      };
      if (element === undefined) sheet.decorate(draw);
      else element.add(draw);
    },
    decorate(draw) {
      doc.markContent('Artifact', { type: 'Layout' });
      draw(doc);
      doc.endMarkedContent();
    },
    rule(y, color, weight = 0.5) {
      sheet.decorate(() => {
        doc
          .moveTo(SIDE, y)
          .lineTo(doc.page.width - SIDE, y)
          .lineWidth(weight)
          .strokeColor(color)
          .stroke();
      });
    },
    room(height) {
      if (sheet.y + height <= bottom) return false;
      doc.addPage();
      sheet.y = TOP;
      beginPage?.();
      return true;
    },
    onPage(begin) {
      beginPage = begin;
    },
    async finish(draw) {
      root.end();
      const { start, count } = doc.bufferedPageRange();
      for (let page = 0; page < count; page += 1) {
        doc.switchToPage(start + page);
        draw(page + 1, count);
      }
      const ended = new Promise<void>((resolve, reject) => {
        doc.on('end', resolve);
        doc.on('error', reject);
      });
      doc.end();
      await ended;
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
  return sheet;
}

function featuresOf({ tabular }: TextStyle): { features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  return tabular === true ? { features: ['tnum'] } : {};
}
