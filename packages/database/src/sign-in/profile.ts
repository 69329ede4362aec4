import type { Preferences, SignedIn } from '@portico/access';
import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';

import { recordAudit } from '../audit/record-audit.ts';
import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';

/** What a person says about themselves. `version` grows with every change. */
export type Profile = Preferences & {
  readonly name: string;
  readonly email: string;
  readonly version: number;
};

/** The viewer’s own profile. */
export async function getOwnProfile(database: Database, viewer: SignedIn): Promise<Profile> {
  const row = await database.prisma.person.findUniqueOrThrow({ where: { id: viewer.personId } });
  return { ...viewer.preferences, name: row.name, email: row.email, version: row.version };
}

/** Changes the viewer’s own profile; `stale` when it was changed elsewhere since `version` was read. */
export async function changeOwnProfile(
  database: Database,
  viewer: SignedIn,
  change: Omit<Profile, 'email'>,
  { address, now }: { readonly address: string; readonly now: Date },
): Promise<Result<undefined, { readonly kind: 'stale' }>> {
  const { version, ...data } = change;
  return write(database, async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id: viewer.personId, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) return err({ kind: 'stale' });
    await recordAudit(tx, {
      at: now,
      kind: 'profile.changed',
      actor: viewer,
      subject: { kind: 'person', id: viewer.personId },
      data: { ...data },
      address,
    });
    return ok(undefined);
  });
}
