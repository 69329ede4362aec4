import { describe, expect, it } from 'vitest';

import { contrast, luminance, parseColour } from './oklch.ts';

describe('parseColour', () => {
  it('reads what the style sheet writes', () => {
    expect(parseColour('oklch(0.44 0.08 205)')).toEqual({ l: 0.44, c: 0.08, h: 205 });
    expect(parseColour('oklch(0.22 0.01 70 / 0.36)')).toEqual({ l: 0.22, c: 0.01, h: 70 });
    expect(
      parseColour('oklch(from oklch(0.9 0.3 10) clamp(0.3, l, 0.46) min(c, 0.17) calc(h + 105))'),
    ).toEqual({
      l: 0.46,
      c: 0.17,
      h: 115,
    });
    expect(parseColour('oklch(from oklch(0.2 0.1 0) calc(clamp(0.3, l, 0.46) - 0.06) c h)').l).toBeCloseTo(
      0.24,
    );
  });

  it.each(['red', 'oklch(0.4 0.1)', 'oklch(var(--l) 0 0)', 'oklch(0.4 0.1 20) x'])('refuses %s', (text) => {
    expect(() => parseColour(text)).toThrow(SyntaxError);
  });
});

describe('contrast', () => {
  const white = parseColour('oklch(1 0 0)');
  const black = parseColour('oklch(0 0 0)');

  it('is 21 between black and white, 1 with itself, and the same both ways', () => {
    expect(contrast(white, black)).toBeCloseTo(21, 1);
    expect(contrast(white, white)).toBe(1);
    expect(contrast(black, white)).toBe(contrast(white, black));
  });

  it('knows sRGB red', () => {
    expect(luminance({ l: 0.62796, c: 0.25768, h: 29.234 })).toBeCloseTo(0.2126, 3);
  });
});
