import { expect, test } from 'vitest';

import { isWriteConflict } from './write-conflict.ts';

test.each([
  ['a deadlock that Prisma names', { code: 'P2034' }],
  [
    'a lock wait timeout inside a raw query',
    { code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '1205' } } } },
  ],
  ['a row that changed since the snapshot', { errno: 1020 }],
  ['a conflict at commit', Object.assign(new Error('x'), { cause: { kind: 'TransactionWriteConflict' } })],
])('%s is a conflict', (_name, error) => {
  expect(isWriteConflict(error)).toBe(true);
});

test.each([
  ['a unique constraint', { code: 'P2002' }],
  ['a plain error', new Error('no')],
  ['nothing', undefined],
])('%s is not', (_name, error) => {
  expect(isWriteConflict(error)).toBe(false);
});

test('a chain of causes that bites its own tail ends', () => {
  const error: { cause?: unknown } = {};
  error.cause = error;
  expect(isWriteConflict(error)).toBe(false);
});
