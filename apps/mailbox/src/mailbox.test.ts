import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { startMailbox } from './start-mailbox.ts';
import type { Mailbox } from './start-mailbox.ts';

let folder: string;
let mailbox: Mailbox;
const clock = () => new Date('2026-05-01T12:00:00.000Z');
const start = () => startMailbox({ httpPort: 0, smtpPort: 0 }, folder, clock);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-mailbox-'));
  mailbox = await start();
});

afterEach(async () => {
  await mailbox.stop();
  await rm(folder, { recursive: true });
});

async function send(
  address: string,
  subject: string,
  content = '<p>Hello <a href="https://portal.example">open</a></p>',
) {
  const transport = createTransport(mailbox.smtpUrl);
  await transport.sendMail({
    from: { name: 'Meridian', address: 'portal@meridian.example' },
    to: { name: 'Zoë', address },
    subject,
    text: 'Hello in text',
    html: content,
  });
  transport.close();
}

const get = async (path: string) => (await fetch(`${mailbox.url}${path}`)).text();

async function listed(to = '') {
  const answer: unknown = await (await fetch(`${mailbox.url}/messages?to=${encodeURIComponent(to)}`)).json();
  if (
    typeof answer !== 'object' ||
    answer === null ||
    !('messages' in answer) ||
    !Array.isArray(answer.messages)
  ) {
    throw new Error('No list.');
  }
  return answer.messages as Record<string, unknown>[];
}

describe('a mail that was sent', () => {
  test('is listed, newest first, and found by a part of its recipient’s address', async () => {
    await send('zoe@example.com', 'First');
    await send('ada@example.com', 'Second');
    expect((await listed()).map((mail) => mail['subject'])).toEqual(['Second', 'First']);
    expect((await listed('ZOE@')).map((mail) => mail['subject'])).toEqual(['First']);
    expect(await get('/?to=zoe')).toContain('First');
    expect(await get('/?to=zoe')).not.toContain('Second');
    expect(await get('/?to=nobody')).toContain('No mail to “nobody”');
  });

  test('can be read as HTML, text, headers and source', async () => {
    await send('zoe@example.com', 'Invitation');
    const [mail] = await listed();
    expect(mail).toMatchObject({
      recipients: ['zoe@example.com'],
      to: 'Zoë <zoe@example.com>',
      text: 'Hello in text\n',
    });
    const id = String(mail?.['id']);
    expect(await get(`/mails/${id}`)).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(await get(`/mails/${id}?part=text`)).toContain('Hello in text');
    expect(await get(`/mails/${id}?part=headers`)).toContain('Return-Path');
    expect(await get(`/mails/${id}?part=raw`)).toContain('MIME-Version: 1.0');
  });

  test('can run and load nothing', async () => {
    await send('zoe@example.com', '<script>alert(1)</script>', '<script>alert(2)</script>');
    const [mail] = await listed();
    const id = String(mail?.['id']);
    const frame = await fetch(`${mailbox.url}/mails/${id}/html`);
    expect(frame.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    for (const path of ['/', `/mails/${id}`, `/mails/${id}?part=raw`]) {
      const page = await fetch(`${mailbox.url}${path}`);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await page.text()).not.toContain('<script>');
    }
  });

  test('is still there after a restart, and gone after delete all', async () => {
    await send('zoe@example.com', 'Kept');
    await mailbox.stop();
    mailbox = await start();
    expect((await listed()).map((mail) => mail['subject'])).toEqual(['Kept']);
    await fetch(`${mailbox.url}/delete-all`, { method: 'POST', redirect: 'manual' });
    expect(await listed()).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
    expect(await get('/')).toContain('No mail yet');
  });
});

test('the page speaks the reader’s language', async () => {
  const answer = await fetch(mailbox.url, { headers: { 'accept-language': 'fr, de-AT;q=0.8, en;q=0.5' } });
  expect(await answer.text()).toContain('Noch keine E-Mail');
});

test.each([['/mails/..%2f..%2fetc%2fpasswd'], ['/mails/1'], ['/elsewhere'], ['/mails/1/2/3']])(
  '%s is not here',
  async (path) => {
    expect((await fetch(`${mailbox.url}${path}`)).status).toBe(404);
  },
);

test('a page elsewhere can neither read nor delete', async () => {
  await send('zoe@example.com', 'Kept');
  const foreign = await fetch(`${mailbox.url}/delete-all`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site' },
    redirect: 'manual',
  });
  expect(foreign.status).toBe(403);
  expect(await listed()).toHaveLength(1);
  expect(await statusFor('evil.example')).toBe(421);
  expect(await statusFor('127.0.0.1')).toBe(200);
});

function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(mailbox.url.replace('localhost', '127.0.0.1'), { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('a port in use is said in one line that names the variable', async () => {
  const taken = Number(new URL(mailbox.url).port);
  await expect(startMailbox({ httpPort: taken, smtpPort: 0 }, folder, clock)).rejects.toThrow(
    `Port ${taken} is in use: end what uses it, or set MAILBOX_PORT to another port.`,
  );
});
