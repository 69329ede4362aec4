import { randomUUID } from 'node:crypto';

import type { Page } from '@playwright/test';
import { DEMO_ACCOUNTS } from '@portico/database/demo';

import { CHOSEN_PASSWORD, join } from './steps/joining.ts';
import { letInvitationExpire } from './support/demo-people.ts';
import { expect, expectSound, signIn, test } from './support/journey.ts';
import type { Mailbox } from './support/mailbox.ts';
import { pathIn } from './support/mailbox.ts';

test('a link that leads nowhere says why, and what to do', async ({ open, mailbox }) => {
  const steward = await open();
  const visitor = await open();
  await signIn(steward, DEMO_ACCOUNTS.administrator.email);

  await test.step('withdrawn', async () => {
    const { name, path } = await inviteSomebody(steward, mailbox);
    await steward.getByRole('button', { name: `Withdraw the invitation of ${name}` }).click();
    await steward.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click();
    await expect(steward.getByText('The invitation is withdrawn.')).toBeVisible();
    await expectDeadEnd(visitor, path, 'This invitation was withdrawn');
  });

  await test.step('replaced by a newer one', async () => {
    const { name, path } = await inviteSomebody(steward, mailbox);
    await steward.getByRole('button', { name: `Send again: invitation of ${name}` }).click();
    await expect(steward.getByText('A new link is on its way')).toBeVisible();
    await expectDeadEnd(visitor, path, 'This link opens nothing');
  });

  await test.step('too old', async () => {
    const { email, path } = await inviteSomebody(steward, mailbox);
    await letInvitationExpire(email);
    await expectDeadEnd(visitor, path, 'This invitation has ended');
  });

  await test.step('used, and then the access is closed', async () => {
    const { name, email, path } = await inviteSomebody(steward, mailbox);
    const member = await open();
    await join(member, await mailbox.latest(email, /invites you/));
    await expectDeadEnd(visitor, path, 'This invitation was accepted already');

    await steward.goto(`/people?q=${encodeURIComponent(email)}`);
    await steward.getByRole('row', { name: email }).getByRole('link', { name }).click();
    await steward.getByRole('button', { name: 'Close the access' }).click();
    await steward.getByRole('dialog').getByRole('button', { name: 'Close the access' }).click();
    await expect(steward.getByText(`The access of ${name} is closed.`)).toBeVisible();
    await member.goto('/orders');
    await expect(member).toHaveURL(/\/sign-in/);
    await signIn(member, email, CHOSEN_PASSWORD);
    await expect(member.getByRole('heading', { level: 1 })).toHaveText('No page is open to you');
    await expect(member.getByText('Somebody who manages its people can open it again.')).toBeVisible();
    await expectSound(member);
  });
});

async function inviteSomebody(
  page: Page,
  mailbox: Mailbox,
): Promise<{ name: string; email: string; path: string }> {
  const mark = randomUUID().slice(0, 8);
  const [name, email] = [`Nia ${mark}`, `nia.${mark}@haldenmarine.example`];
  await page.goto('/people/invite');
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('textbox', { name: 'Mail address' }).fill(email);
  await page.getByRole('combobox', { name: 'Level of access' }).selectOption({ label: 'Purchaser' });
  await page.getByRole('combobox', { name: 'Unit' }).selectOption({ label: 'Halden Marine' });
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText(`The invitation to ${email} is on its way.`)).toBeVisible();
  return { name, email, path: pathIn(await mailbox.latest(email, /invites you/), '/invitation/') };
}

async function expectDeadEnd(page: Page, path: string, title: string): Promise<void> {
  expect((await page.goto(path))?.status()).toBe(410);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await expectSound(page);
}
