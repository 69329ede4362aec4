import { assertNever } from '@portico/kernel';

import type { Letter, LetterBlock } from './letter.ts';
import { readableOn, toHexColor } from './readable-on.ts';

/**
 * The letter as HTML that mail programs agree on: one column of plain blocks, inline styles, no image, no table, no
 * script. Readers with a dark screen get dark colours of our own instead of whatever their program would invert to.
 */
export function letterToHtml(letter: Letter): string {
  const accent = toHexColor(letter.sender.accentColor);
  const address = [letter.sender.legalName, ...letter.sender.addressLines].join(', ');
  return `<!doctype html>
<html lang="${escape(letter.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escape(letter.subject)}</title>
<style>
:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  .page, .sheet { background: #18181b !important; }
  .text { color: #f4f4f5 !important; }
  .quiet { color: #a1a1aa !important; }
  .line { border-color: #3f3f46 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#ffffff;">
<div class="sheet" style="max-width:560px;margin:0 auto;padding:24px 20px 32px;background:#ffffff;${FONT}">
<p class="text" style="margin:0 0 24px;padding:0 0 12px;border-bottom:3px solid ${accent};font-weight:600;font-size:16px;color:#18181b;">${escape(letter.sender.name)}</p>
<h1 class="text" style="margin:0 0 16px;font-size:20px;line-height:1.25;font-weight:600;color:#18181b;">${escape(letter.title)}</h1>
<p class="text" style="${PARAGRAPH}">${escape(letter.greeting)}</p>
${letter.blocks.map((block) => blockToHtml(block, accent)).join('\n')}
<div class="line" style="margin:32px 0 0;padding:16px 0 0;border-top:1px solid #e4e4e7;">
<p class="quiet" style="${QUIET}">${escape(letter.footer)}</p>
<p class="quiet" style="${QUIET}">${escape(address)}</p>
</div>
</div>
</body>
</html>
`;
}

const FONT = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
const PARAGRAPH = 'margin:0 0 16px;font-size:16px;line-height:1.5;color:#27272a;';
const QUIET = 'margin:0 0 8px;font-size:13px;line-height:1.45;color:#5f5f67;';
const HEADING = 'margin:24px 0 4px;font-size:13px;line-height:1.45;font-weight:600;color:#5f5f67;';

function blockToHtml(block: LetterBlock, accent: string): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p class="text" style="${PARAGRAPH}">${lines(block.text)}</p>`;
    case 'remark':
      return `<p class="quiet" style="${HEADING}">${escape(block.heading)}</p>
<blockquote class="text line" style="margin:0 0 16px;padding:0 0 0 12px;border-left:2px solid #d4d4d8;font-size:16px;line-height:1.5;color:#27272a;">${lines(block.text)}</blockquote>`;
    case 'facts':
      return `<dl class="line" style="margin:16px 0 24px;padding:12px 0 0;border-top:1px solid #e4e4e7;">
${block.facts.map(({ label, value }) => `<dt class="quiet" style="font-size:13px;line-height:1.45;color:#5f5f67;">${escape(label)}</dt><dd class="text" style="margin:0 0 8px;font-size:16px;line-height:1.45;color:#18181b;">${escape(value)}</dd>`).join('\n')}
</dl>`;
    case 'action':
      return `<p style="margin:24px 0;"><a href="${escape(block.url)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:${accent};color:${readableOn(accent)};font-size:16px;font-weight:600;text-decoration:none;">${escape(block.label)}</a></p>`;
    case 'section':
      return `<p class="quiet" style="${HEADING}">${escape(block.heading)}</p>
<p class="text" style="${PARAGRAPH}">${lines(block.text)}</p>`;
    default:
      return assertNever(block);
  }
}

function lines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(escape)
    .join('<br>');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
