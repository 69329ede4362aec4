import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endOfDay,
  lastDayAfterMonths,
  lastDayBefore,
  parseCalendarDate,
  startOfDay,
} from './calendar-date.ts';

describe('parseCalendarDate', () => {
  it.each(['2026-02-28', '2024-02-29', ' 2026-12-31 '])('reads %s', (text) => {
    expect(parseCalendarDate(text)).toBe(text.trim());
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '01.02.2026', '', 'today'])('refuses %s', (text) => {
    expect(parseCalendarDate(text)).toBeUndefined();
  });
});

describe('lastDayAfterMonths', () => {
  it.each([
    ['2026-01-01', 12, '2026-12-31'],
    ['2026-03-15', 12, '2027-03-14'],
    ['2026-01-31', 1, '2026-02-27'],
    ['2026-11-21', 24, '2028-11-20'],
  ])('from %s for %i months ends on %s', (from, months, until) => {
    expect(lastDayAfterMonths(from, months)).toBe(until);
  });
});

describe('the days of a period', () => {
  it('hold from the first instant of the first day to before the first after the last', () => {
    expect(startOfDay('2026-03-01').toISOString()).toBe('2026-03-01T00:00:00.000Z');
    expect(endOfDay('2026-02-28').toISOString()).toBe('2026-03-01T00:00:00.000Z');
  });

  it('come back as they were put away', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        return parseCalendarDate(day) === day && lastDayBefore(endOfDay(day)) === day;
      }),
    );
  });
});
