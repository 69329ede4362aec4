import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { enqueueJob, enqueueMail, isWorkerAlive, write } from '@portico/database';
import type { ClaimedJob } from '@portico/database';
import { makeTestDatabase, useTestDatabase } from '@portico/database/testing';
import { SAMPLE_MAILS, startSmtpSink } from '@portico/mail/testing';
import type { SmtpSink } from '@portico/mail/testing';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { startWorker } from './compose-worker.ts';
import type { Worker } from './compose-worker.ts';
import { startWorkLoop } from './work-loop.ts';
import type { WorkLoopOptions } from './work-loop.ts';

const database = useTestDatabase();
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const clock = () => new Date();
const publicUrl = 'https://portal.meridian.example';

let sink: SmtpSink;
const workers: Worker[] = [];

beforeEach(async () => {
  sink = await startSmtpSink();
  await database.prisma.seller.create({
    data: {
      id: crypto.randomUUID(),
      name: 'Meridian Systems',
      legalName: 'Meridian Systems GmbH',
      addressLines: 'Hafenstraße 12\n20457 Hamburg',
      email: 'sales@meridian.example',
      phone: '+49 40 1234567',
      website: 'https://meridian.example',
      taxNumber: 'DE123',
      accentColor: '#0f766e',
      markSvg: '<svg/>',
      currency: 'EUR',
      locale: 'de',
      timeZone: 'Europe/Berlin',
    },
  });
});

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await sink.close();
});

function work(): Worker {
  const worker = startWorker({
    database,
    mail: { smtpUrl: sink.url, usesMailbox: false, fromAddress: undefined },
    portal: { publicUrl },
    worker: { concurrency: 4, pollMilliseconds: 20 },
    clock,
    log: silent,
  });
  workers.push(worker);
  return worker;
}

function order(address: string, index = 0, organizationId: string | null = null): Promise<string> {
  const content = SAMPLE_MAILS[index];
  if (content === undefined) throw new Error('No such sample.');
  return write(database, (tx) =>
    enqueueMail(tx, {
      ...content,
      organizationId,
      to: { name: 'Zoë Łukasz', address },
      locale: 'de',
      timeZone: 'Europe/Berlin',
      now: clock(),
    }),
  );
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    if (await isSo()) return;
    await delay(25);
  }
  throw new Error('It did not come about within ten seconds.');
}

const mailState = async (id: string) =>
  (await database.prisma.outboxMail.findUniqueOrThrow({ where: { id } })).state;
const jobs = () =>
  database.prisma.job.findMany({ where: { kind: { in: ['mail', 'slow'] } }, orderBy: { id: 'asc' } });

