/** A day without a time, as `YYYY-MM-DD`. Compares correctly as text. */
export type CalendarDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a day out of untrusted text; `undefined` for anything that is not a day of the calendar, such as 30 February. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const parts = SHAPE.exec(text.trim());
  if (!parts) return undefined;
  const [, year, month, day] = parts.map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return toCalendarDate(date) === text.trim() ? text.trim() : undefined;
}

/** The UTC day of an instant. */
export function toCalendarDate(instant: Date): CalendarDate {
  return instant.toISOString().slice(0, 10);
}

/** The first instant of a day, in UTC: from when an agreement that starts that day holds. */
export function startOfDay(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

/** The first instant after a day, in UTC: an agreement that ends that day holds before it. */
export function endOfDay(day: CalendarDate): Date {
  return new Date(startOfDay(day).getTime() + 86_400_000);
}

/** The last day that lies wholly before an instant: the inverse of {@link endOfDay}. */
export function lastDayBefore(end: Date): CalendarDate {
  return toCalendarDate(new Date(end.getTime() - 1));
}

/** The day `months` later, less one day: what "for twelve months from then" ends on. Short months end on their last day. */
export function lastDayAfterMonths(from: CalendarDate, months: number): CalendarDate {
  const start = startOfDay(from);
  const monthIndex = start.getUTCFullYear() * 12 + start.getUTCMonth() + months;
  const daysInMonth = new Date(Date.UTC(Math.floor(monthIndex / 12), (monthIndex % 12) + 1, 0)).getUTCDate();
  const day = Math.min(start.getUTCDate(), daysInMonth);
  return toCalendarDate(new Date(Date.UTC(Math.floor(monthIndex / 12), monthIndex % 12, day - 1)));
}
