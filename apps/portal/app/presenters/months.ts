/** The first instant of the month that lies `months` before the one of `now`, in UTC. */
export function monthsBefore(now: Date, months: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
}

/** The names (`2026-03`) of the `count` months that end with the one of `now`, oldest first. */
export function lastMonths(now: Date, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    monthsBefore(now, count - 1 - index)
      .toISOString()
      .slice(0, 7),
  );
}
