import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSearchWords } from './search-words.ts';

describe('toSearchWords', () => {
  test('takes a part number apart and keeps it whole', () => {
    expect(toSearchWords('  100-100000910WOF ')).toEqual({
      words: ['100', '100000910wof'],
      typed: '100-100000910WOF',
    });
  });

  test('operators become nothing', () => {
    expect(toSearchWords('+"ryzen* -(9) ~<>@5').words).toEqual(['ryzen', '9', '5']);
    expect(toSearchWords('*** --- ""').words).toEqual([]);
  });

  test('a word said twice is one', () => {
    expect(toSearchWords('DDR5 ddr5').words).toEqual(['ddr5']);
  });

  test('whatever is typed, words hold no sign and stay few and short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { words, typed } = toSearchWords(text);
        expect(words.length).toBeLessThanOrEqual(8);
        expect(typed.length).toBeLessThanOrEqual(120);
        expect(words.filter((word) => !/^[\p{L}\p{M}\p{N}_]+$/u.test(word))).toEqual([]);
      }),
    );
  });
});
