import { purchaserFor } from './support/demo-people.ts';
import { expect, signIn, test } from './support/journey.ts';

test('a configuration is found, understood and added with the keyboard alone', async ({ page }) => {
  const keys = page.keyboard;
  await signIn(page, await purchaserFor('keyboard'));
  await page.goto('/configurations');

  await test.step('the first stop leads past the navigation', async () => {
    await keys.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await keys.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('two shortcuts lead to the search, and Escape out of its suggestions', async () => {
    const search = page.getByRole('combobox', { name: 'Search products, quotes and orders' });
    await keys.press('/');
    await expect(search).toBeFocused();
    await page.getByRole('main').focus();
    await keys.press('Control+k');
    await expect(search).toBeFocused();
    await keys.type('fjord');
    await expect(page.getByRole('option').first()).toBeVisible();
    await keys.press('Escape');
    await expect(page.getByRole('option')).toHaveCount(0);
  });

  await test.step('a feature is opened and answered', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Configure' }).first().focus();
    await keys.press('Enter');
    const memory = page
      .getByRole('list', { name: 'What can be chosen' })
      .getByRole('link', { name: /^Memory/ });
    await memory.focus();
    await keys.press('Enter');
    await page.getByRole('radio', { checked: true }).focus();
    await keys.press('ArrowDown');
    await expect(page.getByText('Changed from the approved standard')).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toBeFocused();
  });

  await test.step('a dialog takes the focus, keeps it, and gives it back', async () => {
    const why = page
      .getByRole('region', { name: 'Your build' })
      .getByRole('link', { name: 'Why this price' });
    await why.focus();
    await keys.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('row', { name: /Your price/ })).toBeVisible();
    for (let stop = 0; stop < 4; stop += 1) {
      await keys.press('Tab');
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    }
    await keys.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(why).toBeFocused();
  });

  await test.step('it is added to the cart', async () => {
    await page.getByRole('spinbutton', { name: 'Quantity' }).focus();
    await keys.press('ArrowUp');
    await page.getByRole('button', { name: 'Add to cart' }).focus();
    await keys.press('Enter');
    await expect(page.getByText(/^2 × .* is in your cart\.$/)).toBeVisible();
  });
});
