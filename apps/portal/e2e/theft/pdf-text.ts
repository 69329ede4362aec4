import { inflateSync } from 'node:zlib';

type GlyphMap = ReadonlyMap<number, string>;

/**
 * The text of a PDF, to be searched: every run of glyphs, read by each of the document’s fonts in turn, since only one
 * of them gives words. Reads what our own documents are made of: deflated streams, fonts with a `ToUnicode` map.
 */
export function pdfText(bytes: Buffer): string {
  const streams = inflatedStreams(bytes);
  const fonts = streams.filter((text) => text.includes('beginbfrange')).map(readGlyphMap);
  const runs = streams
    .filter((text) => /\bT[jJ]\b/.test(text))
    .flatMap((text) => text.match(/\[[^\]]*\]\s*TJ|<[0-9a-fA-F]+>\s*Tj/g) ?? [])
    .map(readGlyphs);
  return fonts
    .flatMap((font) => runs.map((glyphs) => glyphs.map((glyph) => font.get(glyph) ?? '\ufffd').join('')))
    .join('\n');
}

function inflatedStreams(bytes: Buffer): readonly string[] {
  const found: string[] = [];
  for (let at = bytes.indexOf('stream\n'); at !== -1; at = bytes.indexOf('stream\n', at + 1)) {
    if (bytes.subarray(at - 3, at).toString() === 'end') continue;
    const end = bytes.indexOf('endstream', at);
    try {
      found.push(inflateSync(bytes.subarray(at + 'stream\n'.length, end)).toString('latin1'));
    } catch {
      // An image, or a stream that is stored as it is: no text.
    }
  }
  return found;
}

function readGlyphMap(source: string): GlyphMap {
  const map = new Map<number, string>();
  for (const [, first = '0', list = ''] of source.matchAll(
    /<([0-9a-fA-F]{4})>\s*<[0-9a-fA-F]{4}>\s*\[([^\]]*)\]/g,
  )) {
    for (const [index, [, code = '']] of [...list.matchAll(/<([0-9a-fA-F ]+)>/g)].entries()) {
      map.set(Number.parseInt(first, 16) + index, fromUtf16(code.replaceAll(' ', '')));
    }
  }
  return map;
}

function readGlyphs(run: string): readonly number[] {
  return [...run.matchAll(/<([0-9a-fA-F]+)>/g)].flatMap(([, hex = '']) =>
    (hex.match(/.{4}/g) ?? []).map((glyph) => Number.parseInt(glyph, 16)),
  );
}

function fromUtf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
