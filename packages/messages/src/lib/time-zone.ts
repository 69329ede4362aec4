/** The time zone of a person of whom nothing is known. */
export const DEFAULT_TIME_ZONE = 'UTC';

/** `name` where it is an IANA time zone that this runtime knows, else {@link DEFAULT_TIME_ZONE}. */
export function toTimeZone(name: string): string {
  return isTimeZone(name) ? name : DEFAULT_TIME_ZONE;
}

/** Whether `name` is an IANA time zone that this runtime knows, such as `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
