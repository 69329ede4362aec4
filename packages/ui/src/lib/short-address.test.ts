import { expect, it } from 'vitest';

import { dropBlank } from './short-address.ts';

it('keeps what says something, in order, and drops the rest', () => {
  const fields = new FormData();
  for (const [name, value] of [
    ['q', ''],
    ['state', 'open'],
    ['unit', ''],
    ['unit', 'kiel'],
    ['state', 'shipped'],
  ] as const) {
    fields.append(name, value);
  }
  dropBlank(fields);
  expect([...fields]).toEqual([
    ['state', 'open'],
    ['state', 'shipped'],
    ['unit', 'kiel'],
  ]);
});
