import { describe, expect, test } from 'vitest';

import { write } from '../core/write.ts';
import { useTestDatabase } from '../testing/index.ts';
import { claimJobs } from './claim-jobs.ts';
import { enqueueJob } from './enqueue-job.ts';
import { enqueueMail } from './enqueue-mail.ts';
import { completeJob, failJob } from './finish-job.ts';
import { beat, farewell, isWorkerAlive } from './heartbeat.ts';
import { extendLeases, reapExpiredLeases } from './lease.ts';
import { findOutboxMail, markMailSent } from './outbox-mail.ts';
import { enqueueDueSchedules } from './schedule.ts';

const database = useTestDatabase();

const NOON = new Date('2026-05-01T12:00:00.000Z');
const after = (milliseconds: number): Date => new Date(NOON.getTime() + milliseconds);

function enqueue(kind = 'count', options: { maxAttempts?: number; runAt?: Date } = {}): Promise<string> {
  return write(database, (tx) =>
    enqueueJob(tx, { organizationId: null, kind, payload: { step: 1 }, now: NOON, ...options }),
  );
}

function claim(workerId: string, now: Date, limit = 10) {
  return claimJobs(database, { workerId, kinds: ['count', 'mail'], limit, leaseMilliseconds: 60_000, now });
}

async function claimOne(workerId: string, now: Date) {
  const [job] = await claim(workerId, now, 1);
  if (job === undefined) throw new Error('Nothing to claim.');
  return job;
}

const stateOf = async (id: string) => (await database.prisma.job.findUniqueOrThrow({ where: { id } })).state;

const invitation = {
  organizationId: null,
  template: 'invitation',
  data: {
    inviterName: 'Ada Byron',
    organizationName: 'Northwind',
    roleNames: ['Buyer'],
    expiresAt: '2026-05-08T12:00:00.000Z',
    path: '/invitation/very-secret-token',
  },
  to: { name: 'Zoë Łukasz', address: 'zoe@example.com' },
  locale: 'de',
  timeZone: 'Europe/Berlin',
  now: NOON,
} as const;

describe('enqueueing', () => {
  test('a decision that is rolled back leaves neither mail nor job', async () => {
    const decision = write(database, async (tx) => {
      await enqueueMail(tx, invitation);
      await enqueueJob(tx, { organizationId: null, kind: 'count', payload: {}, now: NOON });
      throw new Error('changed my mind');
    });
    await expect(decision).rejects.toThrow('changed my mind');
    expect(await database.prisma.job.count()).toBe(0);
    expect(await database.prisma.outboxMail.count()).toBe(0);
  });

  test('a committed mail has exactly one job', async () => {
    const mailId = await write(database, (tx) => enqueueMail(tx, invitation));
    const jobs = await database.prisma.job.findMany();
    expect(jobs.map(({ kind, payload, state }) => ({ kind, payload, state }))).toEqual([
      { kind: 'mail', payload: { mailId }, state: 'queued' },
    ]);
    expect(await findOutboxMail(database, mailId)).toMatchObject({
      content: { template: 'invitation', data: invitation.data },
      to: invitation.to,
      state: 'queued',
    });
  });

  test('a secret link is wiped when its mail is sent', async () => {
    const mailId = await write(database, (tx) => enqueueMail(tx, invitation));
    const mail = await findOutboxMail(database, mailId);
    if (mail === undefined) throw new Error('The mail is gone.');
    await markMailSent(database, mail, after(1000));
    const row = await database.prisma.outboxMail.findUniqueOrThrow({ where: { id: mailId } });
    expect(row).toMatchObject({ state: 'sent', sentAt: after(1000), data: {} });
  });
});

describe('claiming', () => {
  test('two workers racing over 200 jobs do each once', async () => {
    await database.prisma.job.createMany({
      data: Array.from({ length: 200 }, (_, index) => ({
        id: crypto.randomUUID(),
        kind: 'count',
        payload: { index },
        runAt: NOON,
        createdAt: NOON,
      })),
    });
    const done = new Map<string, number>();
    const work = async (workerId: string): Promise<void> => {
      for (;;) {
        const jobs = await claim(workerId, after(1), 7);
        if (jobs.length === 0) return;
        for (const job of jobs) {
          done.set(job.id, (done.get(job.id) ?? 0) + 1);
          expect(await completeJob(database, job, after(2))).toBe(true);
        }
      }
    };
    await Promise.all([work('one'), work('two')]);
    expect(done.size).toBe(200);
    expect([...done.values()].every((times) => times === 1)).toBe(true);
    expect(await database.prisma.job.count({ where: { state: 'done', attempts: 1 } })).toBe(200);
  }, 60_000);

  test('takes what is due, longest due first, of the kinds it knows', async () => {
    const later = await enqueue('count', { runAt: after(-1000) });
    const first = await enqueue('count', { runAt: after(-2000) });
    await enqueue('count', { runAt: after(60_000) });
    await enqueue('unheard-of');
    expect((await claim('one', NOON)).map((job) => job.id)).toEqual([first, later]);
    expect(await claim('one', NOON)).toEqual([]);
  });
});

