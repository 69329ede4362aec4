import { expect, test } from 'vitest';

import { lastMonths, monthsBefore } from './months.ts';

test('months are counted back over the year', () => {
  const now = new Date('2026-02-28T23:59:59Z');
  expect(monthsBefore(now, 3).toISOString()).toBe('2025-11-01T00:00:00.000Z');
  expect(lastMonths(now, 3)).toEqual(['2025-12', '2026-01', '2026-02']);
});
