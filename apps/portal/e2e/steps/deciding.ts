import type { Page } from '@playwright/test';

import { expect } from '../support/journey.ts';

/** Asks for a change to a quote, with words, as its decider. */
export async function sendBack(page: Page, quotePath: string, words: string): Promise<void> {
  await page.goto(quotePath);
  await page.getByRole('link', { name: 'Send back' }).click();
  await page.getByRole('textbox', { name: 'What should change?' }).fill(words);
  await page.getByRole('button', { name: 'Send back for a change' }).click();
  await expect(page.getByText(/went back to .* for a change/)).toBeVisible();
  await expect(page.getByText(words).first()).toBeVisible();
}

/** Rejects a quote, with the reason. */
export async function reject(page: Page, quotePath: string, reason: string): Promise<void> {
  await page.goto(quotePath);
  await page.getByRole('link', { name: 'Reject' }).click();
  await page.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await page.getByRole('button', { name: 'Reject the quote' }).click();
  await expect(page.getByText(/is rejected\./)).toBeVisible();
  await expect(page.getByText(reason).first()).toBeVisible();
}

/** Hands the decision on to somebody else who may decide. */
export async function forward(page: Page, quotePath: string, name: string): Promise<void> {
  await page.goto(quotePath);
  await page.getByRole('link', { name: 'Forward' }).click();
  await page.getByRole('combobox', { name: 'Forward to' }).selectOption({ label: `${name} (Buyer)` });
  await page.getByRole('button', { name: 'Forward the quote' }).click();
  await expect(page.getByText(new RegExp(`is now ${name}’s to decide`))).toBeVisible();
}

/** Accepts a quote under a PO number. Answers the address of the order that it became. */
export async function accept(page: Page, quotePath: string, poNumber: string): Promise<string> {
  await page.goto(quotePath);
  await page.getByRole('link', { name: 'Accept' }).click();
  await page.getByRole('textbox', { name: 'PO number' }).fill(poNumber);
  await page.getByRole('button', { name: 'Accept and order' }).click();
  await expect(page.getByText(/is accepted: it is now order SO-\d+/)).toBeVisible();
  return orderOf(page, poNumber);
}

/** Finds the one order of a PO number in the history and opens it. */
export async function orderOf(page: Page, poNumber: string): Promise<string> {
  await page.goto('/orders');
  await page.getByRole('searchbox', { name: 'Number, PO number or title' }).fill(poNumber);
  await page.getByRole('button', { name: 'Apply' }).click();
  const rows = page.getByRole('row', { name: poNumber });
  await expect(rows).toHaveCount(1);
  await rows.getByRole('link', { name: /^SO-\d+/ }).click();
  await expect(page).toHaveURL(/\/orders\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order SO-\d+$|.+/);
  return new URL(page.url()).pathname;
}
