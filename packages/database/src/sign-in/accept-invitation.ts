import { err, ok } from '@portico/kernel';
import type { Faults, Result } from '@portico/kernel';
import {
  choosePassword,
  decideAcceptance,
  invitationState,
  normalizePassword,
  parsePersonName,
} from '@portico/organizations';
import type {
  AcceptanceFailure,
  AcceptanceProof,
  OpenedSession,
  PasswordFailure,
  PasswordHasher,
  SessionPlace,
  Throttle,
  TypedPassword,
} from '@portico/organizations';

import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import type { WriteTransaction } from '../core/write.ts';
import { readInvitation } from '../organizations/read-invitation.ts';
import { accountOf } from './find-invitation.ts';
import { joinOrganization } from './join-organization.ts';
import { passwordKnowledge } from './password-knowledge.ts';
import { hashToken } from './secret-token.ts';
import { replaceSession } from './session-row.ts';

/** How somebody accepts: with a new account, with the password of the one they have, or signed in as its owner. */
export type AcceptCommand = SessionPlace & {
  readonly token: string;
  readonly device?: string;
} & (
    | ({ readonly kind: 'new-password'; readonly name: string } & TypedPassword)
    | { readonly kind: 'own-password'; readonly password: string }
    | { readonly kind: 'signed-in'; readonly email: string }
  );

/** Why nobody joined. */
export type AcceptFailure =
  | AcceptanceFailure
  | { readonly kind: 'link-dead' }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  | PasswordFailure;

type Ports = { readonly hasher: PasswordHasher; readonly throttle: Throttle };

/** Lets the invited person join, and signs this browser in as them. The link is used up by it. */
export async function acceptInvitation(
  database: Database,
  ports: Ports,
  command: AcceptCommand,
  now: Date,
): Promise<Result<OpenedSession, AcceptFailure>> {
  const row = await database.prisma.invitation.findUnique({
    where: { tokenHash: hashToken(command.token) },
    include: { organization: true },
  });
  if (row === null) return err({ kind: 'link-dead' });
  const person = await database.prisma.person.findUnique({ where: { email: row.email } });
  const state = invitationState(readInvitation(row), now);
  // Asked before the password, so that an invitation that is over says so and hashes nothing.
  const possible = decideAcceptance(state, accountOf(person), command.kind, false);
  if (!possible.ok) return possible;
  const proof = await prove(database, ports, command, row, person);
  if (!proof.ok) return proof;
  return write(database, (tx) => accept(tx, command, proof.value, now));
}

/** What was shown: the name and hash of a new account, or that the existing one is theirs. */
type Proof = { readonly kind: AcceptanceProof; readonly name?: string; readonly passwordHash?: string };

async function prove(
  database: Database,
  { hasher, throttle }: Ports,
  command: AcceptCommand,
  invitation: { readonly email: string; readonly organization: { readonly name: string } },
  person: { readonly passwordHash: string | null } | null,
): Promise<Result<Proof, AcceptFailure>> {
  const { email, organization } = invitation;
  switch (command.kind) {
    case 'signed-in':
      return command.email === email ? ok({ kind: command.kind }) : err({ kind: 'account-exists' });
    case 'own-password': {
      const answer = await throttle.take(email, command);
      if (answer.kind === 'throttled') return err(answer);
      const matches = await hasher.matches(
        normalizePassword(command.password),
        person?.passwordHash ?? undefined,
      );
      if (!matches.ok) return matches;
      if (!matches.value) return refuse([{ path: 'password', code: 'password-wrong' }]);
      await throttle.forgive(email, command);
      return ok({ kind: command.kind });
    }
    case 'new-password': {
      const name = parsePersonName(command.name);
      const knowledge = await passwordKnowledge(database, { name: command.name, email }, [organization.name]);
      const hash = await choosePassword(hasher, command, knowledge);
      if (name !== undefined)
        return hash.ok ? ok({ kind: command.kind, name, passwordHash: hash.value }) : hash;
      const nameFault = { path: 'name', code: command.name.trim() === '' ? 'required' : 'name-invalid' };
      return refuse(
        !hash.ok && hash.error.kind === 'faults' ? [nameFault, ...hash.error.faults] : [nameFault],
      );
    }
  }
}

function refuse(faults: Faults): Result<never, PasswordFailure> {
  return err({ kind: 'faults', faults });
}

async function accept(
  tx: WriteTransaction,
  command: AcceptCommand,
  proof: Proof,
  now: Date,
): Promise<Result<OpenedSession, AcceptFailure>> {
  // Locked and looked at again: of two that use the link at once, one finds it used.
  const tokenHash = hashToken(command.token);
  await tx.$queryRaw`SELECT id FROM invitations WHERE token_hash = ${tokenHash} FOR UPDATE`;
  const row = await tx.invitation.findUnique({ where: { tokenHash }, include: { organization: true } });
  if (row === null) return err({ kind: 'link-dead' });
  const person = await tx.person.findUnique({ where: { email: row.email } });
  const memberships =
    person === null
      ? 0
      : await tx.membership.count({ where: { organizationId: row.organizationId, personId: person.id } });
  const state = invitationState(readInvitation(row), now);
  const decided = decideAcceptance(state, accountOf(person), proof.kind, memberships > 0);
  if (!decided.ok) return decided;
  const joined = await joinOrganization(tx, row, person, proof, { address: command.address, now });
  return ok(await replaceSession(tx, joined, command, now));
}
