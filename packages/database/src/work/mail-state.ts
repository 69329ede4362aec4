import type { WriteTransaction } from '../core/write.ts';
import { MAIL_JOB, mailJobPayload } from './job.ts';

/** Keeps the outbox in step with its jobs: the unsent mails behind those of `jobs` that deliver mail get `state`. */
export async function setMailState(
  tx: WriteTransaction,
  jobs: readonly { readonly kind: string; readonly payload: unknown }[],
  state: 'queued' | 'dead',
): Promise<void> {
  const mailIds = jobs
    .filter((job) => job.kind === MAIL_JOB)
    .map((job) => mailJobPayload.safeParse(job.payload))
    .flatMap((payload) => (payload.success ? [payload.data.mailId] : []));
  if (mailIds.length === 0) return;
  await tx.outboxMail.updateMany({ where: { id: { in: mailIds }, state: { not: 'sent' } }, data: { state } });
}
