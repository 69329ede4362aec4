/** How long a session lives, in milliseconds: after the last request, and after signing in at the most. */
export const SESSION_LIMITS = {
  idle: 12 * 60 * 60 * 1000,
  absolute: 7 * 24 * 60 * 60 * 1000,
} as const;

/** When a session was last used and when it ends whatever happens. */
export type SessionTimes = { readonly lastSeenAt: Date; readonly expiresAt: Date };

/** Whether a session still stands: it is within both limits at this instant. */
export function isSessionAlive(session: SessionTimes, now: Date): boolean {
  return (
    now.getTime() < session.expiresAt.getTime() &&
    now.getTime() - session.lastSeenAt.getTime() < SESSION_LIMITS.idle
  );
}

/** The instant at which a session that starts now ends, whatever happens. */
export function sessionEnd(now: Date): Date {
  return new Date(now.getTime() + SESSION_LIMITS.absolute);
}
