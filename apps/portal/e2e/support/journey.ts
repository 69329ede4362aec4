import { setTimeout as delay } from 'node:timers/promises';

import AxeBuilder from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { DEMO_PASSWORD } from '@portico/database/demo';

/** A mail as the mailbox shows it to tests. */
export type Mail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly date: string;
};

/** What journeys are told besides a page: where things are. */
export const test = base.extend<{ mailbox: { latest(to: string, subject: RegExp): Promise<Mail> } }>({
  baseURL: async ({}, use) => {
    await use(requireVariable('PORTICO_E2E_PORTAL'));
  },
  mailbox: async ({}, use) => {
    await use({ latest: (to, subject) => latestMail(requireVariable('PORTICO_E2E_MAILBOX'), to, subject) });
  },
});

/** Signs in by the form, as a person would. */
export async function signIn(page: Page, email: string, password: string = DEMO_PASSWORD): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Mail address').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Every page passes axe's WCAG 2.2 AA rules, has one main heading, and does not scroll sideways. */
export async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
  ).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
}

async function latestMail(mailboxUrl: string, to: string, subject: RegExp): Promise<Mail> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const response = await fetch(`${mailboxUrl}/messages?to=${encodeURIComponent(to)}`);
    const { messages }: { messages: Mail[] } = await response.json();
    const found = messages.find((mail) => subject.test(mail.subject));
    if (found !== undefined) return found;
    await delay(100);
  }
  throw new Error(`No mail to ${to} with a subject like ${subject} arrived within 20 seconds.`);
}

function requireVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set; the global setup sets it.`);
  return value;
}

export { expect };
