const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The first instant of a calendar day (`2026-03-01`) where the reader is; `undefined` for what is no day. */
export function startOfLocalDay(day: string, timeZone: string): Date | undefined {
  const utc = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(utc)) return undefined;
  // Twice, because the offset may change between the guess and the day that it leads to.
  const guess = utc - offsetAt(utc, timeZone);
  return new Date(utc - offsetAt(guess, timeZone));
}

/** The first instant after a calendar day where the reader is. */
export function endOfLocalDay(day: string, timeZone: string): Date | undefined {
  const utc = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(utc)
    ? undefined
    : startOfLocalDay(new Date(utc + 86_400_000).toISOString().slice(0, 10), timeZone);
}

/** How far the clocks of a time zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return local - Math.floor(instant / 1000) * 1000;
}
