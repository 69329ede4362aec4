/** The time zone of a person of whom nothing is known. */
export const DEFAULT_TIME_ZONE = 'UTC';

/** `name` where it is an IANA time zone that this runtime knows, else {@link DEFAULT_TIME_ZONE}. */
export function toTimeZone(name: string): string {
  return isTimeZone(name) ? name : DEFAULT_TIME_ZONE;
}

// Asking the runtime takes most of a millisecond, and every request asks. Bounded, since a name can be spelled many ways.
const MAX_KNOWN = 2000;
const known = new Set<string>();

/** Whether `name` is an IANA time zone that this runtime knows, such as `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  try {
    const isKnown = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
    if (isKnown && known.size < MAX_KNOWN) known.add(name);
    return isKnown;
  } catch {
    return false;
  }
}
