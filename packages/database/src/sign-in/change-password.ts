import type { SignedIn } from '@portico/access';
import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';
import { choosePassword, normalizePassword } from '@portico/organizations';
import type {
  OpenedSession,
  PasswordFailure,
  PasswordHasher,
  SessionPlace,
  Throttle,
  TypedPassword,
} from '@portico/organizations';

import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import { passwordKnowledge } from './password-knowledge.ts';
import { replaceSession } from './session-row.ts';
import { storePassword } from './store-password.ts';

/** A new password with the one that it takes the place of. */
export type ChangePasswordCommand = TypedPassword & { readonly current: string; readonly device?: string };

/** Why the password stays as it is. */
export type ChangePasswordFailure =
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  | PasswordFailure;

/**
 * Gives the signed-in person another password. All their sessions end, this one too, and this browser gets a new
 * one, in the same organization.
 */
export async function changePassword(
  database: Database,
  { hasher, throttle }: { readonly hasher: PasswordHasher; readonly throttle: Throttle },
  viewer: SignedIn,
  command: ChangePasswordCommand & SessionPlace,
  now: Date,
): Promise<Result<OpenedSession, ChangePasswordFailure>> {
  const answer = await throttle.take(viewer.email, command);
  if (answer.kind === 'throttled') return err(answer);
  const person = await database.prisma.person.findUniqueOrThrow({ where: { id: viewer.personId } });
  const matches = await hasher.matches(normalizePassword(command.current), person.passwordHash ?? undefined);
  if (!matches.ok) return matches;
  if (!matches.value) return err({ kind: 'faults', faults: [{ path: 'current', code: 'password-wrong' }] });
  await throttle.forgive(viewer.email, command);
  const hash = await choosePassword(hasher, command, await passwordKnowledge(database, person));
  if (!hash.ok) return hash;
  return write(database, async (tx) => {
    const session = await tx.session.findUnique({ where: { id: viewer.sessionId } });
    await storePassword(tx, viewer.personId, hash.value, {
      kind: 'password.changed',
      address: command.address,
      now,
    });
    const whose = { personId: viewer.personId, membershipId: session?.membershipId ?? null };
    return ok(await replaceSession(tx, whose, command, now));
  });
}
