import { newId } from '../core/new-id.ts';
import type { WriteTransaction } from '../core/write.ts';
import type { Prisma } from '../generated/client.ts';

/** Work to be done after this transaction, by whichever worker comes first. */
export type JobRequest = {
  readonly organizationId: string | null;
  /** Names the handler in the worker. */
  readonly kind: string;
  readonly payload: Prisma.InputJsonObject;
  /** The instant of the decision; the job runs from then on, or from `runAt`. */
  readonly now: Date;
  readonly runAt?: Date;
  /** After how many failures the job is dead and waits for a person; 8 spread over some four hours. */
  readonly maxAttempts?: number;
};

/**
 * Orders a job in the transaction that decides it: committed with it, or never there. It runs at least once, so its
 * handler must stand being run again. Returns its id.
 */
export async function enqueueJob(tx: WriteTransaction, request: JobRequest): Promise<string> {
  const id = newId();
  await tx.job.create({
    data: {
      id,
      organizationId: request.organizationId,
      kind: request.kind,
      payload: request.payload,
      runAt: request.runAt ?? request.now,
      createdAt: request.now,
      ...(request.maxAttempts === undefined ? {} : { maxAttempts: request.maxAttempts }),
    },
  });
  return id;
}
