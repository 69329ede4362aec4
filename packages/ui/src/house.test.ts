import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const read = (folder: string, fits: (name: string) => boolean) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter(fits)
    .map((name) => readFileSync(new URL(`${folder}${name}`, import.meta.url), 'utf8'))
    .join('\n');

const door = readFileSync(new URL('./index.ts', import.meta.url), 'utf8');
const stories = read('./lib/', (name) => name.endsWith('.stories.tsx') || name.startsWith('example-'));
const components = read('./lib/', (name) => name.endsWith('.tsx') && !/\.(?:stories|test)\.tsx$/u.test(name));
const styles = read('./styles/', (name) => name.endsWith('.css'));

const found = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

describe('every component that the door gives out', () => {
  const names = [...door.matchAll(/^export \{(?<names>[^}]+)\}/gmu)]
    .flatMap(({ groups }) => (groups?.['names'] ?? '').split(','))
    .map((name) => name.trim())
    .filter((name) => /^[A-Z]/u.test(name) && !name.endsWith('Icon'));

  it.each(names)('%s stands in a story', (name) => {
    expect(stories).toMatch(new RegExp(`<${name}\\b|component: ${name}\\b`, 'u'));
  });
});

describe('the classes of the components', () => {
  const drawn = found(styles, /\.(ui-[a-z-]+)/gu);
  const used = found(components, /(?<![\w-])(ui-[a-z]+(?:-[a-z]+)*)(?![\w-]|-\$|\.tsx)/gu);
  const composed = [...found(components, /(?<![\w-])(ui-[a-z-]+-)\$\{/gu)];

  it('are all drawn', () => {
    expect([...used].filter((name) => !drawn.has(name))).toEqual([]);
  });

  it('are all there is in the style sheets', () => {
    const isUsed = (name: string) => used.has(name) || composed.some((prefix) => name.startsWith(prefix));
    expect([...drawn].filter((name) => !isUsed(name))).toEqual([]);
  });
});
