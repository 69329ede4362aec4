import { sessionEnd } from '@portico/organizations';
import type { OpenedSession, SessionPlace } from '@portico/organizations';

import type { WriteTransaction } from '../core/write.ts';
import { hashToken, newSecretToken } from './secret-token.ts';

/** Opens a session under a fresh token and ends the one that the browser had, so that no session outlives a change of rights. */
export async function replaceSession(
  tx: WriteTransaction,
  whose: { readonly personId: string; readonly membershipId: string | null },
  place: SessionPlace,
  now: Date,
): Promise<OpenedSession> {
  const { token, hash } = newSecretToken();
  const expiresAt = sessionEnd(now);
  if (place.previousToken !== undefined) {
    await tx.session.deleteMany({ where: { id: hashToken(place.previousToken) } });
  }
  await tx.session.create({
    data: {
      id: hash,
      personId: whose.personId,
      membershipId: whose.membershipId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
      userAgent: place.userAgent?.slice(0, 255) ?? null,
      address: place.address.slice(0, 64),
    },
  });
  return { token, expiresAt };
}
