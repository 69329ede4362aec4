import { z } from 'zod';

/** A job as the worker holds it: claimed, under a lease, for the `attempt`th time (from 1). */
export type ClaimedJob = {
  readonly id: string;
  readonly organizationId: string | null;
  readonly kind: string;
  /** Plain JSON, read by the handler of the kind. */
  readonly payload: unknown;
  readonly attempt: number;
  readonly maxAttempts: number;
  /** The worker that holds the lease. With `attempt` it fences off a worker that lost it. */
  readonly lockedBy: string;
};

/** The kind of job that delivers one mail of the outbox. */
export const MAIL_JOB = 'mail';

/** What a mail job carries: which row of the outbox. */
export const mailJobPayload = z.object({ mailId: z.uuid() });
