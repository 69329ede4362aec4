/** An element or a text of a document. Attributes are as they were written, without their escapes. */
export type MarkupNode = string | MarkupElement;
export type MarkupElement = {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly MarkupNode[];
};

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const RAW = new Set(['script', 'style', 'textarea', 'title']);
const TOKEN =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-zA-Z][\w-]*)>|<([a-zA-Z][\w-]*)((?:\s+[^\s"'>/=]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:="([^"]*)")?/g;

/** Reads markup as React writes it: quoted attributes, and every element closed that has to be. */
export function parseMarkup(html: string): readonly MarkupNode[] {
  const root: MarkupNode[] = [];
  const open: { tag: string; children: MarkupNode[] }[] = [{ tag: '', children: root }];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(html); match !== null; match = TOKEN.exec(html)) {
    const [text, closing, opening, attributes = ''] = match;
    const parent = open.at(-1)?.children ?? root;
    if (closing !== undefined) {
      if (open.at(-1)?.tag === closing) open.pop();
    } else if (opening !== undefined) {
      const children: MarkupNode[] = [];
      parent.push({ tag: opening, attributes: parseAttributes(attributes), children });
      if (RAW.has(opening)) {
        const end = html.indexOf(`</${opening}>`, TOKEN.lastIndex);
        if (end > TOKEN.lastIndex) children.push(html.slice(TOKEN.lastIndex, end));
        TOKEN.lastIndex = end + opening.length + 3;
      } else if (!VOID.has(opening)) open.push({ tag: opening, children });
    } else if (!text.startsWith('<!')) parent.push(unescape(text));
  }
  return root;
}

function parseAttributes(text: string): [string, string][] {
  return [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, unescape(value)]);
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}
