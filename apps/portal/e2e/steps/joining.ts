import type { Page } from '@playwright/test';

import { expect, expectSound } from '../support/journey.ts';
import { pathIn } from '../support/mailbox.ts';
import type { Mail } from '../support/mailbox.ts';
import type { Cast, Person } from './cast.ts';

/** What everybody who joins chooses as their password. */
export const CHOSEN_PASSWORD = 'lighthouse keeper walks home';

/** Opens the link of an invitation, chooses a password and is in. */
export async function join(page: Page, mail: Mail): Promise<void> {
  await page.goto(pathIn(mail, '/invitation/'));
  await expectSound(page);
  await page.locator('input[name=password]').fill(CHOSEN_PASSWORD);
  await page.locator('input[name=repeated]').fill(CHOSEN_PASSWORD);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page).toHaveURL(/\/$/);
}

/** Invites somebody into the whole company at a level of access. */
export async function invite(page: Page, { company }: Cast, person: Person, level: string): Promise<void> {
  await page.goto('/people/invite');
  await page.getByRole('textbox', { name: 'Name' }).fill(person.name);
  await page.getByRole('textbox', { name: 'Mail address' }).fill(person.email);
  await page.getByRole('combobox', { name: 'Level of access' }).selectOption({ label: level });
  await page.getByRole('combobox', { name: 'Unit' }).selectOption({ label: company });
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText(`The invitation to ${person.email} is on its way.`)).toBeVisible();
  await expect(page.getByRole('row', { name: person.email })).toContainText(level);
}
