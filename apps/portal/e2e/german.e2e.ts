import { purchaserFor } from './support/demo-people.ts';
import { expect, expectSound, signIn, test } from './support/journey.ts';

test('whoever chooses German reads German words, dates and amounts', async ({ page }) => {
  await signIn(page, await purchaserFor('german'));
  await page.goto('/account');
  await page.locator('select[name=locale]').selectOption('de');
  await page.getByRole('main').locator('button[type=submit]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');

  for (const [path, title] of [
    ['/configurations', 'Konfigurationen'],
    ['/products', 'Produkte'],
    ['/cart', 'Warenkorb'],
    ['/quotes', 'Angebote'],
    ['/orders', 'Bestellungen'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expectSound(page);
  }
  const row = page.getByRole('row').nth(1);
  await expect(row).toContainText(/\d{1,3}(\.\d{3})*,\d\d\s€/);
  await expect(row).toContainText(
    /\d{1,2}\. (Jan|Feb|März|Apr|Mai|Juni|Juli|Aug|Sept|Okt|Nov|Dez)\.? \d{4}|\d\d\.\d\d\.\d{4}/,
  );
  await page.goto('/nicht-da');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier ist nichts');

  await page.goto('/account');
  await page.locator('select[name=locale]').selectOption('en');
  await page.getByRole('main').locator('button[type=submit]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
