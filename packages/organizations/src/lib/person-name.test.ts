import { expect, test } from 'vitest';
import { parsePersonName } from './person-name.ts';

test.each([
  ['  Pat   Purchaser ', 'Pat Purchaser'],
  ['Zo\u0065\u0308', 'Zoë'],
  ['山田 太郎', '山田 太郎'],
  ["Siobhán O'Neill-Smith", "Siobhán O'Neill-Smith"],
])('%j is the name %s', (typed, name) => {
  expect(parsePersonName(typed)).toBe(name);
});

test.each(['', '   ', 'Pat\nBcc: eve', 'Pat\u0000', 'Pat\u202eevE', 'P'.repeat(121)])(
  '%j is no name',
  (typed) => {
    expect(parsePersonName(typed)).toBeUndefined();
  },
);
