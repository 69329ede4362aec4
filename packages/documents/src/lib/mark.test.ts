import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseMark } from './mark.ts';

test('reads paths, rectangles and circles with their colours', () => {
  const mark = parseMark(
    '<svg viewBox="0 0 32 16"><rect width="32" height="16" fill="#1f5f5b"/><path d="M8 4h8" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/><circle cx="4" cy="4" r="2"/></svg>',
  );
  expect(mark).toMatchObject({ width: 32, height: 16 });
  expect(mark?.shapes).toEqual([
    { path: expect.stringMatching(/^M0 0h32/), fill: '#1f5f5b', stroke: undefined },
    { path: 'M8 4h8', fill: undefined, stroke: { color: '#ffffff', width: 2.5, round: true } },
    { path: expect.stringMatching(/^M2 4a2 2/), fill: '#000000', stroke: undefined },
  ]);
});

test.each([
  ['nothing', ''],
  ['no view box', '<svg><path d="M0 0h1"/></svg>'],
  ['nothing to draw', '<svg viewBox="0 0 1 1"><text>x</text></svg>'],
  ['a path that is none', '<svg viewBox="0 0 1 1"><path d="alert(1)"/></svg>'],
])('%s is no mark', (_name, svg) => {
  expect(parseMark(svg)).toBeUndefined();
});

test('never fails, whatever it is given', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 300 }),
      (text) => void parseMark(`<svg viewBox="0 0 9 9"><path ${text}/>`),
    ),
  );
});
