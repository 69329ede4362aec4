import type { PreviewViewer, StaffViewer } from '@portico/access';
import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';

import { prismaWhere } from '../access/prisma-where.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import type { WriteTransaction } from '../core/write.ts';
import { MAIL_JOB, mailJobPayload } from './job.ts';
import { setMailState } from './mail-state.ts';

/** Who decides on a dead job, when and from where. */
export type JobDecision = {
  readonly jobId: string;
  readonly now: Date;
  /** The network address that the request came from. */
  readonly address: string;
};

/** Why nothing was decided: there is no such job for this viewer, or somebody was quicker. */
export type JobDecisionFailure = { readonly kind: 'not-found' } | { readonly kind: 'not-dead' };

type Outcome = Result<{ readonly jobId: string }, JobDecisionFailure>;

/** Makes a dead job due again, with all its attempts before it. Audited. */
export function retryJob(
  database: Database,
  viewer: StaffViewer | PreviewViewer,
  decision: JobDecision,
): Promise<Outcome> {
  return settle(database, viewer, decision, 'job.retried', async (tx, job) => {
    await tx.job.update({
      where: { id: job.id },
      data: { state: 'queued', attempts: 0, runAt: decision.now, finishedAt: null },
    });
    await setMailState(tx, [job], 'queued');
  });
}

/** Gives a dead job up: it stays on record and is never done. What a mail carried is wiped. Audited. */
export function discardJob(
  database: Database,
  viewer: StaffViewer | PreviewViewer,
  decision: JobDecision,
): Promise<Outcome> {
  return settle(database, viewer, decision, 'job.discarded', async (tx, job) => {
    await tx.job.update({ where: { id: job.id }, data: { state: 'discarded', finishedAt: decision.now } });
    const payload = job.kind === MAIL_JOB ? mailJobPayload.safeParse(job.payload) : undefined;
    if (payload?.success === true) {
      await tx.outboxMail.updateMany({ where: { id: payload.data.mailId }, data: { data: {} } });
    }
  });
}

type SettledJob = { readonly id: string; readonly kind: string; readonly payload: unknown };

async function settle(
  database: Database,
  viewer: StaffViewer | PreviewViewer,
  decision: JobDecision,
  kind: 'job.retried' | 'job.discarded',
  change: (tx: WriteTransaction, job: SettledJob) => Promise<void>,
): Promise<Outcome> {
  const mine = prismaWhere(viewer.ability, 'job.retry', 'Job');
  return write(database, async (tx) => {
    await tx.$queryRaw`SELECT id FROM jobs WHERE id = ${decision.jobId} FOR UPDATE`;
    const job = await tx.job.findFirst({ where: { AND: [{ id: decision.jobId }, mine] } });
    if (job === null) return err({ kind: 'not-found' });
    if (job.state !== 'dead') return err({ kind: 'not-dead' });
    await change(tx, job);
    await recordAudit(tx, {
      at: decision.now,
      kind,
      actor: { personId: viewer.personId, name: viewer.name },
      ...(job.organizationId === null ? {} : { organizationId: job.organizationId }),
      subject: { kind: 'job', id: job.id },
      data: { kind: job.kind, attempts: job.attempts },
      address: decision.address,
    });
    return ok({ jobId: job.id });
  });
}
