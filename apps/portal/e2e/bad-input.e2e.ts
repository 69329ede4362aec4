import { DEMO_ACCOUNTS } from '@portico/database/demo';

import { addApproved, ask, uniqueTitle } from './steps/asking.ts';
import { purchaserFor } from './support/demo-people.ts';
import { expectRefused } from './support/fill.ts';
import { expect, expectSound, signIn, test } from './support/journey.ts';

test.describe.configure({ mode: 'parallel' });

const LONG = 'x'.repeat(5000);
const MARKUP = '<img src=x onerror="throw 1"> & <b>bold</b> 😀 Ø';
const NEEDED = /This is needed/;

test('entry: nothing, no address, a wrong password', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('Mail address')).toHaveAttribute('aria-invalid', 'true');
  await expectSound(page);
  await page.getByLabel('Mail address').fill('nobody@nowhere.example');
  await page.locator('input[name=password]').fill(MARKUP);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('Mail address and password do not fit together.').first()).toBeVisible();
  await expect(page.getByLabel('Mail address')).toHaveValue('nobody@nowhere.example');

  await page.goto('/forgot-password');
  const send = 'Send the link';
  await expectRefused(page, main, {
    typed: { 'Mail address': '' },
    faulty: { 'Mail address': NEEDED },
    send,
  });
  const typed = { 'Mail address': 'not an address' };
  await expectRefused(page, main, { typed, faulty: { 'Mail address': /is not a mail address/ }, send });
});

test('the customer’s forms: people, profile, password', async ({ page }) => {
  await signIn(page, DEMO_ACCOUNTS.administrator.email);
  const main = page.getByRole('main');
  await page.goto('/people/invite');
  await expectRefused(page, main, {
    typed: { Name: '', 'Mail address': '' },
    faulty: { Name: NEEDED, 'Mail address': NEEDED },
    send: 'Send the invitation',
  });
  await expectSound(page);
  await expectRefused(page, main, {
    typed: { Name: LONG, 'Mail address': MARKUP },
    faulty: { Name: /up to 120|too long/, 'Mail address': /is not a mail address/ },
    send: 'Send the invitation',
  });

  await page.goto('/account');
  await expectRefused(page, main, {
    typed: { Name: '' },
    faulty: { Name: NEEDED },
    send: 'Save the profile',
  });
  await expectSound(page);
  await page.goto('/account');
  await expect(main.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(
    DEMO_ACCOUNTS.administrator.name,
  );

  await page.goto('/account/password');
  await main.getByRole('button').last().click();
  await expect(main.locator('input[aria-invalid=true]').first()).toBeVisible();
  await expectSound(page);
});

test('buying: quantities, a request, a decision', async ({ open }) => {
  const page = await open();
  await signIn(page, await purchaserFor('bad-input'));
  const main = page.getByRole('main');
  await addApproved(page);
  await page.goto('/cart');
  const panel = page.getByRole('region', { name: 'Request a quote' });
  await expectRefused(page, panel, {
    typed: { Title: '' },
    faulty: { Title: NEEDED },
    send: 'Request a quote',
  });
  await expect(panel.getByRole('combobox', { name: 'Who decides' })).toHaveAttribute('aria-invalid', 'true');
  await expectSound(page);
  await expectRefused(page, panel, {
    typed: { Title: LONG, 'PO number': LONG, Comment: MARKUP },
    faulty: { Title: /too long/, 'PO number': /too long/ },
    send: 'Request a quote',
  });
  const title = uniqueTitle(MARKUP);
  const quotePath = await ask(page, { title, decider: DEMO_ACCOUNTS.buyer.name });
  await expect(main.getByRole('img')).toHaveCount(0);

  const deciding = await open();
  await signIn(deciding, DEMO_ACCOUNTS.buyer.email);
  for (const [verb, field, send] of [
    ['reject', 'Reason', 'Reject the quote'],
    ['request-change', 'What should change?', 'Send back for a change'],
  ] as const) {
    await deciding.goto(`${quotePath}?decide=${verb}`);
    const decision = deciding.getByRole('main');
    await expectRefused(deciding, decision, { typed: { [field]: '' }, faulty: { [field]: NEEDED }, send });
    await expectRefused(deciding, decision, {
      typed: { [field]: LONG },
      faulty: { [field]: /too long/ },
      send,
    });
    await expectSound(deciding);
  }
  await deciding.goto(quotePath);
  await expect(deciding.getByRole('region', { name: 'Your decision' })).toBeVisible();
});

test('the seller’s forms: a customer, its page, a template', async ({ page }) => {
  await signIn(page, DEMO_ACCOUNTS.accountManager.email);
  const main = page.getByRole('main');
  await page.goto('/seller/customers/new');
  const administrator = page.getByRole('region', { name: 'First administrator' });
  await administrator.getByRole('textbox', { name: 'Mail address' }).fill(MARKUP);
  await main.getByRole('button', { name: 'Add the customer and invite' }).click();
  const organization = page.getByRole('region', { name: 'Organization' });
  await expect(organization.getByRole('textbox', { name: 'Name', exact: true })).toHaveAccessibleDescription(
    NEEDED,
  );
  await expect(administrator.getByRole('textbox', { name: 'Mail address' })).toHaveAccessibleDescription(
    /is not a mail address/,
  );
  await expect(administrator.getByRole('textbox', { name: 'Mail address' })).toHaveValue(MARKUP);
  await expectSound(page);

  await page.goto('/seller/templates');
  await main.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/templates\/[0-9a-f-]{36}$/);
  await expectRefused(page, main, { typed: { Name: '' }, faulty: { Name: NEEDED }, send: 'Save' });
  await expectSound(page);
});
