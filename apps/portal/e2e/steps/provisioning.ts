import type { Page } from '@playwright/test';

import { expect, expectSound } from '../support/journey.ts';
import type { Cast } from './cast.ts';

/** Adds a customer with one unit from a template; its first administrator is invited. Answers the customer’s address. */
export async function provision(page: Page, { company, administrator }: Cast): Promise<string> {
  await page.goto('/seller/customers/new');
  await expectSound(page);
  await page
    .getByRole('region', { name: 'Organization' })
    .getByRole('textbox', { name: 'Name', exact: true })
    .fill(company);
  const address = page.getByRole('region', { name: 'Address' });
  await address.getByRole('textbox', { name: 'Street and number' }).fill('Havneveien 4');
  await address.getByRole('textbox', { name: 'Postal code' }).fill('5003');
  await address.getByRole('textbox', { name: 'City' }).fill('Bergen');
  await address.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Norway' });
  const unit = page.getByRole('group', { name: 'Unit 1' });
  await unit.getByRole('textbox', { name: 'Unit', exact: true }).fill('Workshop');
  const invited = page.getByRole('region', { name: 'First administrator' });
  await invited.getByRole('textbox', { name: 'Name' }).fill(administrator.name);
  await invited.getByRole('textbox', { name: 'Mail address' }).fill(administrator.email);
  await page.getByText('Office company', { exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Office company' })).toBeChecked();
  await page.getByRole('button', { name: 'Add the customer and invite' }).click();
  await expect(page.getByRole('heading', { level: 1, name: company })).toBeVisible();
  await expectSound(page);
  return new URL(page.url()).pathname.replace(/\/page$/, '');
}

/** Looks at the draft as the customer would see it: with prices, and with nothing that can be changed. */
export async function previewAsTheCustomer(
  page: Page,
  customerPath: string,
  { company }: Cast,
): Promise<void> {
  await page.goto(`${customerPath}/page`);
  await page.getByRole('button', { name: 'Preview the draft' }).click();
  await expect(page.getByText(`You see the page of ${company}`)).toBeVisible();
  await expectSound(page);
  await page.goto('/configurations');
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('€');
  await expect(page.getByRole('main').getByRole('button', { name: 'Add' })).toHaveCount(0);
  await expectSound(page);
  await page.getByRole('button', { name: 'Leave the preview' }).click();
  await expect(page).toHaveURL(/\/seller/);
}

/** Writes a welcome into the draft. Starts one where there is none. */
export async function writeWelcome(page: Page, customerPath: string, title: string): Promise<void> {
  await page.goto(`${customerPath}/page/welcome`);
  const start = page.getByRole('button', { name: 'Start a draft' });
  if (await start.isVisible()) {
    await start.click();
    await expect(page.getByText(/^Draft: revision/)).toBeVisible();
    await page.goto(`${customerPath}/page/welcome`);
  }
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('textbox', { name: 'Text' }).fill('What your IT department has approved.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved in the draft.')).toBeVisible();
}

/** Releases what stands in the draft. */
export async function release(page: Page, customerPath: string): Promise<void> {
  await page.goto(`${customerPath}/page`);
  await expectSound(page);
  await page.getByRole('button', { name: 'Release the page' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Release the page' }).click();
  await expect(page.getByText('The page was released.')).toBeVisible();
}
