import { DEMO_ACCOUNTS } from '@portico/database/demo';

import { ask, addApproved, uniqueTitle } from './steps/asking.ts';
import { accept } from './steps/deciding.ts';
import { purchaserFor } from './support/demo-people.ts';
import { expect, signIn, test } from './support/journey.ts';

test('everything that matters works before, and without, any script', async ({ open }) => {
  const asking = await open({ javaScriptEnabled: false });
  await signIn(asking, await purchaserFor('scripts-off'));
  await asking.goto('/configurations');
  await asking.getByRole('main').getByRole('link', { name: 'Configure' }).first().click();
  const feature = asking
    .getByRole('list', { name: 'What can be chosen' })
    .getByRole('link', { name: /^Memory/ });
  await feature.click();
  await asking.getByRole('radio', { checked: false, disabled: false }).last().check();
  await asking.getByRole('button', { name: 'Apply and recalculate' }).click();
  await expect(asking.getByText('Changed from the approved standard')).toBeVisible();
  await asking.getByRole('link', { name: 'Why this price' }).click();
  await expect(asking.getByRole('row', { name: /Your price/ })).toBeVisible();
  await asking.goBack();
  await asking.getByRole('button', { name: 'Add to cart' }).click();
  await expect(asking.getByText('is in your cart.')).toBeVisible();
  await addApproved(asking);
  const title = uniqueTitle('Without scripts');
  const quotePath = await ask(asking, { title, decider: DEMO_ACCOUNTS.buyer.name });

  const deciding = await open({ javaScriptEnabled: false });
  await signIn(deciding, DEMO_ACCOUNTS.buyer.email);
  await accept(deciding, quotePath, title.slice(-8));
  await expect(deciding.getByRole('heading', { level: 1, name: title })).toBeVisible();
});
