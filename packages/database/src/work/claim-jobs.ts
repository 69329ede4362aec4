import type { Database } from '../core/database.ts';
import { write } from '../core/write.ts';
import { Prisma } from '../generated/client.ts';
import type { ClaimedJob } from './job.ts';

/** Which jobs a worker asks for. `kinds` are those it has a handler for; others are left to workers that do. */
export type ClaimRequest = {
  readonly workerId: string;
  readonly kinds: readonly string[];
  readonly limit: number;
  readonly leaseMilliseconds: number;
  readonly now: Date;
};

/**
 * Takes up to `limit` due jobs, the longest due first, and leases them to this worker. Rows that another worker is
 * just taking are skipped, so no job is handed out twice while its lease lasts.
 */
export async function claimJobs(database: Database, request: ClaimRequest): Promise<readonly ClaimedJob[]> {
  const { workerId, kinds, limit, now } = request;
  if (kinds.length === 0 || limit < 1) return [];
  const lockedUntil = new Date(now.getTime() + request.leaseMilliseconds);
  return write(database, async (tx) => {
    const due = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM jobs
       WHERE state = 'queued' AND run_at <= ${now} AND kind IN (${Prisma.join([...kinds])})
       ORDER BY run_at, id LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
    if (due.length === 0) return [];
    const ids = due.map((row) => row.id);
    await tx.job.updateMany({
      where: { id: { in: ids } },
      data: { state: 'running', lockedBy: workerId, lockedUntil, attempts: { increment: 1 } },
    });
    const rows = await tx.job.findMany({
      where: { id: { in: ids } },
      orderBy: [{ runAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => ({
      id: row.id,
      organizationId: row.organizationId,
      kind: row.kind,
      payload: row.payload,
      attempt: row.attempts,
      maxAttempts: row.maxAttempts,
      lockedBy: workerId,
    }));
  });
}
