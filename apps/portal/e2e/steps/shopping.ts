import type { Page } from '@playwright/test';

import { centsIn, euros, expect, expectSound } from '../support/journey.ts';

/** What was put together, and what one piece of it costs, in cents. */
export type Configured = { readonly name: string; readonly option: string; readonly unitCents: number };

/** Opens the first approved configuration, chooses another option, sees why it costs what it does, and adds three. */
export async function configureAndAdd(page: Page): Promise<Configured> {
  await page.goto('/configurations');
  await expectSound(page);
  const first = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Configure' }).first();
  const approvedCents = await yourPriceIn(first.innerText());
  await first.getByRole('link', { name: 'Configure' }).click();
  await expectSound(page);
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  const perPiece = page.getByRole('definition').last();
  expect(await centsIn(perPiece)).toBe(approvedCents);

  const { option, differenceCents } = await chooseAnother(page);
  const unitCents = approvedCents + differenceCents;
  await expect(perPiece).toHaveText(euros(unitCents));
  await expect(page.getByText('Changed from the approved standard')).toBeVisible();
  await page
    .getByRole('region', { name: 'Your build' })
    .getByRole('link', { name: 'Why this price' })
    .click();
  const why = page.getByRole('dialog', { name: `Why ${name} costs this` });
  await expect(why.getByRole('row', { name: /Your price/ })).toContainText(euros(unitCents));
  await expect(why).toContainText('List price');
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();

  await page.getByRole('spinbutton', { name: 'Quantity' }).fill('3');
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await expect(page.getByText(`3 × ${name} is in your cart.`)).toBeVisible();
  return { name, option, unitCents };
}

/** Puts the first single product of the list into the cart. Answers its price in cents. */
export async function addSingleProduct(page: Page): Promise<{ name: string; unitCents: number }> {
  await page.goto('/products');
  await expectSound(page);
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /^Add / }) })
    .first();
  const unitCents = await yourPriceIn(row.innerText());
  // Below its name a product says what tells it from the others.
  const [name = ''] = (await row.getByRole('link').first().innerText()).split('\n');
  await row.getByRole('button', { name: /^Add / }).click();
  await expect(page.getByText('is in your cart.')).toBeVisible();
  return { name, unitCents };
}

/** Sends what is in the cart to somebody who decides. Ends on the quote; answers its address and total. */
export async function requestQuote(
  page: Page,
  { title, decider, totalCents }: { title: string; decider: string; totalCents: number },
): Promise<string> {
  await page.goto('/cart');
  await expectSound(page);
  const panel = page.getByRole('region', { name: 'Request a quote' });
  await expect(panel).toContainText(euros(totalCents));
  await panel.getByRole('textbox', { name: 'Title' }).fill(title);
  await panel.getByRole('combobox', { name: 'Who decides' }).selectOption({ label: `${decider} (Buyer)` });
  await panel.getByRole('button', { name: 'Request a quote' }).click();
  await expect(page).toHaveURL(/\/quotes\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(euros(totalCents));
  await expectSound(page);
  return new URL(page.url()).pathname;
}

/** Goes through the features until one lets something be chosen that changes the price. */
async function chooseAnother(page: Page): Promise<{ option: string; differenceCents: number }> {
  const features = page.getByRole('list', { name: 'What can be chosen' }).getByRole('link');
  const count = await features.count();
  for (let index = 0; index < count; index += 1) {
    await features.nth(index).click();
    const free = page.getByRole('radio', { disabled: false, checked: false });
    const priced = page.getByRole('group').locator('> div').filter({ has: free, hasText: /[+−]€/ });
    if ((await priced.count()) === 0) continue;
    const differenceCents = await centsIn(priced.first());
    const option = await priced.first().locator('label').innerText();
    await priced.first().locator('label').click();
    return { option, differenceCents };
  }
  throw new Error('Nothing can be changed that changes the price.');
}

/** The last amount in a row is what its reader pays; a list price may stand before it. */
async function yourPriceIn(words: Promise<string>): Promise<number> {
  const amounts = [...(await words).matchAll(/€([\d,]+\.\d\d)/g)];
  return Number(amounts.at(-1)?.[1]?.replace(/[,.]/g, ''));
}
