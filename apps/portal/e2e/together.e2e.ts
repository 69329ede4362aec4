import { DEMO_ACCOUNTS } from '@portico/database/demo';

import { addApproved, ask, uniqueTitle } from './steps/asking.ts';
import { castOf } from './steps/cast.ts';
import { provision, writeWelcome } from './steps/provisioning.ts';
import { purchaserFor } from './support/demo-people.ts';
import { expect, expectSound, signIn, test } from './support/journey.ts';

test.describe.configure({ mode: 'parallel' });

test('of two who edit the same draft the second is shown the newer state and loses nothing', async ({
  open,
}) => {
  const first = await open();
  await signIn(first, DEMO_ACCOUNTS.accountManager.email);
  const customer = await provision(first, castOf('Two Desks'));
  const second = await open();
  await signIn(second, DEMO_ACCOUNTS.sellerAdministrator.email);
  await second.goto(`${customer}/page/welcome`);
  await writeWelcome(first, customer, 'Written first');

  const title = second.getByRole('textbox', { name: 'Title' });
  await title.fill('Written second');
  await second.getByRole('button', { name: 'Save' }).click();
  await expect(second.getByText('Somebody else saved in the meantime')).toBeVisible();
  await expect(second.getByText('Written first')).toBeVisible();
  await expect(title).toHaveValue('Written second');
  await expectSound(second);
  await second.getByRole('button', { name: 'Save over it' }).click();
  await expect(second.getByText('Saved in the draft.')).toBeVisible();
  await first.goto(`${customer}/page/welcome`);
  await expect(first.getByRole('textbox', { name: 'Title' })).toHaveValue('Written second');
});

test('of two who decide on the same quote the second is told, and nothing is ordered', async ({ open }) => {
  const asking = await open();
  await signIn(asking, await purchaserFor('together'));
  await addApproved(asking);
  const title = uniqueTitle('Two deciders');
  const quotePath = await ask(asking, { title, decider: DEMO_ACCOUNTS.buyer.name });

  const first = await open();
  const second = await open();
  await signIn(first, DEMO_ACCOUNTS.buyer.email);
  await signIn(second, DEMO_ACCOUNTS.administrator.email);
  await first.goto(`${quotePath}?decide=reject`);
  await second.goto(`${quotePath}?decide=accept`);
  await first.getByRole('textbox', { name: 'Reason' }).fill('Not this year.');
  await first.getByRole('button', { name: 'Reject the quote' }).click();
  await expect(first.getByText(/is rejected\./)).toBeVisible();

  await second.getByRole('button', { name: 'Accept and order' }).click();
  await expect(second.getByText('Nothing was changed')).toBeVisible();
  await expect(second.getByText(`Rejected by ${DEMO_ACCOUNTS.buyer.name}`)).toBeVisible();
  await expectSound(second);
  await second.goto('/orders');
  await expect(second.getByRole('row', { name: title })).toHaveCount(0);
});
