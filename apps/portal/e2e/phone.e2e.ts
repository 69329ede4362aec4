import { DEMO_ACCOUNTS } from '@portico/database/demo';

import { addApproved, ask, uniqueTitle } from './steps/asking.ts';
import { purchaserFor } from './support/demo-people.ts';
import { expect, expectSound, signIn, test } from './support/journey.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a quote is put together and decided on with a phone', async ({ open }) => {
  const asking = await open();
  await signIn(asking, await purchaserFor('phone'));
  await expectSound(asking);
  const bar = asking.getByRole('navigation', { name: 'Main' });
  await bar.getByRole('link', { name: 'Configurations' }).tap();
  await expect(asking.getByRole('heading', { level: 1 })).toHaveText('Configurations');
  const place = await bar.boundingBox();
  expect((place?.y ?? 0) + (place?.height ?? 0)).toBeGreaterThan(800);
  await asking.getByRole('main').getByRole('link', { name: 'Configure' }).first().tap();
  await asking
    .getByRole('list', { name: 'What can be chosen' })
    .getByRole('link', { name: /^Memory/ })
    .tap();
  await expectSound(asking);
  await addApproved(asking);
  await asking.goto('/cart');
  await expectSound(asking);
  const title = uniqueTitle('From the phone');
  await ask(asking, { title, decider: DEMO_ACCOUNTS.buyer.name });

  const deciding = await open();
  await signIn(deciding, DEMO_ACCOUNTS.buyer.email);
  await deciding.goto(`/quotes?show=waiting&q=${encodeURIComponent(title)}`);
  await deciding.getByRole('main').getByRole('link', { name: title, exact: true }).tap();
  await expect(deciding.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectSound(deciding);
  await deciding.getByRole('link', { name: 'Decide', exact: true }).tap();
  const sheet = deciding.getByRole('dialog', { name: 'Your decision' });
  await sheet.getByRole('link', { name: 'Accept' }).tap();
  await expect(sheet.getByRole('button', { name: 'Accept and order' })).toBeVisible();
  await expectSound(deciding);
  await sheet.getByRole('button', { name: 'Accept and order' }).tap();
  await expect(deciding.getByText(/is accepted: it is now order SO-\d+/)).toBeVisible();
  await expectSound(deciding);
});
