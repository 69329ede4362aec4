import type { Locator } from '@playwright/test';
import { DEMO_ACCOUNTS } from '@portico/database/demo';

import { addApproved, chooseBeginningWith, uniqueTitle } from './steps/asking.ts';
import { purchaserFor } from './support/demo-people.ts';
import { expect, signIn, test } from './support/journey.ts';

test('a form that is sent twice at once makes one', async ({ open, mailbox }) => {
  const asking = await open();
  await signIn(asking, await purchaserFor('twice'));
  await addApproved(asking);
  await asking.goto('/configurations');
  await sendTwice(asking.getByRole('main').getByRole('button', { name: 'Add' }).first());
  await asking.goto('/cart');
  await expect(asking.getByRole('main').getByRole('spinbutton').first()).toHaveValue('2');

  const title = uniqueTitle('Sent twice');
  await asking.getByRole('textbox', { name: 'Title' }).fill(title);
  await chooseBeginningWith(asking.getByRole('combobox', { name: 'Who decides' }), DEMO_ACCOUNTS.buyer.name);
  await sendTwice(asking.getByRole('button', { name: 'Request a quote' }));
  await asking.goto('/quotes?sort=-created');
  await expect(asking.getByRole('row', { name: title })).toHaveCount(1);
  await asking.getByRole('row', { name: title }).getByRole('link').first().click();
  await expect(asking.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const quotePath = new URL(asking.url()).pathname;

  const deciding = await open();
  await signIn(deciding, DEMO_ACCOUNTS.buyer.email);
  await deciding.goto(`${quotePath}?decide=accept`);
  await deciding.getByRole('textbox', { name: 'PO number' }).fill(title.slice(-8));
  await sendTwice(deciding.getByRole('button', { name: 'Accept and order' }));
  await deciding.goto(`/orders?q=${title.slice(-8)}`);
  await expect(deciding.getByRole('row', { name: title })).toHaveCount(1);

  const steward = await open();
  await signIn(steward, DEMO_ACCOUNTS.administrator.email);
  await steward.goto('/people/invite');
  const email = `${title.slice(-8)}@haldenmarine.example`;
  await steward.getByRole('textbox', { name: 'Name' }).fill('Twice Asked');
  await steward.getByRole('textbox', { name: 'Mail address' }).fill(email);
  await steward.getByRole('combobox', { name: 'Level of access' }).selectOption({ label: 'Buyer' });
  await steward.getByRole('combobox', { name: 'Unit' }).selectOption({ label: 'Halden Marine' });
  await sendTwice(steward.getByRole('button', { name: 'Send the invitation' }));
  await steward.goto('/people/invitations');
  await expect(steward.getByRole('row', { name: email })).toHaveCount(1);
  await mailbox.latest(email, /invites you/);
  expect(await mailbox.count(email, /invites you/)).toBe(1);
});

/** Posts the form of a button twice at the same time, as an impatient hand or a bad line would. */
async function sendTwice(button: Locator): Promise<void> {
  const statuses = await button.evaluate(async (element) => {
    if (!(element instanceof HTMLButtonElement) || element.form === null)
      throw new Error('No button of a form.');
    const { form } = element;
    const fields = [...new FormData(form, element)].map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    const send = () => fetch(form.action, { method: 'POST', body: new URLSearchParams(fields) });
    return (await Promise.all([send(), send()])).map(({ status }) => status);
  });
  expect(statuses).toEqual([200, 200]);
}
