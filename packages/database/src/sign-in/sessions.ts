import type { SignedIn } from '@portico/access';
import { SESSION_LIMITS } from '@portico/organizations';

import { recordAudit } from '../audit/record-audit.ts';
import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import { hashToken } from './secret-token.ts';

/** A signed-in browser, as its owner sees it. `id` is the stored hash: it opens nothing. */
export type OwnSession = {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly userAgent: string | undefined;
  readonly address: string | undefined;
  readonly organizationName: string | undefined;
};

/** The viewer’s own sessions that still stand, the one at hand first, then the latest used. */
export async function listOwnSessions(
  database: Database,
  viewer: SignedIn,
  now: Date,
): Promise<readonly OwnSession[]> {
  const rows = await database.prisma.session.findMany({
    where: {
      personId: viewer.personId,
      expiresAt: { gt: now },
      lastSeenAt: { gt: new Date(now.getTime() - SESSION_LIMITS.idle) },
    },
    include: { membership: { select: { organization: { select: { name: true } } } } },
    orderBy: { lastSeenAt: 'desc' },
  });
  const sessions = rows.map((row) => ({
    id: row.id,
    isCurrent: row.id === viewer.sessionId,
    createdAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    userAgent: row.userAgent ?? undefined,
    address: row.address ?? undefined,
    organizationName: row.membership?.organization.name,
  }));
  return [
    ...sessions.filter((session) => session.isCurrent),
    ...sessions.filter((session) => !session.isCurrent),
  ];
}

/** From where and when a session is ended. */
export type EndOccasion = { readonly address: string; readonly now: Date };

/** Ends one of the viewer’s own sessions. False when there is no such session of theirs (any more). */
export async function endOwnSession(
  database: Database,
  viewer: SignedIn,
  sessionId: string,
  { address, now }: EndOccasion,
): Promise<boolean> {
  return write(database, async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id: sessionId, personId: viewer.personId } });
    if (count === 0) return false;
    await recordAudit(tx, {
      at: now,
      kind: 'session.ended',
      actor: viewer,
      subject: { kind: 'person', id: viewer.personId },
      address,
    });
    return true;
  });
}

/** Ends every session of the viewer but the one at hand; says how many that were. */
export async function endOtherSessions(
  database: Database,
  viewer: SignedIn,
  { address, now }: EndOccasion,
): Promise<number> {
  return write(database, async (tx) => {
    const { count } = await tx.session.deleteMany({
      where: { personId: viewer.personId, id: { not: viewer.sessionId } },
    });
    if (count === 0) return 0;
    await recordAudit(tx, {
      at: now,
      kind: 'session.ended',
      actor: viewer,
      subject: { kind: 'person', id: viewer.personId },
      data: { count },
      address,
    });
    return count;
  });
}

/** Signs a browser out. A token that opens nothing is signed out already. */
export async function signOut(
  database: Database,
  token: string,
  { address, now }: EndOccasion,
): Promise<void> {
  await write(database, async (tx) => {
    const session = await tx.session.findUnique({
      where: { id: hashToken(token) },
      include: { person: true, membership: true },
    });
    if (session === null) return;
    const { person, membership } = session;
    await tx.session.deleteMany({ where: { id: session.id } });
    await recordAudit(tx, {
      at: now,
      kind: 'sign-in.ended',
      actor: { personId: person.id, name: person.name },
      subject: { kind: 'person', id: person.id },
      address,
      ...(membership !== null && { organizationId: membership.organizationId }),
    });
  });
}
