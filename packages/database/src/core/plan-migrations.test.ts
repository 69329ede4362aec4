import { expect, test } from 'vitest';

import { planMigrations } from './plan-migrations.ts';

const first = { name: '1_first', sql: 'SELECT 1', checksum: 'aa' };
const second = { name: '2_second', sql: 'SELECT 2', checksum: 'bb' };

test('an empty database gets every migration in order', () => {
  expect(planMigrations([first, second], [])).toEqual([first, second]);
});

test('what was applied is not applied again', () => {
  expect(planMigrations([first, second], [{ name: '1_first', checksum: 'aa', finished: true }])).toEqual([
    second,
  ]);
});

test.each([
  ['migration-edited', { name: '1_first', checksum: 'changed', finished: true }],
  ['migration-unknown', { name: '9_later', checksum: 'aa', finished: true }],
  ['migration-failed-before', { name: '1_first', checksum: 'aa', finished: false }],
])('stops with %s', (code, record) => {
  expect(() => planMigrations([first, second], [record])).toThrow(expect.objectContaining({ code }));
});