describe('mail', () => {
  test('is worded for its reader, sent to them alone, and noted as sent', async () => {
    const id = await order('zoe@example.com', 3);
    work();
    await until(async () => (await mailState(id)) === 'sent');
    expect(sink.received.map((mail) => mail.recipients)).toEqual([['zoe@example.com']]);
    const mail = await PostalMime.parse(sink.received[0]?.raw ?? '');
    expect(mail.subject).toBe('Ada Byron bittet um Ihre Entscheidung zu Angebot Q-100042');
    expect(mail.from).toEqual({ name: 'Meridian Systems', address: 'sales@meridian.example' });
    expect(mail.messageId).toBe(`<${id}@meridian.example>`);
    expect(mail.text).toContain(`${publicUrl}/quotes/`);
    await until(async () => (await jobs()).every((job) => job.state === 'done'));
  });

  test('is sent once by three workers for each of sixty decisions', async () => {
    const addresses = Array.from({ length: 60 }, (_, index) => `person-${index}@example.com`);
    for (const address of addresses) await order(address, 2);
    work();
    work();
    work();
    await until(async () => (await jobs()).every((job) => job.state === 'done'));
    expect(sink.received.flatMap((mail) => mail.recipients).sort()).toEqual(addresses.sort());
  }, 30_000);

  test('that the server drops after DATA is sent again, under the same Message-ID', async () => {
    let answers = 0;
    sink.answer(() => (answers++ === 0 ? 'drop' : undefined));
    const id = await order('zoe@example.com', 2);
    work();
    await until(async () => (await jobs()).some((job) => job.attempts === 1 && job.lastError !== null));
    await database.prisma.job.updateMany({ where: { kind: 'mail' }, data: { runAt: new Date(0) } });
    await until(async () => (await mailState(id)) === 'sent');
    const ids = await Promise.all(
      sink.received.map(async (mail) => (await PostalMime.parse(mail.raw)).messageId),
    );
    expect(ids).toEqual([`<${id}@meridian.example>`, `<${id}@meridian.example>`]);
  });

  test('to an address that would reach others is dead at once, and reaches nobody', async () => {
    const id = await order('zoe@example.com\r\nBcc: evil@example.net', 2);
    work();
    await until(async () => (await mailState(id)) === 'dead');
    expect((await jobs())[0]).toMatchObject({ state: 'dead', attempts: 1 });
    expect(sink.received).toEqual([]);
  });

  test('that a worker sent before it died is not sent again by the next', async () => {
    const id = await order('zoe@example.com', 2);
    await database.prisma.outboxMail.update({ where: { id }, data: { state: 'sent', sentAt: clock() } });
    work();
    await until(async () => (await jobs()).every((job) => job.state === 'done'));
    expect(sink.received).toEqual([]);
  });
});

describe('the loop', () => {
  const options = (handlers: WorkLoopOptions['handlers']): WorkLoopOptions => ({
    database,
    workerId: 'loop',
    handlers,
    concurrency: 2,
    pollMilliseconds: 20,
    leaseMilliseconds: 60_000,
    clock,
    random: () => 0,
    log: silent,
  });
  const enqueue = () =>
    write(database, (tx) =>
      enqueueJob(tx, { organizationId: null, kind: 'slow', payload: {}, now: clock() }),
    );

  test('finishes what it began when it is told to stop, and begins no more', async () => {
    for (let count = 0; count < 5; count += 1) await enqueue();
    const begun: ClaimedJob[] = [];
    const loop = startWorkLoop(
      options({
        slow: async (job) => {
          begun.push(job);
          await delay(150);
        },
      }),
    );
    await until(async () => begun.length === 2);
    await loop.stop();
    expect(begun).toHaveLength(2);
    expect((await jobs()).map((job) => job.state).sort()).toEqual([
      'done',
      'done',
      'queued',
      'queued',
      'queued',
    ]);
  });

  test('keeps the reason of a failure, without what the payload held', async () => {
    await enqueue();
    const loop = startWorkLoop(
      options({
        slow: () => Promise.reject(new Error('the archive is closed')),
      }),
    );
    await until(async () => (await jobs())[0]?.lastError !== null);
    await loop.stop();
    expect((await jobs())[0]).toMatchObject({
      state: 'queued',
      attempts: 1,
      lastError: 'the archive is closed',
    });
  });
});

test('the process starts, says that it lives, works, and leaves on SIGTERM', async () => {
  const url = await makeTestDatabase(`worker_${process.env['VITEST_POOL_ID'] ?? '0'}`);
  const id = await order('zoe@example.com', 0);
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { PATH: process.env['PATH'], DATABASE_URL: url, SMTP_URL: sink.url, PORTICO_WORKER_POLL_MS: '50' },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await until(async () => (await mailState(id)) === 'sent');
  expect(await isWorkerAlive(database, clock())).toBe(true);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(await isWorkerAlive(database, clock())).toBe(false);
  expect(output).not.toContain('secret-token');
  expect(output).toContain('worker stopped');
}, 30_000);

test('without a database the process says what to set', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { PATH: process.env['PATH'] },
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  expect(await once(child, 'exit')).toEqual([2, null]);
  expect(output).toBe('DATABASE_URL is not set: "npm start" sets it to the embedded database.\n');
});
