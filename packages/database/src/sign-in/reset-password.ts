import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';
import { choosePassword, isResetUsable } from '@portico/organizations';
import type { PasswordFailure, PasswordHasher, TypedPassword } from '@portico/organizations';

import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import type { WriteTransaction } from '../core/write.ts';
import { passwordKnowledge } from './password-knowledge.ts';
import { hashToken } from './secret-token.ts';
import { storePassword } from './store-password.ts';

/** The link was used, has ended, or never was. */
export type LinkDead = { readonly kind: 'link-dead' };

/** A new password with the secret of the link that allows it. */
export type ResetCommand = TypedPassword & { readonly token: string; readonly address: string };

/** Whether the link still works. Only looks: a mail scanner that follows a link uses nothing up. */
export async function isResetLinkAlive(database: Database, token: string, now: Date): Promise<boolean> {
  return (await findUsable(database.prisma, token, now)) !== undefined;
}

/** Uses the link up: the person has a new password, and nobody is signed in as them any more. */
export async function resetPassword(
  database: Database,
  hasher: PasswordHasher,
  command: ResetCommand,
  now: Date,
): Promise<Result<undefined, LinkDead | PasswordFailure>> {
  const person = await findUsable(database.prisma, command.token, now);
  if (person === undefined) return err({ kind: 'link-dead' });
  const hash = await choosePassword(hasher, command, await passwordKnowledge(database, person));
  if (!hash.ok) return hash;
  return write(database, async (tx) => {
    // Locked and looked at again: of two that use the link at once, one finds it used.
    await tx.$queryRaw`SELECT id FROM password_resets WHERE token_hash = ${hashToken(command.token)} FOR UPDATE`;
    const still = await findUsable(tx, command.token, now);
    if (still === undefined) return err({ kind: 'link-dead' });
    await storePassword(tx, still.id, hash.value, {
      kind: 'password-reset.done',
      address: command.address,
      now,
    });
    return ok(undefined);
  });
}

type ResettingPerson = { readonly id: string; readonly name: string; readonly email: string };

async function findUsable(
  reader: Pick<WriteTransaction, 'passwordReset'>,
  token: string,
  now: Date,
): Promise<ResettingPerson | undefined> {
  const reset = await reader.passwordReset.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { person: { select: { id: true, name: true, email: true, status: true } } },
  });
  if (reset === null || reset.person.status !== 'active') return undefined;
  const { expiresAt, usedAt, person } = reset;
  return isResetUsable({ expiresAt, ...(usedAt !== null && { usedAt }) }, now) ? person : undefined;
}
