import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { arrivalOf, createMessageIds } from './message-id.ts';
import { readMessage } from './read-message.ts';
import type { OpenedMessage, StoredMessage } from './stored-message.ts';

/** What the envelope of an arriving mail says. */
export type Envelope = { readonly from: string; readonly recipients: readonly string[] };

/** Keeps mails as `.eml` files, so that they survive a restart and open in any mail program. */
export type MessageStore = {
  add(envelope: Envelope, source: Buffer, now: Date): Promise<string>;
  /** The newest first; only those with a recipient that contains `to`, where it is given. */
  list(to?: string): readonly StoredMessage[];
  open(id: string): Promise<OpenedMessage | undefined>;
  clear(): Promise<void>;
};

/** The oldest mails beyond this many are removed: nobody reads back that far, and a disk is finite. */
const MOST = 2000;

/** Opens the store in `folder`, making the folder if need be. Files that are not mails of this store are left alone. */
export async function openMessageStore(folder: string): Promise<MessageStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const nextId = createMessageIds();
  const fileOf = (id: string) => join(folder, `${id}.eml`);
  let messages = await readAll(folder, fileOf);

  return {
    async add(envelope, source, now) {
      const id = nextId(now);
      const whole = Buffer.concat([Buffer.from(traceLines(envelope)), source]);
      // A reader never meets half a mail: the file gets its name when it is whole.
      await writeFile(`${fileOf(id)}.part`, whole, { mode: 0o600 });
      await rename(`${fileOf(id)}.part`, fileOf(id));
      messages = [toStored(await readMessage(id, now, whole)), ...messages];
      const surplus = messages.slice(MOST);
      messages = messages.slice(0, MOST);
      await Promise.all(surplus.map((message) => rm(fileOf(message.id), { force: true })));
      return id;
    },
    list(to) {
      const wanted = to?.trim().toLowerCase() ?? '';
      return messages.filter((message) =>
        message.recipients.some((recipient) => recipient.toLowerCase().includes(wanted)),
      );
    },
    async open(id) {
      const known = messages.find((message) => message.id === id);
      if (known === undefined) return undefined;
      return readMessage(id, known.receivedAt, await readFile(fileOf(id)));
    },
    async clear() {
      const gone = messages;
      messages = [];
      await Promise.all(gone.map((message) => rm(fileOf(message.id), { force: true })));
    },
  };
}

async function readAll(folder: string, fileOf: (id: string) => string): Promise<readonly StoredMessage[]> {
  const names = await readdir(folder);
  const ids = names
    .filter((name) => name.endsWith('.eml'))
    .map((name) => name.slice(0, -'.eml'.length))
    .sort()
    .reverse();
  const messages: StoredMessage[] = [];
  for (const id of ids) {
    const receivedAt = arrivalOf(id);
    if (receivedAt !== undefined)
      messages.push(toStored(await readMessage(id, receivedAt, await readFile(fileOf(id)))));
  }
  return messages;
}

/** The trace that a delivering mail server leaves (RFC 5321, 4.4), and the only record of whom the envelope named. */
function traceLines({ from, recipients }: Envelope): string {
  const lines = [`Return-Path: <${from}>`, ...recipients.map((recipient) => `Delivered-To: ${recipient}`)];
  return lines.map((line) => `${line.replace(/[\r\n]/g, ' ')}\r\n`).join('');
}

function toStored({ id, receivedAt, recipients, from, subject }: OpenedMessage): StoredMessage {
  return { id, receivedAt, recipients, from, subject };
}
