import type { Browser, Page } from '@playwright/test';
import { DEMO_ACCOUNTS } from '@portico/database/demo';

import { expect, expectSound, signIn, test } from './support/journey.ts';
import type { Mail } from './support/journey.ts';

const PASSWORD = 'lighthouse keeper walks home';
const COMPANY = 'Ostrum Lighting';

const administrator = { name: 'Greta Lindholm', email: 'greta.lindholm@ostrum.example' };
const purchaser = { name: 'Piet Vos', email: 'piet.vos@ostrum.example' };
const buyer = { name: 'Bea Holt', email: 'bea.holt@ostrum.example' };
const colleague = { name: 'Carl Aalto', email: 'carl.aalto@ostrum.example' };

/**
 * The main job from end to end, as the people do it: provision, preview, release, join, invite, configure, ask,
 * change, forward, accept, find the order, order again. Every mail is read, every page that is met is checked.
 */
test('from an empty customer to an order in the history', async ({ browser, mailbox }) => {
  test.setTimeout(300_000);
  const open = (): Promise<Page> => newPage(browser);

  const manager = await open();
  await test.step('the account manager provisions a page from a template and releases it', async () => {
    await signIn(manager, DEMO_ACCOUNTS.accountManager.email);
    await expectSound(manager);
    await provision(manager);
    await previewAsTheCustomer(manager);
    await release(manager);
  });

  const first = await open();
  await test.step('the customer’s administrator joins and invites three people', async () => {
    await join(first, await mailbox.latest(administrator.email, /./));
    await expect(first.getByRole('heading', { level: 1 })).toContainText(COMPANY);
    await expectSound(first);
    await invite(first, purchaser, 'Purchaser');
    await invite(first, buyer, 'Buyer');
    await invite(first, colleague, 'Buyer');
  });

  const asking = await open();
  let quotePath = '';
  await test.step('the purchaser configures, fills a cart and asks the buyer', async () => {
    await join(asking, await mailbox.latest(purchaser.email, /./));
    await configure(asking);
    await addSingleProduct(asking);
    quotePath = await requestQuote(asking);
  });

  const deciding = await open();
  await test.step('the buyer hears of it and asks for a change', async () => {
    await join(deciding, await mailbox.latest(buyer.email, /Ostrum|invit/i));
    const mail = await mailbox.latest(buyer.email, /Lamps for the new hall/);
    expect(mail.text).toContain(purchaser.name);
    expect(mail.text).toContain(quotePath);
    await deciding.goto('/');
    await expect(deciding.getByText('Lamps for the new hall')).toBeVisible();
    await deciding.goto(quotePath);
    await expectSound(deciding);
    await decide(deciding, 'Ask for a change', 'Two pieces will do.');
  });

  await test.step('the purchaser revises it', async () => {
    await mailbox.latest(purchaser.email, /Lamps for the new hall/);
    await asking.goto(quotePath);
    await revise(asking);
    await expect(asking.getByRole('heading', { name: /revision 2/ })).toBeVisible();
  });

  const other = await open();
  await test.step('the buyer forwards it to a colleague', async () => {
    await join(other, await mailbox.latest(colleague.email, /./));
    await deciding.goto(`${quotePath}?decide=forward`);
    await deciding.getByRole('combobox').last().selectOption({ label: colleague.name });
    await deciding.getByRole('button', { name: /^Forward/ }).click();
    await mailbox.latest(colleague.email, /Lamps for the new hall/);
  });

  let orderPath = '';
  await test.step('the colleague accepts, and it becomes an order', async () => {
    await other.goto(`${quotePath}?decide=accept`);
    await other.getByRole('textbox', { name: 'PO number' }).fill('PO-77-1');
    await other.getByRole('button', { name: /^Accept/ }).click();
    await expect(other.getByText('PO-77-1').first()).toBeVisible();
    orderPath = await orderOf(other, 'PO-77-1');
    await mailbox.latest(purchaser.email, /SO-\d+/);
  });

  await test.step('everyone concerned finds the order, by its PO number and with its documents', async () => {
    for (const page of [asking, deciding, first]) {
      expect(await orderOf(page, 'PO-77-1')).toBe(orderPath);
    }
    await asking.goto(orderPath);
    await expectSound(asking);
    const pdf = await asking.request.get(`${orderPath}/confirmation.pdf`);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    await asking.getByRole('button', { name: 'Order the same again' }).click();
    await expect(asking).toHaveURL(/\/cart/);
    await expectSound(asking);
  });

  await test.step('the account manager moves the order on, and the customer sees it', async () => {
    await manager.goto(`/seller${orderPath}`);
    await manager.getByRole('button', { name: /Confirm/ }).click();
    await mailbox.latest(purchaser.email, /confirmed/i);
  });

  await test.step('somebody else’s administrator finds none of it', async () => {
    const stranger = await open();
    await signIn(stranger, 'liv.aas@haldenmarine.example');
    for (const path of [quotePath, orderPath]) {
      expect((await stranger.goto(path))?.status()).toBe(404);
    }
  });
});

