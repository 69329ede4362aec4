import type { StaffViewer } from '@portico/access';
import { beforeEach, describe, expect, test } from 'vitest';

import { write } from '../core/write.ts';
import { findViewer } from '../sign-in/find-viewer.ts';
import { addOrganization, addSession, addStaff, useTestDatabase } from '../testing/index.ts';
import { claimJobs } from './claim-jobs.ts';
import { enqueueMail } from './enqueue-mail.ts';
import { completeJob, failJob } from './finish-job.ts';
import { listJobs } from './list-jobs.ts';
import type { JobGroup } from './list-jobs.ts';
import { discardJob, retryJob } from './settle-dead-job.ts';

const database = useTestDatabase();
const NOW = new Date('2026-05-01T12:00:00.000Z');

let administrator: StaffViewer;
let accountManager: StaffViewer;
let organizationId: string;

beforeEach(async () => {
  const organization = await addOrganization(database, { name: 'Acme' });
  organizationId = organization.id;
  administrator = await staff('administrator', []);
  accountManager = await staff('account-manager', [organization.id]);
});

async function staff(
  role: 'administrator' | 'account-manager',
  team: Parameters<typeof addStaff>[1]['team'],
): Promise<StaffViewer> {
  const person = await addStaff(database, {
    name: `The ${role}`,
    role,
    ...(team === undefined ? {} : { team }),
  });
  const viewer = await findViewer(database, await addSession(database, person, NOW), NOW);
  if (viewer.kind !== 'staff') throw new Error('Not staff.');
  return viewer;
}

function order(): Promise<string> {
  return write(database, (tx) =>
    enqueueMail(tx, {
      organizationId,
      template: 'password-reset',
      data: { expiresAt: '2026-05-08T12:00:00.000Z', path: '/reset/very-secret-token' },
      to: { name: 'Zoë', address: 'zoe@example.com' },
      locale: 'en',
      timeZone: 'UTC',
      now: NOW,
    }),
  );
}

async function claim() {
  const [job] = await claimJobs(database, {
    workerId: 'one',
    kinds: ['mail'],
    limit: 1,
    leaseMilliseconds: 1000,
    now: NOW,
  });
  if (job === undefined) throw new Error('Nothing to claim.');
  return job;
}

async function deadMail(): Promise<{ jobId: string; mailId: string }> {
  const mailId = await order();
  const job = await claim();
  await failJob(database, job, { error: 'mailbox unavailable', permanent: true, now: NOW, random: 0 });
  return { jobId: job.id, mailId };
}

const list = (viewer: StaffViewer, group: JobGroup) =>
  listJobs(database, viewer, { group, page: { number: 1, size: 50 } });
const decision = (jobId: string) => ({ jobId, now: NOW, address: '127.0.0.1' });
const mail = (id: string) => database.prisma.outboxMail.findUniqueOrThrow({ where: { id } });

describe('the list', () => {
  test('shows an administrator what failed, and why, without what it carried', async () => {
    const { jobId } = await deadMail();
    const { items, total, counts } = await list(administrator, 'dead');
    expect(items).toEqual([
      {
        id: jobId,
        kind: 'mail',
        state: 'dead',
        mail: { template: 'password-reset', recipient: 'zoe@example.com' },
        organizationName: 'Acme',
        attempts: 1,
        maxAttempts: 8,
        runAt: NOW,
        finishedAt: NOW,
        lastError: 'mailbox unavailable',
      },
    ]);
    expect(total).toBe(1);
    expect(counts).toEqual({ dead: 1, waiting: 0, done: 0 });
    expect(JSON.stringify(items)).not.toContain('secret');
  });

  test('parts what waits from what is done, and pages', async () => {
    await order();
    await completeJob(database, await claim(), NOW);
    await order();
    await order();
    expect((await list(administrator, 'done')).items).toHaveLength(1);
    const second = await listJobs(database, administrator, {
      group: 'waiting',
      page: { number: 2, size: 1 },
    });
    expect(second.items).toHaveLength(1);
    expect(second.total).toBe(2);
  });

  test('is empty, and counts nothing, for an account manager, even of their own customers', async () => {
    await deadMail();
    expect(await list(accountManager, 'dead')).toMatchObject({
      items: [],
      total: 0,
      counts: { dead: 0, waiting: 0, done: 0 },
    });
  });
});

describe('a dead job', () => {
  test('that is tried again is due at once, with all its attempts', async () => {
    const { jobId, mailId } = await deadMail();
    expect(await retryJob(database, administrator, decision(jobId))).toMatchObject({ ok: true });
    expect((await mail(mailId)).state).toBe('queued');
    expect(await claim()).toMatchObject({ id: jobId, attempt: 1 });
    expect(await database.prisma.auditEvent.findMany()).toMatchObject([
      { kind: 'job.retried', actorPersonId: administrator.personId, subjectId: jobId, address: '127.0.0.1' },
    ]);
  });

  test('that is discarded is never done, and what it carried is gone', async () => {
    const { jobId, mailId } = await deadMail();
    expect(await discardJob(database, administrator, decision(jobId))).toMatchObject({ ok: true });
    expect(await mail(mailId)).toMatchObject({ state: 'dead', data: {} });
    await expect(claim()).rejects.toThrow('Nothing to claim.');
    expect((await list(administrator, 'done')).items).toMatchObject([{ state: 'discarded' }]);
    expect(await database.prisma.auditEvent.count({ where: { kind: 'job.discarded' } })).toBe(1);
  });

  test('can be decided on once', async () => {
    const { jobId } = await deadMail();
    const outcomes = await Promise.all([
      retryJob(database, administrator, decision(jobId)),
      discardJob(database, administrator, decision(jobId)),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, error: { kind: 'not-dead' } });
  });

  test('is not there for an account manager, as one that never existed', async () => {
    const { jobId } = await deadMail();
    const notFound = { ok: false, error: { kind: 'not-found' } };
    expect(await retryJob(database, accountManager, decision(jobId))).toEqual(notFound);
    expect(await discardJob(database, accountManager, decision(jobId))).toEqual(notFound);
    expect(await retryJob(database, administrator, decision(crypto.randomUUID()))).toEqual(notFound);
    expect(await database.prisma.auditEvent.count()).toBe(0);
  });
});
