import { DEMO_ACCOUNTS } from '@portico/database/demo';

import { castOf } from './steps/cast.ts';
import { accept, forward, orderOf, reject, sendBack } from './steps/deciding.ts';
import { invite, join } from './steps/joining.ts';
import { previewAsTheCustomer, provision, release, writeWelcome } from './steps/provisioning.ts';
import { addSingleProduct, configureAndAdd, requestQuote } from './steps/shopping.ts';
import { euros, expect, expectSound, signIn, test } from './support/journey.ts';
import { pathIn } from './support/mailbox.ts';

const TITLE = 'Lamps for the new hall';

/**
 * The main job from end to end, as the people do it: provision, preview, release, join, invite, configure, ask,
 * change, forward, accept, find the order, order again. Every mail is read, every page that is met is checked.
 */
test('from an empty customer to an order in the history', async ({ open, mailbox }) => {
  const cast = castOf('Ostrum Lighting');
  const { company, administrator, purchaser, buyer, colleague, poNumber } = cast;

  const manager = await open();
  const customerPath =
    await test.step('the account manager adds a customer and releases its page', async () => {
      await signIn(manager, DEMO_ACCOUNTS.accountManager.email);
      await expectSound(manager);
      const path = await provision(manager, cast);
      await writeWelcome(manager, path, 'Welcome to your workshop');
      await previewAsTheCustomer(manager, path, cast);
      await release(manager, path);
      return path;
    });

  const steward = await open();
  await test.step('the customer’s administrator joins and invites three people', async () => {
    await join(steward, await mailbox.latest(administrator.email, /invites you/));
    await expect(steward.getByRole('heading', { level: 1 })).toHaveText('Welcome to your workshop');
    await expectSound(steward);
    await invite(steward, cast, purchaser, 'Purchaser');
    await invite(steward, cast, buyer, 'Buyer');
    await invite(steward, cast, colleague, 'Buyer');
  });

  const asking = await open();
  const deciding = await open();
  const other = await open();
  await test.step('the three join; a change that is not released is shown to none of them', async () => {
    await join(asking, await mailbox.latest(purchaser.email, /invites you/));
    await join(deciding, await mailbox.latest(buyer.email, /invites you/));
    await join(other, await mailbox.latest(colleague.email, /invites you/));
    await writeWelcome(manager, customerPath, 'Something unreleased');
    for (const page of [asking, deciding, steward]) {
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to your workshop');
    }
  });

  const { quotePath, configured, product, totalCents } =
    await test.step('the purchaser configures, fills a cart and asks the buyer', async () => {
      const configured = await configureAndAdd(asking);
      const product = await addSingleProduct(asking);
      const totalCents = 3 * configured.unitCents + product.unitCents;
      const quotePath = await requestQuote(asking, { title: TITLE, decider: buyer.name, totalCents });
      await expect(asking.getByRole('row', { name: configured.name })).toContainText(
        euros(3 * configured.unitCents),
      );
      return { quotePath, configured, product, totalCents };
    });

  await test.step('the buyer is told by mail and in the portal, and asks for a change', async () => {
    const mail = await mailbox.latest(buyer.email, /asks for your decision/);
    expect(mail.text).toContain(TITLE);
    expect(mail.text).toContain(purchaser.name);
    expect(mail.text).toContain(euros(totalCents));
    expect(pathIn(mail, '/quotes/')).toBe(quotePath);
    await deciding.goto('/');
    await expect(deciding.getByRole('link', { name: '1 thing waits for you' })).toBeVisible();
    await expect(deciding.getByRole('region', { name: 'Waits for you' })).toContainText(TITLE);
    await deciding.goto(quotePath);
    await expectSound(deciding);
    await sendBack(deciding, quotePath, 'Two pieces will do.');
    await expect(deciding.getByRole('link', { name: '1 thing waits for you' })).toHaveCount(0);
  });

  const revisedCents = 2 * configured.unitCents + product.unitCents;
  await test.step('the purchaser revises it, and both revisions stay', async () => {
    const mail = await mailbox.latest(purchaser.email, /asks for a change/);
    expect(mail.text).toContain('Two pieces will do.');
    await asking.goto(pathIn(mail, '/quotes/'));
    await asking.getByRole('link', { name: 'Revise', exact: true }).click();
    await expectSound(asking);
    await asking.getByRole('spinbutton', { name: `Quantity of ${configured.name}` }).fill('2');
    await asking.getByRole('textbox', { name: 'Comment' }).fill('Two, as you wish.');
    await asking.getByRole('button', { name: 'Send revision 2' }).click();
    await expect(asking.getByText(`Revision 2 went to ${buyer.name}.`)).toBeVisible();
    const line = asking.getByRole('row', { name: configured.name });
    await expect(line).toContainText('Changed');
    await expect(line).toContainText(euros(2 * configured.unitCents));
    await expect(asking.getByRole('main')).toContainText(euros(revisedCents));
    await asking.getByRole('link', { name: 'Revision 1', exact: true }).click();
    await expect(asking.getByText('This is revision 1. Revision 2 has replaced it.')).toBeVisible();
    await expect(asking.getByRole('row', { name: configured.name })).toContainText(
      euros(3 * configured.unitCents),
    );
    await expectSound(asking);
  });

  const orderPath =
    await test.step('the buyer forwards it, and the colleague’s word makes it an order', async () => {
      expect((await mailbox.latest(buyer.email, /has revised quote/)).text).toContain(euros(revisedCents));
      await forward(deciding, quotePath, colleague.name);
      expect(pathIn(await mailbox.latest(colleague.email, /hands quote/), '/quotes/')).toBe(quotePath);
      const pdf = await other.request.get(`${quotePath}/revisions/2/quote.pdf`);
      expect(pdf.headers()['content-type']).toBe('application/pdf');
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
      const path = await accept(other, quotePath, poNumber);
      expect((await mailbox.latest(purchaser.email, /has accepted quote/)).text).toContain(
        euros(revisedCents),
      );
      return path;
    });

  await test.step('everyone concerned finds the order by its PO number, with its document', async () => {
    for (const page of [asking, deciding, steward]) expect(await orderOf(page, poNumber)).toBe(orderPath);
    await expectSound(asking);
    await expect(asking.getByRole('main')).toContainText(euros(revisedCents));
    await expect(asking.getByRole('row', { name: product.name })).toContainText(euros(product.unitCents));
    const pdf = await asking.request.get(`${orderPath}/confirmation.pdf`);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    const csv = await asking.request.get(`/orders/export.csv?q=${poNumber}`);
    expect(csv.headers()['content-type']).toContain('text/csv');
    expect((await csv.text()).split(/\r?\n/).filter((row) => row.includes(poNumber))).toHaveLength(1);
  });

  await test.step('the account manager moves the order on, and the purchaser sees how far it has come', async () => {
    await mailbox.latest(DEMO_ACCOUNTS.accountManager.email, /^Order SO-\d+ is received/);
    await manager.goto(`/seller${orderPath}`);
    await expectSound(manager);
    await manager.getByRole('button', { name: 'Confirm', exact: true }).click();
    await expect(manager.getByText(/was confirmed\./)).toBeVisible();
    await mailbox.latest(purchaser.email, /^Order SO-\d+ is confirmed/);
    await manager.getByRole('button', { name: 'Mark as shipped' }).click();
    await expect(manager.getByText(/was shipped\./)).toBeVisible();
    await mailbox.latest(purchaser.email, /^Order SO-\d+ is on its way/);
    await asking.goto(orderPath);
    const progress = asking.getByRole('list', { name: 'How far the order has come' });
    await expect(progress.getByRole('listitem').filter({ hasText: 'current' })).toContainText('Shipped');
  });

  await test.step('the purchaser orders the same again, and this time the buyer rejects', async () => {
    await asking.getByRole('button', { name: 'Order the same again' }).click();
    await expect(asking).toHaveURL(/\/cart/);
    await expectSound(asking);
    const again = await requestQuote(asking, {
      title: 'The same again',
      decider: buyer.name,
      totalCents: revisedCents,
    });
    await mailbox.latest(buyer.email, /asks for your decision/);
    await reject(deciding, again, 'We have enough of them.');
    expect((await mailbox.latest(purchaser.email, /has rejected quote/)).text).toContain(
      'We have enough of them.',
    );
    await asking.goto(again);
    await expect(asking.getByText(`Rejected by ${buyer.name}`)).toBeVisible();
    await expect(asking.getByText('We have enough of them.').first()).toBeVisible();
  });

  await test.step('somebody else’s administrator finds none of it', async () => {
    const stranger = await open();
    await signIn(stranger, DEMO_ACCOUNTS.administrator.email);
    for (const path of [quotePath, orderPath]) {
      expect((await stranger.goto(path))?.status()).toBe(404);
      await expect(stranger.getByText(company)).toHaveCount(0);
    }
  });
});
