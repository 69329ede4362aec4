import { expect, it } from 'vitest';

import { initials } from './initials.ts';

it.each([
  ['Ines Brandt', 'IB'],
  ['Óscar de la Fuente', 'ÓF'],
  ['plato', 'P'],
  ['  anna   okafor ', 'AO'],
  ['', ''],
])('%s becomes %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
