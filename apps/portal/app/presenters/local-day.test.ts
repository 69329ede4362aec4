import { expect, test } from 'vitest';

import { endOfLocalDay, startOfLocalDay } from './local-day.ts';

test.each([
  ['2026-01-15', 'UTC', '2026-01-15T00:00:00.000Z'],
  ['2026-01-15', 'Europe/Berlin', '2026-01-14T23:00:00.000Z'],
  ['2026-07-15', 'Europe/Berlin', '2026-07-14T22:00:00.000Z'],
  ['2026-01-15', 'America/Los_Angeles', '2026-01-15T08:00:00.000Z'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
])('%s begins in %s at %s', (day, timeZone, instant) => {
  expect(startOfLocalDay(day, timeZone)?.toISOString()).toBe(instant);
});

test('the day on which clocks go forward has 23 hours', () => {
  expect(endOfLocalDay('2026-03-29', 'Europe/Berlin')?.toISOString()).toBe('2026-03-29T22:00:00.000Z');
});

test.each(['', '2026-02-31x', 'tomorrow', '2026-13-01'])('"%s" is no day', (text) => {
  expect(startOfLocalDay(text, 'UTC')).toBeUndefined();
  expect(endOfLocalDay(text, 'UTC')).toBeUndefined();
});
