/** How long the link of a forgotten password works: half an hour, in milliseconds. */
export const RESET_LIFETIME = 30 * 60 * 1000;

/** A link that lets somebody choose a new password. */
export type PasswordReset = { readonly expiresAt: Date; readonly usedAt?: Date };

/** Whether the link still works at this instant. */
export function isResetUsable(reset: PasswordReset, now: Date): boolean {
  return reset.usedAt === undefined && now.getTime() < reset.expiresAt.getTime();
}

/** The instant at which a link made now stops working. */
export function resetEnd(now: Date): Date {
  return new Date(now.getTime() + RESET_LIFETIME);
}
