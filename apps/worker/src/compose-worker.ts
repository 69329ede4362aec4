import { hostname } from 'node:os';

import type { MailConfig, PortalConfig, WorkerConfig } from '@portico/config';
import { ENTRY_SWEEP_JOB, EXPIRE_QUOTES_JOB, MAIL_JOB, SWEEP_JOB } from '@portico/database';
import type { Database, Schedule } from '@portico/database';
import type { Clock } from '@portico/kernel';
import { smtpMailSender } from '@portico/mail';

import { deliverMail } from './handlers/deliver-mail.ts';
import { recordExpiries } from './handlers/expire-quotes.ts';
import { sweep } from './handlers/sweep.ts';
import { sweepEntries } from './handlers/sweep-entry.ts';
import { startHousekeeping } from './housekeeping.ts';
import type { JobHandler } from './job-handler.ts';
import { startWorkLoop } from './work-loop.ts';
import type { WorkLog } from './work-loop.ts';

const MINUTE_MS = 60_000;
const LEASE_MS = MINUTE_MS;
const HOUSEKEEPING_MS = 5_000;

/** What a worker is made of. */
export type WorkerParts = {
  readonly database: Database;
  readonly mail: MailConfig;
  readonly portal: Pick<PortalConfig, 'publicUrl'>;
  readonly worker: WorkerConfig;
  readonly clock: Clock;
  readonly log: WorkLog;
};

/** A running worker. */
export type Worker = {
  readonly id: string;
  /** Finishes what was begun, claims no more, and leaves. */
  stop(): Promise<void>;
};

/** The recurring jobs and how often they come round. */
const SCHEDULES: readonly Schedule[] = [
  { kind: EXPIRE_QUOTES_JOB, everyMilliseconds: 5 * MINUTE_MS },
  { kind: SWEEP_JOB, everyMilliseconds: 60 * MINUTE_MS },
  { kind: ENTRY_SWEEP_JOB, everyMilliseconds: 60 * MINUTE_MS },
];

/** Starts a worker: the work loop with a handler for every kind of job, and its housekeeping. */
export function startWorker({ database, mail, portal, worker, clock, log }: WorkerParts): Worker {
  const id = `${hostname().slice(0, 40)}:${process.pid}:${clock().getTime().toString(36)}`;
  const sender = smtpMailSender({ url: mail.smtpUrl });
  const handlers: Readonly<Record<string, JobHandler>> = {
    [MAIL_JOB]: deliverMail({
      database,
      sender,
      clock,
      publicUrl: portal.publicUrl,
      fromAddress: mail.fromAddress,
    }),
    [EXPIRE_QUOTES_JOB]: recordExpiries({ database, clock }),
    [SWEEP_JOB]: sweep({ database, clock }),
    [ENTRY_SWEEP_JOB]: sweepEntries({ database, clock }),
  };
  const common = { database, workerId: id, leaseMilliseconds: LEASE_MS, clock, log };
  const loop = startWorkLoop({ ...common, ...worker, handlers, random: Math.random });
  const housekeeping = startHousekeeping({
    ...common,
    loop,
    schedules: SCHEDULES,
    everyMilliseconds: HOUSEKEEPING_MS,
  });
  return {
    id,
    async stop() {
      await loop.stop();
      await housekeeping.stop();
      sender.close();
    },
  };
}