async function newPage(browser: Browser): Promise<Page> {
  const baseURL = process.env['PORTICO_E2E_PORTAL'] ?? '';
  const context = await browser.newContext({
    baseURL,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

async function provision(page: Page): Promise<void> {
  await page.goto('/seller/customers/new');
  await expectSound(page);
  const organization = page.getByRole('region', { name: 'Organization' });
  await organization.getByRole('textbox', { name: 'Name', exact: true }).fill(COMPANY);
  await page.getByRole('textbox', { name: 'Street and number' }).first().fill('Havneveien 4');
  await page.getByRole('textbox', { name: 'City' }).first().fill('Bergen');
  const unit = page.getByRole('group', { name: 'Unit 1' });
  await unit.getByRole('textbox', { name: 'Unit', exact: true }).fill('Workshop');
  const invited = page.getByRole('region', { name: 'First administrator' });
  await invited.getByRole('textbox', { name: 'Name' }).fill(administrator.name);
  await invited.getByRole('textbox', { name: 'Mail address' }).fill(administrator.email);
  await page.getByText('Office company', { exact: true }).click();
  await page.getByRole('button', { name: 'Add the customer and invite' }).click();
  await expect(page.getByRole('heading', { level: 1, name: COMPANY })).toBeVisible();
  await expectSound(page);
}

async function previewAsTheCustomer(page: Page): Promise<void> {
  const customer = page.url();
  await page.getByRole('button', { name: 'Preview the draft' }).click();
  await expect(page.getByText(`You see the page of ${COMPANY}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(COMPANY);
  await expectSound(page);
  await page.getByRole('button', { name: 'Leave the preview' }).click();
  await page.goto(customer);
}

async function release(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Page', exact: true }).click();
  await page.getByRole('button', { name: 'Release the page' }).click();
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await dialog.getByRole('button', { name: /Release/ }).click();
  await expect(page.getByText(/released/i).first()).toBeVisible();
}

async function join(page: Page, mail: Mail): Promise<void> {
  const link = /https?:\/\/\S+\/invitation\/\S+/.exec(mail.text)?.[0];
  if (link === undefined) throw new Error(`No invitation link in: ${mail.text}`);
  await page.goto(new URL(link).pathname);
  await expectSound(page);
  for (const field of await page.locator('input[type=password]').all()) await field.fill(PASSWORD);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page).not.toHaveURL(/invitation/);
}

async function invite(page: Page, person: { name: string; email: string }, level: string): Promise<void> {
  await page.goto('/people/invite');
  await page.getByRole('textbox', { name: 'Name' }).fill(person.name);
  await page.getByRole('textbox', { name: 'Mail address' }).fill(person.email);
  await page.getByRole('combobox', { name: 'Level of access' }).selectOption({ label: level });
  await page.getByRole('combobox', { name: 'Unit' }).selectOption({ label: COMPANY });
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText(person.email).first()).toBeVisible();
}

async function configure(page: Page): Promise<void> {
  await page.goto('/configurations');
  await expectSound(page);
  await page.getByRole('main').getByRole('link', { name: 'Configure' }).first().click();
  await expectSound(page);
  const price = page.getByRole('region', { name: 'Your build' });
  const before = await price.innerText();
  const features = page.getByRole('list', { name: 'What can be chosen' }).getByRole('link');
  const count = await features.count();
  for (let index = 0; index < count; index += 1) {
    await features.nth(index).click();
    const free = page.getByRole('radio', { disabled: false, checked: false });
    if ((await free.count()) === 0) continue;
    await free.last().check();
    if ((await price.innerText()) !== before) break;
  }
  await expect(price).not.toHaveText(before);
  await page.getByRole('spinbutton', { name: 'Quantity' }).fill('3');
  await price.getByText('Why this price').click();
  await expect(page.getByText(/List price/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await expect(page.getByText(/cart/i).first()).toBeVisible();
}

async function addSingleProduct(page: Page): Promise<void> {
  await page.goto('/products?q=monitor');
  await page.goto('/products');
  await expectSound(page);
  await page.getByRole('main').getByRole('button', { name: 'Add' }).first().click();
  await page.waitForLoadState('networkidle');
}

async function requestQuote(page: Page): Promise<string> {
  await page.goto('/cart');
  await expectSound(page);
  await page.getByRole('textbox', { name: 'Title' }).fill('Lamps for the new hall');
  await page.getByRole('combobox').last().selectOption({ label: buyer.name });
  await page
    .getByRole('button', { name: /Send|Request|Ask/ })
    .last()
    .click();
  await expect(page).toHaveURL(/\/quotes\/[0-9a-f-]{36}/);
  await expectSound(page);
  return new URL(page.url()).pathname;
}

async function decide(page: Page, verb: string, words: string): Promise<void> {
  await page.getByRole('link', { name: verb }).click();
  await page
    .getByRole('textbox', { name: /change|Reason|Comment|What/ })
    .first()
    .fill(words);
  await page.getByRole('button', { name: verb }).click();
  await expect(page.getByText(words)).toBeVisible();
}

async function revise(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /Revise/ })
    .first()
    .click();
  await expectSound(page);
  await page.getByRole('spinbutton').first().fill('2');
  await page
    .getByRole('button', { name: /Send|Revise/ })
    .last()
    .click();
}

async function orderOf(page: Page, poNumber: string): Promise<string> {
  await page.goto(`/orders?text=${poNumber}`);
  await expectSound(page);
  const link = page
    .getByRole('main')
    .getByRole('link', { name: /^SO-\d+/ })
    .first();
  await link.click();
  await expect(page).toHaveURL(/\/orders\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}
