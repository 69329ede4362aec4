const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A distance in time in the unit that a person would name it in; negative is in the past. */
export type Distance = { readonly value: number; readonly unit: Intl.RelativeTimeFormatUnit };

/** The distance from `now` to `instant`: under 45 seconds is "now", then minutes, hours, days, months, years. */
export function distance(instant: Date, now: Date): Distance {
  const milliseconds = instant.getTime() - now.getTime();
  const far = Math.abs(milliseconds);
  if (far < 45 * SECOND) return { value: 0, unit: 'second' };
  if (far < 45 * MINUTE) return { value: whole(milliseconds, MINUTE), unit: 'minute' };
  if (far < 22 * HOUR) return { value: whole(milliseconds, HOUR), unit: 'hour' };
  if (far < 26 * DAY) return { value: whole(milliseconds, DAY), unit: 'day' };
  if (far < 320 * DAY) return { value: whole(milliseconds, 30.44 * DAY), unit: 'month' };
  return { value: whole(milliseconds, 365.25 * DAY), unit: 'year' };
}

/** At least one whole unit, since the nearer unit was already ruled out. */
function whole(milliseconds: number, unit: number): number {
  return Math.sign(milliseconds) * Math.max(1, Math.round(Math.abs(milliseconds) / unit));
}
