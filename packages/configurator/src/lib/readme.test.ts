import { expect, test } from 'vitest';
import { standard, workstation } from '../../test/example-workstation.ts';
import { evaluate, repair, type Option } from '../index.ts';

const price = ({ productId }: Option) =>
  ({ 'gpu-l': 600, 'psu-400': 50, 'psu-650': 90, 'psu-850': 130 })[productId ?? ''] ?? 0;

// The example of the README, word for word.
test('a large card needs a larger power supply', () => {
  const { features } = evaluate(workstation, {}, standard);
  const graphics = features.find(({ key }) => key === 'graphics');
  expect(graphics?.options[1]).toEqual({
    key: 'large',
    state: 'blocked',
    because: [
      { kind: 'rule', rule: 'watts' },
      { kind: 'choice', feature: 'power', choice: 'w400' },
    ],
  });

  const mended = repair(workstation, {}, standard, { feature: 'graphics', choice: 'large' }, price);
  expect(mended?.changes).toEqual([
    { feature: 'graphics', from: null, to: 'large' },
    { feature: 'power', from: 'w400', to: 'w650' },
  ]);
  expect(mended?.costDifference).toBe(640);
});
