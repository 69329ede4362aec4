import { purchaserFor } from './support/demo-people.ts';
import { expect, signIn, test } from './support/journey.ts';

test('after signing out, going back shows nothing', async ({ page }) => {
  const email = await purchaserFor('sign-out');
  await signIn(page, email);
  await page.goto('/orders');
  await page.goto('/account');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page
    .getByRole('menuitem', { name: 'Sign out' })
    .or(page.getByRole('button', { name: 'Sign out' }))
    .click();
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByText('You are signed out.')).toBeVisible();
  for (let step = 0; step < 2; step += 1) {
    await page.goBack();
    await expect(page).toHaveURL(/\/sign-in/);
    await expect(page.getByText(email)).toHaveCount(0);
  }
  expect((await page.request.get('/orders/export.csv', { maxRedirects: 0 })).status()).toBe(302);
});
