import type { PreviewViewer, StaffViewer } from '@portico/access';
import type { Page, PageRequest } from '@portico/kernel';
import type { RowDataPacket } from 'mysql2/promise';

import { sqlWhere } from '../access/sql-where.ts';
import type { Database } from '../core/database.ts';

/** Work by what it asks of a person: a decision, patience, or nothing more. */
export const JOB_GROUPS = ['dead', 'waiting', 'done'] as const;

/** One of {@link JOB_GROUPS}. */
export type JobGroup = (typeof JOB_GROUPS)[number];

/** The states a job can be in. */
export type JobState = 'queued' | 'running' | 'done' | 'dead' | 'discarded';

/** A job as the seller's administrator sees it. Never its payload, which may hold the secret of a link. */
export type JobListItem = {
  readonly id: string;
  readonly kind: string;
  readonly state: JobState;
  /** For a mail: its template and whom it goes to. */
  readonly mail?: { readonly template: string; readonly recipient: string };
  readonly organizationName?: string;
  readonly attempts: number;
  readonly maxAttempts: number;
  /** When it is due, or was last. */
  readonly runAt: Date;
  readonly finishedAt?: Date;
  readonly lastError?: string;
};

/** A page of jobs, and how many there are in each group. */
export type JobList = Page<JobListItem> & { readonly counts: Readonly<Record<JobGroup, number>> };

const STATES: Readonly<Record<JobGroup, readonly JobState[]>> = {
  dead: ['dead'],
  waiting: ['queued', 'running'],
  done: ['done', 'discarded'],
};

type JobRow = RowDataPacket & {
  readonly id: string;
  readonly kind: string;
  readonly state: JobState;
  readonly attempts: number;
  readonly max_attempts: number;
  readonly run_at: Date;
  readonly finished_at: Date | null;
  readonly last_error: string | null;
  readonly template: string | null;
  readonly recipient: string | null;
  readonly organization_name: string | null;
};

/**
 * The jobs that the viewer may read, filtered in the query: all for an administrator of the seller, none for anybody
 * else. What waits comes with the next due first, the rest with what ended last first.
 */
export async function listJobs(
  database: Database,
  viewer: StaffViewer | PreviewViewer,
  request: { readonly group: JobGroup; readonly page: PageRequest },
): Promise<JobList> {
  const { group, page } = request;
  const visible = sqlWhere(viewer.ability, 'job.read', 'Job', 'j');
  const [counted] = await database.pool.query<RowDataPacket[]>(
    `SELECT j.state, COUNT(*) AS count FROM jobs j WHERE ${visible.sql} GROUP BY j.state`,
    [...visible.values],
  );
  const [rows] = await database.pool.query<JobRow[]>(
    `SELECT j.id, j.kind, j.state, j.attempts, j.max_attempts, j.run_at, j.finished_at, j.last_error,
            m.template, m.recipient_address AS recipient, g.name AS organization_name
       FROM jobs j
       LEFT JOIN outbox_mails m ON j.kind = 'mail' AND m.id = JSON_VALUE(j.payload, '$.mailId')
       LEFT JOIN organizations g ON g.id = j.organization_id
      WHERE ${visible.sql} AND j.state IN (?)
      ORDER BY ${group === 'waiting' ? 'j.run_at' : 'j.finished_at DESC'}, j.id LIMIT ? OFFSET ?`,
    [...visible.values, STATES[group], page.size, (page.number - 1) * page.size],
  );
  const countOf = (each: JobGroup): number =>
    counted
      .filter((row) => STATES[each].some((state) => state === row['state']))
      .reduce((sum, row) => sum + Number(row['count']), 0);
  const counts = { dead: countOf('dead'), waiting: countOf('waiting'), done: countOf('done') };
  return { items: rows.map(toItem), total: counts[group], ...page, counts };
}

function toItem(row: JobRow): JobListItem {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    attempts: row.attempts,
    maxAttempts: row.max_attempts,
    runAt: row.run_at,
    ...(row.template === null || row.recipient === null
      ? {}
      : { mail: { template: row.template, recipient: row.recipient } }),
    ...(row.organization_name === null ? {} : { organizationName: row.organization_name }),
    ...(row.finished_at === null ? {} : { finishedAt: row.finished_at }),
    ...(row.last_error === null ? {} : { lastError: row.last_error }),
  };
}
