import { parseEmailAddress, resetEnd } from '@portico/organizations';
import type { ThrottleAnswer } from '@portico/organizations';

import { recordAudit } from '../audit/record-audit.ts';
import type { Database } from '../core/database.ts';
import { newId } from '../core/new-id.ts';
import { write } from '../core/write.ts';
import { enqueueMail } from '../work/enqueue-mail.ts';
import { notBefore } from './even-time.ts';
import { makeLimiters, take } from './rate-limiter.ts';
import { hashToken, newSecretToken } from './secret-token.ts';

const HOUR = 60 * 60;

const LIMITS = {
  /** Mails to one address: more help nobody and would be a nuisance that anybody could order. */
  'reset-account': { points: 3, duration: HOUR },
  'reset-source': { points: 30, duration: HOUR },
} as const;

/** The least time that an answer takes: longer than the work that is done only for an address that we know. */
const EVEN_MS = 300;

/** Somebody who says that they forgot the password of this address. */
export type ResetRequest = { readonly email: string; readonly address: string };

/** Sends links to choose a new password. Made once, since it counts. */
export type ResetDesk = (request: ResetRequest, now: Date) => Promise<ThrottleAnswer>;

/**
 * Sends a link to whoever has this address, at most three an hour. The answer says nothing about whether anybody has
 * it, in its time neither; only too many requests from one place are answered otherwise.
 */
export function createResetDesk(database: Database): ResetDesk {
  let made: ReturnType<typeof makeLimiters<keyof typeof LIMITS>> | undefined;

  return async (request, now) => {
    const limiter = await (made ??= makeLimiters(database, LIMITS));
    const answer = await take(limiter('reset-source'), hashToken(request.address));
    if (answer.kind === 'throttled') return answer;
    const email = parseEmailAddress(request.email);
    const work = async () => {
      if (email === undefined) return;
      const open = await take(limiter('reset-account'), hashToken(email));
      if (open.kind === 'open') await sendLink(database, email, request.address, now);
    };
    await notBefore(EVEN_MS, work());
    return { kind: 'open' };
  };
}

async function sendLink(database: Database, email: string, address: string, now: Date): Promise<void> {
  await write(database, async (tx) => {
    const person = await tx.person.findUnique({ where: { email } });
    if (person === null || person.status !== 'active') return;
    const { token, hash } = newSecretToken();
    const expiresAt = resetEnd(now);
    await tx.passwordReset.create({
      data: { id: newId(), personId: person.id, tokenHash: hash, createdAt: now, expiresAt },
    });
    await enqueueMail(tx, {
      organizationId: null,
      template: 'password-reset',
      to: { name: person.name, address: person.email },
      locale: person.locale,
      timeZone: person.timeZone,
      now,
      data: { expiresAt: expiresAt.toISOString(), path: `/reset-password/${token}` },
    });
    await recordAudit(tx, {
      at: now,
      kind: 'password-reset.requested',
      subject: { kind: 'person', id: person.id },
      address,
    });
  });
}
