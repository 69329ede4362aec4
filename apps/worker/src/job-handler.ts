import type { ClaimedJob } from '@portico/database';

/**
 * Does one job. Runs at least once for every job, so doing it again must be harmless. Throwing means "try again
 * later"; throwing {@link PermanentFailure} means that trying again cannot help.
 */
export type JobHandler = (job: ClaimedJob) => Promise<void>;

/** A job that can never succeed as it stands: it goes to the dead ones at once. The message is shown to the administrator. */
export class PermanentFailure extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'PermanentFailure';
  }
}
