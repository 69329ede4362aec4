import { parseColour } from './oklch.ts';
import type { Oklch } from './oklch.ts';

/** Which half of `light-dark()` counts. */
export type Theme = 'light' | 'dark';

/** Custom properties by name, with the text that stands behind them. */
export type Tokens = ReadonlyMap<string, string>;

const DECLARATION = /--(?<name>[\w-]+):\s*(?<value>[^;]+);/gu;

/** Reads the custom properties of a style sheet; of two of one name the first counts. */
export function readTokens(css: string): Tokens {
  const tokens = new Map<string, string>();
  for (const { groups } of css.matchAll(DECLARATION)) {
    const { name, value } = groups ?? {};
    if (name !== undefined && value !== undefined && !tokens.has(name)) tokens.set(name, value.trim());
  }
  return tokens;
}

/** The colour that a token has in a theme. Throws when it is not a colour. */
export function colourOf(tokens: Tokens, name: string, theme: Theme): Oklch {
  return parseColour(expand(tokens, name, theme));
}

function expand(tokens: Tokens, name: string, theme: Theme): string {
  const raw = tokens.get(name);
  if (raw === undefined) throw new RangeError(`no token --${name}`);
  const inner = /^light-dark\((?<both>.*)\)$/su.exec(raw)?.groups?.['both'];
  const chosen = inner === undefined ? raw : choose(inner, theme);
  return chosen.replace(/var\(--([\w-]+)\)/gu, (_, other: string) => expand(tokens, other, theme));
}

function choose(both: string, theme: Theme): string {
  let depth = 0;
  for (let at = 0; at < both.length; at += 1) {
    if (both[at] === '(') depth += 1;
    if (both[at] === ')') depth -= 1;
    if (both[at] === ',' && depth === 0)
      return (theme === 'light' ? both.slice(0, at) : both.slice(at + 1)).trim();
  }
  throw new SyntaxError(`one colour in light-dark(${both})`);
}
