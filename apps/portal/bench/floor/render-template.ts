import { createElement } from 'react';
import type { ReactNode } from 'react';

import type { MarkupElement, MarkupNode } from './parse-markup.ts';

/** A row that the floor's query answered: its values, as the page words them. */
export type FloorRow = readonly string[];

/** Makes a React element of the whole document out of a query's rows. */
export type Template = (rows: readonly FloorRow[]) => ReactNode;

const REACT_NAMES: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  charset: 'charSet',
  tabindex: 'tabIndex',
  readonly: 'readOnly',
  maxlength: 'maxLength',
  autocomplete: 'autoComplete',
  value: 'defaultValue',
  checked: 'defaultChecked',
};

type Place = { readonly row: number; readonly column: number };

/**
 * Makes a template of a page that the portal rendered for the same rows: every text that one of the rows' values
 * makes up is a place to fill anew, everything else stays as it was. The elements are made for each request.
 *
 * @throws when not every row has a place, since then the floor would not render what its query answers
 */
export function makeTemplate(document: readonly MarkupNode[], rows: readonly FloorRow[]): Template {
  const places = new Map<string, Place>();
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (!places.has(value)) places.set(value, { row, column });
    }),
  );
  const filled = new Set<number>();
  const compiled = document.map((node) => compile(node, places, filled));
  if (filled.size < rows.length) {
    throw new Error(`Only ${filled.size} of ${rows.length} rows were found on the page.`);
  }
  return (fresh) => compiled.map((make, index) => make(fresh, index));
}

type Maker = (rows: readonly FloorRow[], key: number) => ReactNode;

function compile(node: MarkupNode, places: ReadonlyMap<string, Place>, filled: Set<number>): Maker {
  if (typeof node === 'string') {
    const place = places.get(node.trim());
    if (place === undefined) return () => node;
    filled.add(place.row);
    return (rows) => rows[place.row]?.[place.column] ?? '';
  }
  const props = toProps(node);
  if (node.tag === 'script' || node.tag === 'style') {
    const html = { __html: rawText(node) };
    return (_, key) => createElement(node.tag, { ...props, key, dangerouslySetInnerHTML: html });
  }
  if (node.tag === 'textarea') return (_, key) => createElement('textarea', { ...props, key });
  const children = node.children.map((child) => compile(child, places, filled));
  return (rows, key) =>
    createElement(node.tag, { ...props, key }, ...children.map((make, index) => make(rows, index)));
}

function toProps(element: MarkupElement): Record<string, unknown> {
  const { tag, attributes } = element;
  const props: Record<string, unknown> = {};
  for (const [name, value] of attributes) {
    if (name === 'style') props['style'] = toStyle(value);
    else if (name === 'selected' || name.startsWith('on')) continue;
    else if (name === 'value' && tag !== 'input') props[name] = value;
    else props[REACT_NAMES[name] ?? name] = value === '' && isFlag(name) ? true : value;
  }
  if (tag === 'textarea') props['defaultValue'] = rawText(element);
  return props;
}

/** What stands inside an element that holds text only. */
function rawText({ children }: MarkupElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

function isFlag(name: string): boolean {
  return [
    'async',
    'checked',
    'defer',
    'disabled',
    'hidden',
    'inert',
    'multiple',
    'open',
    'readonly',
    'required',
  ].includes(name);
}

function toStyle(text: string): Record<string, string> {
  const pairs = text.split(';').filter((pair) => pair.includes(':'));
  return Object.fromEntries(
    pairs.map((pair) => {
      const colon = pair.indexOf(':');
      const name = pair.slice(0, colon).trim();
      const key = name.startsWith('--')
        ? name
        : name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
      return [key, pair.slice(colon + 1).trim()];
    }),
  );
}
