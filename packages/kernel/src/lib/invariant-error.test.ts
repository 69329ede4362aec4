import { expect, test } from 'vitest';

import { InvariantError, assertNever } from './invariant-error.ts';

test('keeps what caused it', () => {
  const cause = new Error('disk');
  const error = new InvariantError('lost-write', 'The write was lost.', { cause });
  expect(error).toMatchObject({ code: 'lost-write', cause, name: 'InvariantError' });
});

test('a union that lied about its members throws with the member named', () => {
  const lie: object = { kind: 'new' };
  expect(() => assertNever(lie as never)).toThrow('"new"');
});
