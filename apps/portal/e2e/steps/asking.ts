import { randomUUID } from 'node:crypto';

import type { Locator, Page } from '@playwright/test';

import { expect } from '../support/journey.ts';

/** A title that no other quote has. */
export function uniqueTitle(words: string): string {
  return `${words} ${randomUUID().slice(0, 8)}`;
}

/** Chooses the one option of a list that begins with these words; what stands behind them may differ. */
export async function chooseBeginningWith(list: Locator, words: string): Promise<void> {
  const option = list.locator('option').filter({ hasText: new RegExp(`^${words}`) });
  await list.selectOption((await option.getAttribute('value')) ?? '');
}

/** Puts the first approved configuration into the cart, as it was approved. */
export async function addApproved(page: Page): Promise<void> {
  await page.goto('/configurations');
  await page.getByRole('main').getByRole('button', { name: 'Add' }).first().click();
  await expect(page.getByText('is in your cart.').first()).toBeVisible();
}

/** Asks somebody to decide on what is in the cart. Ends on the quote; answers its address. */
export async function ask(
  page: Page,
  { title, decider }: { title: string; decider: string },
): Promise<string> {
  await page.goto('/cart');
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await chooseBeginningWith(page.getByRole('combobox', { name: 'Who decides' }), decider);
  await page.getByRole('button', { name: 'Request a quote' }).click();
  await expect(page).toHaveURL(/\/quotes\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}
