import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { startSmtpSink } from '../testing/index.ts';
import type { SmtpSink } from '../testing/index.ts';
import { toMailAddress } from './mail-address.ts';
import type { MailSender, OutgoingMail } from './mail-sender.ts';
import { MailSendError } from './mail-sender.ts';
import { smtpMailSender } from './smtp-mail-sender.ts';

let sink: SmtpSink;
let sender: MailSender;

beforeEach(async () => {
  sink = await startSmtpSink();
  sender = smtpMailSender({ url: sink.url });
});

afterEach(async () => {
  sender.close();
  await sink.close();
});

const plain: OutgoingMail = {
  id: '01890000-0000-7000-8000-000000000001',
  from: { name: 'Meridian Systems', address: 'portal@meridian.example' },
  to: { name: 'Zoë Łukasz', address: 'zoe@example.com' },
  subject: 'Your quote Q-100001',
  text: 'Hello',
  html: '<p>Hello</p>',
  locale: 'en',
};

async function failure(mail: OutgoingMail): Promise<MailSendError> {
  try {
    await sender.send(mail);
  } catch (error) {
    if (error instanceof MailSendError) return error;
    throw error;
  }
  throw new Error('The mail was sent.');
}

const HEADERS = [
  'auto-submitted',
  'content-language',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
  'x-auto-response-suppress',
];

describe('a mail', () => {
  test('goes to its one recipient, with a stable Message-ID and a note that no person wrote it', async () => {
    await sender.send(plain);
    await sender.send(plain);
    expect(sink.received.map((mail) => mail.recipients)).toEqual([['zoe@example.com'], ['zoe@example.com']]);
    const parsed = await Promise.all(sink.received.map((mail) => PostalMime.parse(mail.raw)));
    const [first] = parsed;
    expect(first).toMatchObject({
      from: { name: 'Meridian Systems', address: 'portal@meridian.example' },
      to: [{ name: 'Zoë Łukasz', address: 'zoe@example.com' }],
      subject: 'Your quote Q-100001',
      text: 'Hello\n',
      html: '<p>Hello</p>\n',
    });
    expect(parsed.map((mail) => mail.messageId)).toEqual(Array(2).fill(`<${plain.id}@meridian.example>`));
    expect(first?.headers.find((header) => header.key === 'auto-submitted')?.value).toBe('auto-generated');
  });
});

describe('nobody can be added to a mail', () => {
  test.each([
    ['zoe@example.com\r\nBcc: evil@example.net'],
    ['zoe@example.com\nBcc: evil@example.net'],
    ['zoe@example.com,evil@example.net'],
    ['zoe@example.com; evil@example.net'],
    ['zoe@example.com evil@example.net'],
    ['zoe@example.com <evil@example.net>'],
    ['<evil@example.net>zoe@example.com'],
    ['"zoe@example.com" <evil@example.net>'],
    ['group: zoe@example.com, evil@example.net;'],
    ['zoe@example.com\u0000'],
    ['zoe@@example.com'],
    [`${'a'.repeat(250)}@example.com`],
    [''],
  ])('%j is refused for good and nothing is sent', async (address) => {
    const error = await failure({ ...plain, to: { name: 'Zoë', address } });
    expect(error.permanent).toBe(true);
    expect(sink.received).toEqual([]);
  });

  test.each([
    ['Zoë\r\nBcc: evil@example.net'],
    ['evil@example.net'],
    ['Zoë <evil@example.net>'],
    ['Zoë, evil@example.net'],
    ['"Zoë" <evil@example.net>, "'],
    ['Zoë\u2028Bcc: evil@example.net'],
  ])('a person named %j is only a name', async (name) => {
    await sender.send({ ...plain, to: { name, address: 'zoe@example.com' }, from: { ...plain.from, name } });
    const [mail] = sink.received;
    expect(mail?.recipients).toEqual(['zoe@example.com']);
    expect(mail?.from).toBe('portal@meridian.example');
    const parsed = await PostalMime.parse(mail?.raw ?? '');
    expect(parsed.to?.map((to) => to.address)).toEqual(['zoe@example.com']);
    expect(parsed.from?.address).toBe('portal@meridian.example');
    expect(parsed.headers.map((header) => header.key).sort()).toEqual(HEADERS);
  });

  test.each([['Order 7\r\nBcc: evil@example.net'], ['Order 7\n\nA new body'], ['Order\u0000 7']])(
    'the subject %j stays one header',
    async (subject) => {
      await sender.send({ ...plain, subject });
      const parsed = await PostalMime.parse(sink.received[0]?.raw ?? '');
      expect(parsed.headers.map((header) => header.key).sort()).toEqual(HEADERS);
      expect(parsed.subject).not.toMatch(/[\r\n]/);
      expect(parsed.text).toBe('Hello\n');
    },
  );
});

test('an address that is taken has exactly one @ and nothing that a mail library gives a meaning to', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const made = toMailAddress('name', text);
      if (made.ok) expect(made.value.address).toMatch(/^[^@\s,;<>"\\\p{Cc}]+@[^@\s,;<>"\\\p{Cc}]+$/u);
    }),
  );
  expect(toMailAddress('O’Neil', "o'neil+portal@sub.example.co").ok).toBe(true);
});

describe('a server that does not take a mail', () => {
  test.each([
    ['550 is final', 550, true],
    ['451 is tried again', 451, false],
  ])('%s', async (_name, code, permanent) => {
    sink.answer(() => ({ code, text: 'not now' }));
    expect((await failure(plain)).permanent).toBe(permanent);
  });

  test('breaking off before its answer is tried again, under the same Message-ID', async () => {
    sink.answer(() => 'drop');
    expect((await failure(plain)).permanent).toBe(false);
    sink.answer(() => undefined);
    await sender.send(plain);
    const ids = await Promise.all(
      sink.received.map(async (mail) => (await PostalMime.parse(mail.raw)).messageId),
    );
    expect(new Set(ids).size).toBe(1);
  });

  test('being away is tried again', async () => {
    await sink.close();
    expect((await failure(plain)).permanent).toBe(false);
  });
});
