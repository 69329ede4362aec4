import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contrast } from './oklch.ts';
import { colourOf, readTokens } from './token-colours.ts';
import type { Theme, Tokens } from './token-colours.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = readTokens(css);
const themes: readonly Theme[] = ['light', 'dark'];
const GROUNDS = ['canvas', 'surface', 'lifted', 'sunken'] as const;
const TONES = ['success', 'warning', 'danger', 'info'] as const;

const between = (theme: Theme, front: string, back: string, from: Tokens = tokens) =>
  contrast(colourOf(from, front, theme), colourOf(from, back, theme));

/** Text and the grounds it stands on. AAA is 7, AA is 4.5, the edge of a control is 3. */
const PAIRS: readonly (readonly [atLeast: number, front: string, backs: readonly string[]])[] = [
  [7, 'ink', [...GROUNDS, 'pressed', 'accent-soft', ...TONES.map((tone) => `${tone}-soft`), 'accent-line']],
  [7, 'ink-muted', GROUNDS],
  [4.5, 'ink-muted', ['pressed', 'accent-soft', ...TONES.map((tone) => `${tone}-soft`)]],
  [4.5, 'ink-faint', GROUNDS],
  ...TONES.map((tone) => [4.5, tone, [...GROUNDS, `${tone}-soft`]] as const),
  [4.5, 'on-solid', ['danger-solid', 'danger-solid-pressed', 'info']],
  [3, 'line-strong', ['canvas', 'surface', 'lifted']],
];

/** The same for what derives from the seller's colour. */
const ACCENT_PAIRS: typeof PAIRS = [
  [4.5, 'accent-ink', [...GROUNDS, 'accent-soft']],
  [4.5, 'on-solid', ['accent-solid', 'accent-solid-pressed']],
  [7, 'ink', ['accent-soft']],
  [4.5, 'ink-muted', ['accent-soft']],
  [3, 'accent-solid', GROUNDS],
  [3, 'focus', [...GROUNDS, 'accent-soft']],
];

describe.each(themes)('in the %s theme', (theme) => {
  it.each(
    [...PAIRS, ...ACCENT_PAIRS].flatMap(([atLeast, front, backs]) =>
      backs.map((back) => ({ atLeast, front, back })),
    ),
  )('$front on $back has a contrast of at least $atLeast', ({ atLeast, front, back }) => {
    expect(between(theme, front, back)).toBeGreaterThanOrEqual(atLeast);
  });

  it('holds for whatever colour a seller sets, on both sides', () => {
    const accents = fc.record({
      l: fc.double({ min: 0, max: 1, noNaN: true }),
      c: fc.double({ min: 0, max: 0.37, noNaN: true }),
      h: fc.double({ min: 0, max: 360, noNaN: true }),
    });
    fc.assert(
      fc.property(accents, fc.boolean(), ({ l, c, h }, seller) => {
        const colour = `oklch(${l.toFixed(4)} ${c.toFixed(4)} ${h.toFixed(2)})`;
        const own = new Map(tokens).set('accent', colour);
        if (seller) own.set('accent-here', 'oklch(from var(--accent) l max(c, 0.09) calc(h + 105))');
        for (const [atLeast, front, backs] of ACCENT_PAIRS) {
          for (const back of backs) {
            expect(
              between(theme, front, back, own),
              `${front} on ${back} with ${colour}`,
            ).toBeGreaterThanOrEqual(atLeast);
          }
        }
      }),
    );
  });
});

it('leaves no colour unjudged', () => {
  const judged = new Set([...PAIRS, ...ACCENT_PAIRS].flatMap(([, front, backs]) => [front, ...backs]));
  const decoration = new Set(['accent', 'accent-here', 'line', 'line-button', 'scrim']);
  const colours = [...tokens].filter(
    ([, value]) => /light-dark|oklch\(/u.test(value) && !value.includes('px'),
  );
  const unjudged = colours.map(([name]) => name).filter((name) => !judged.has(name) && !decoration.has(name));
  expect(unjudged).toEqual([]);
});

it('turns the seller side by the rule that is tested here', () => {
  expect(css).toContain('--accent-here: oklch(from var(--accent) l max(c, 0.09) calc(h + 105));');
});