describe('a worker that crashes', () => {
  test('loses its job when the lease runs out, and the job is done again', async () => {
    const id = await enqueue();
    const lost = await claimOne('crashed', NOON);
    expect(await reapExpiredLeases(database, after(59_000))).toBe(0);
    expect(await claim('heir', after(59_000))).toEqual([]);

    expect(await reapExpiredLeases(database, after(61_000))).toBe(1);
    const taken = await claimOne('heir', after(61_000));
    expect(taken).toMatchObject({ id, attempt: 2 });

    expect(await completeJob(database, lost, after(62_000))).toBe(false);
    expect(
      await failJob(database, lost, { error: 'late', permanent: false, now: after(62_000), random: 0 }),
    ).toEqual({
      kind: 'lost',
    });
    expect(await completeJob(database, taken, after(63_000))).toBe(true);
    expect(await stateOf(id)).toBe('done');
  });

  test('keeps a long job by extending the lease', async () => {
    await enqueue();
    const job = await claimOne('patient', NOON);
    await extendLeases(database, [job], after(120_000));
    expect(await reapExpiredLeases(database, after(61_000))).toBe(0);
    expect(await completeJob(database, job, after(100_000))).toBe(true);
  });

  test('leaves a dead job and a dead mail when that was the last attempt', async () => {
    const mailId = await write(database, (tx) => enqueueMail(tx, invitation));
    await database.prisma.job.updateMany({ data: { maxAttempts: 1 } });
    const job = await claimOne('crashed', NOON);
    await reapExpiredLeases(database, after(61_000));
    expect(await stateOf(job.id)).toBe('dead');
    expect((await findOutboxMail(database, mailId))?.state).toBe('dead');
  });
});

describe('a job that fails', () => {
  test('rests, is tried again, and is dead after its last attempt', async () => {
    const id = await enqueue('count', { maxAttempts: 2 });
    const first = await claimOne('one', NOON);
    const outcome = await failJob(database, first, {
      error: 'no route',
      permanent: false,
      now: NOON,
      random: 0,
    });
    expect(outcome).toEqual({ kind: 'retried', runAt: after(5000) });
    expect(await claim('one', after(4999))).toEqual([]);

    const second = await claimOne('one', after(5000));
    expect(
      await failJob(database, second, { error: 'no route', permanent: false, now: after(5000), random: 0 }),
    ).toEqual({ kind: 'dead' });
    expect(await database.prisma.job.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'dead',
      attempts: 2,
      lastError: 'no route',
    });
  });

  test('is dead at once when trying again cannot help', async () => {
    const id = await enqueue();
    const job = await claimOne('one', NOON);
    await failJob(database, job, { error: 'no such address', permanent: true, now: NOON, random: 0 });
    expect(await stateOf(id)).toBe('dead');
  });
});

describe('schedules', () => {
  test('each round is enqueued once, however many workers ask', async () => {
    const schedules = [{ kind: 'sweep', everyMilliseconds: 60_000 }];
    const rounds = await Promise.all(
      Array.from({ length: 5 }, () => enqueueDueSchedules(database, schedules, NOON)),
    );
    expect(rounds.flat()).toEqual(['sweep']);
    expect(await enqueueDueSchedules(database, schedules, after(59_999))).toEqual([]);
    expect(await enqueueDueSchedules(database, schedules, after(60_000))).toEqual(['sweep']);
    expect(await database.prisma.job.count({ where: { kind: 'sweep' } })).toBe(2);
  });
});

describe('heartbeat', () => {
  test('a worker counts as alive for 30 seconds, until it says farewell', async () => {
    expect(await isWorkerAlive(database, NOON)).toBe(false);
    await beat(database, { id: 'one', startedAt: NOON, now: NOON });
    expect(await isWorkerAlive(database, after(29_000))).toBe(true);
    expect(await isWorkerAlive(database, after(30_000))).toBe(false);
    await beat(database, { id: 'one', startedAt: NOON, now: after(30_000) });
    expect(await isWorkerAlive(database, after(31_000))).toBe(true);
    await farewell(database, 'one');
    expect(await isWorkerAlive(database, after(31_000))).toBe(false);
  });
});
