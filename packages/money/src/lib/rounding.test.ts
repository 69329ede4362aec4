import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideRounded, type RoundingMode } from './rounding.ts';

const MODES: Readonly<Record<RoundingMode, readonly number[]>> = {
  // What becomes of -2.5, -1.5, -1.4, -0.6, 0.6, 1.4, 1.5 and 2.5.
  halfExpand: [-3, -2, -1, -1, 1, 1, 2, 3],
  halfEven: [-2, -2, -1, -1, 1, 1, 2, 2],
  halfTrunc: [-2, -1, -1, -1, 1, 1, 1, 2],
  halfCeil: [-2, -1, -1, -1, 1, 1, 2, 3],
  halfFloor: [-3, -2, -1, -1, 1, 1, 1, 2],
  expand: [-3, -2, -2, -1, 1, 2, 2, 3],
  trunc: [-2, -1, -1, 0, 0, 1, 1, 2],
  ceil: [-2, -1, -1, 0, 1, 2, 2, 3],
  floor: [-3, -2, -2, -1, 0, 1, 1, 2],
};

test.each(Object.entries(MODES))('%s', (mode, expected) => {
  const tenths = [-25, -15, -14, -6, 6, 14, 15, 25];
  const rounded = tenths.map((tenth) => Number(divideRounded(BigInt(tenth), 10n, mode as RoundingMode)));
  expect(rounded).toEqual(expected);
});

test('every mode agrees with the language’s own number format', () => {
  const modes = Object.keys(MODES) as RoundingMode[];
  fc.assert(
    fc.property(
      fc.constantFrom(...modes),
      fc.integer({ min: -100_000, max: 100_000 }),
      (roundingMode, thousandths) => {
        const format = new Intl.NumberFormat('en', {
          roundingMode,
          maximumFractionDigits: 0,
          useGrouping: false,
        });
        const decimal = `${thousandths < 0 ? '-' : ''}${Math.trunc(Math.abs(thousandths) / 1000)}.${String(Math.abs(thousandths) % 1000).padStart(3, '0')}`;
        expect(Number(divideRounded(BigInt(thousandths), 1000n, roundingMode))).toBe(
          Number(format.format(Number(decimal))) + 0,
        );
      },
    ),
  );
});
