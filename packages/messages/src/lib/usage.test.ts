import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { enPages } from './en-pages.ts';
import { catalogueOf } from './held-catalogues.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const SKIPPED = new Set([
  'node_modules',
  'build',
  'generated',
  '.react-router',
  '.turbo',
  'messages',
  'e2e',
  'parts',
]);

/** The text of every source file that may name a message; the import of parts reports to a terminal, in its own words. */
function sources(folder: string, isWanted: (name: string) => boolean = () => true): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path, isWanted);
    return isWanted(entry.name) && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name)
      ? [readFileSync(path, 'utf8')]
      : [];
  });
}

const NAMED = /['"`]([a-z]+\.[\w.-]+)['"`]/g;

const files = ['apps', 'packages'].flatMap((folder) => sources(join(ROOT, folder)));
const named = new Set(files.flatMap((text) => [...text.matchAll(NAMED)].map((match) => match[1])));
/** Names put together out of values: `states.order.${state}` stands for every key of that shape. */
const composed = files
  .flatMap((text) => [...text.matchAll(/`([a-z]+\.[\w.-]*\$\{[^`]*)`/g)].map((match) => match[1] ?? ''))
  .map(
    (template) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map(escape)
          .join('[\\w.-]+')}$`,
      ),
  );

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test('every message is used', () => {
  // Faults and reasons are named by the codes that decisions return; see the test of the fault codes.
  const unused = Object.keys(catalogueOf('en')).filter(
    (key) => !key.startsWith('fault.') && !named.has(key) && !composed.some((shape) => shape.test(key)),
  );
  expect(unused).toEqual([]);
});

test('pages ask only for messages that browsers are given', () => {
  const inBrowsers = new Set(Object.keys(enPages));
  const known = new Set(Object.keys(catalogueOf('en')));
  const pages = sources(join(ROOT, 'apps/portal/app'), (name) => !name.endsWith('.server.ts'));
  const asked = pages.flatMap((text) => [...text.matchAll(NAMED)].map((match) => match[1] ?? ''));
  expect(asked.filter((key) => known.has(key) && !inBrowsers.has(key))).toEqual([]);
  expect(asked.filter((key) => inBrowsers.has(key)).length).toBeGreaterThan(100);
});

test('every code that a fault can have is worded', () => {
  const faults = files.flatMap((text) => [
    ...[...text.matchAll(/\bpath(?::[^{};]*?)?,\s*code:\s*'([a-z-]+)'/g)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(/\b(?:missing|unknown)\([^;]*?,\s*'([a-z]+(?:-[a-z]+)+)'\)/g)].map(
      (match) => match[1] ?? '',
    ),
  ]);
  const words = catalogueOf('en');
  const unworded = [...new Set(faults)].filter((code) => !Object.hasOwn(words, `fault.${code}`));
  expect(unworded).toEqual([]);
});
