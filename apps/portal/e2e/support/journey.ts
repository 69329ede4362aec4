import AxeBuilder from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import type { BrowserContextOptions, Locator, Page } from '@playwright/test';
import { DEMO_PASSWORD } from '@portico/database/demo';

import { openMailbox } from './mailbox.ts';
import type { Mailbox } from './mailbox.ts';
import { requireVariable } from './variables.ts';

/** Opens a browser of its own for one person: own cookies, nothing shared with the others. */
export type OpenBrowser = (options?: BrowserContextOptions) => Promise<Page>;

/** What journeys are told besides a page: where mails arrive, and how further people come in. */
export const test = base.extend<{ mailbox: Mailbox; open: OpenBrowser }>({
  baseURL: async ({}, use) => {
    await use(requireVariable('PORTICO_E2E_PORTAL'));
  },
  mailbox: async ({}, use) => {
    await use(openMailbox(requireVariable('PORTICO_E2E_MAILBOX')));
  },
  page: async ({ page }, use) => {
    const complaints = listenForComplaints(page);
    await use(page);
    expect(complaints).toEqual([]);
  },
  open: async ({ browser }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    const complaints: (readonly string[])[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      complaints.push(listenForComplaints(page));
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(complaints.flat()).toEqual([]);
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(await violationsOf(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
}

/** What axe finds wrong with the page under WCAG 2.2 AA, or under the rules that are named: rule and places. */
export async function violationsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const runOnly =
    rules === undefined
      ? { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
      : { type: 'rule' as const, values: [...rules] };
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly, resultTypes: ['violations'] })
    // The rows of a long list are alike: the first ones stand for all.
    .exclude('tbody tr:nth-child(n + 11)')
    .exclude('li:nth-child(n + 11)')
    .analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    return `${id}, ${nodes.length} times: ${places.join(' | ')}`;
  });
}

/** By how many pixels something of the page sticks out to the side. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The first amount of money that a place shows, in cents: "€1,353.01" and "+€24.00" as 135301 and 2400. */
export async function centsIn(place: Locator): Promise<number> {
  const words = await place.innerText();
  const amount = /([−+-]?)€([\d,]+\.\d\d)/.exec(words);
  if (amount?.[2] === undefined) throw new Error(`No amount in: ${words}`);
  const cents = Number(amount[2].replace(/[,.]/g, ''));
  return amount[1] === '−' || amount[1] === '-' ? -cents : cents;
}

/** An amount of cents as the pages write it in English. */
export function euros(cents: number): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** Gathers what the browser complains about. That a refusal has an HTTP status is not a complaint. */
export function listenForComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    const isRefusal = /Failed to load resource: .*status of (403|404|409|410|422)/.test(message.text());
    if (message.type() === 'error' && !isRefusal) complaints.push(`${page.url()}: ${message.text()}`);
  });
  return complaints;
}

export { expect };
