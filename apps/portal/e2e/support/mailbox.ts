import { expect } from '@playwright/test';

/** A mail as the mailbox shows it to tests. */
export type Mail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly date: string;
};

/** The development mailbox, asked as its page would be. */
export type Mailbox = {
  /** The newest mail to an address with a subject like this; waits until the worker has sent one. */
  latest(to: string, subject: RegExp): Promise<Mail>;
  /** How many mails with such a subject an address has by now. */
  count(to: string, subject: RegExp): Promise<number>;
};

/** Reads the mailbox that answers at an address. */
export function openMailbox(url: string): Mailbox {
  const matching = async (to: string, subject: RegExp): Promise<readonly Mail[]> => {
    const response = await fetch(`${url}/messages?to=${encodeURIComponent(to)}`);
    const { messages }: { messages: Mail[] } = await response.json();
    return messages.filter((mail) => subject.test(mail.subject));
  };
  return {
    async latest(to, subject) {
      let found: Mail | undefined;
      await expect
        .poll(async () => (found = (await matching(to, subject))[0]) !== undefined, {
          message: `a mail to ${to} with a subject like ${subject}`,
          timeout: 20_000,
          intervals: [100],
        })
        .toBe(true);
      if (found === undefined) throw new Error('The poll ended without a mail.');
      return found;
    },
    count: async (to, subject) => (await matching(to, subject)).length,
  };
}

/** The path of the portal that a mail asks to open, after a prefix such as `/quotes/`. */
export function pathIn(mail: Mail, prefix: string): string {
  const link = [...mail.text.matchAll(/https?:\/\/\S+/g)]
    .map(([url]) => new URL(url))
    .find(({ pathname }) => pathname.startsWith(prefix));
  if (link === undefined) throw new Error(`No link to ${prefix} in: ${mail.text}`);
  return link.pathname;
}
