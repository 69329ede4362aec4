import type { Page } from '@playwright/test';
import { DEMO_ACCOUNTS } from '@portico/database/demo';

import { audit } from './support/audit.ts';
import { expect, signIn, test } from './support/journey.ts';
import { patternOf } from './support/route-pattern.ts';
import { readRouteTable } from './theft/route-table.ts';

const routes = await readRouteTable();
const pages = [...new Set(routes.filter(({ isPage }) => isPage).map(({ pattern }) => pattern))];

/** Somebody who goes through the pages from link to link, and which of them they must come by. */
type Visitor = {
  readonly name: string;
  readonly email?: string;
  /** Where they begin: what no link leads to. */
  readonly from: readonly string[];
  readonly meets: (pattern: string) => boolean;
};

const ENTRY = ['/sign-in', '/forgot-password', '/reset-password/:token', '/invitation/:token'];
const ACCOUNT = ['/account', '/account/password', '/account/sessions', '/switch'];
const OF_ADMINISTRATORS = (pattern: string): boolean => pattern.startsWith('/people');
const isSellers = (pattern: string): boolean => pattern.startsWith('/seller');
const isOfNobody = (pattern: string): boolean => ['/no-access', '/*'].includes(pattern);

const VISITORS: readonly Visitor[] = [
  {
    name: 'somebody who is not signed in',
    from: ['/sign-in', '/reset-password/cut-off', '/invitation/cut-off'],
    meets: (pattern) => ENTRY.includes(pattern),
  },
  {
    name: 'a purchaser',
    email: DEMO_ACCOUNTS.purchaser.email,
    from: ['/', '/cart', '/search?q=fjord'],
    meets: (pattern) =>
      ![isSellers, isOfNobody, OF_ADMINISTRATORS].some((isThat) => isThat(pattern)) &&
      ![...ENTRY, ...ACCOUNT].includes(pattern),
  },
  {
    name: 'a customer’s administrator',
    email: DEMO_ACCOUNTS.administrator.email,
    from: ['/people', '/account', '/switch'],
    meets: (pattern) => OF_ADMINISTRATORS(pattern) || ACCOUNT.includes(pattern),
  },
  {
    name: 'an account manager',
    email: DEMO_ACCOUNTS.accountManager.email,
    from: ['/seller', '/seller/account', '/seller/search?q=halden'],
    meets: (pattern) => isSellers(pattern) && pattern !== '/seller/jobs',
  },
  {
    name: 'an administrator of the seller',
    email: DEMO_ACCOUNTS.sellerAdministrator.email,
    from: ['/seller/jobs'],
    meets: (pattern) => pattern === '/seller/jobs',
  },
];

test('every page of the portal is met by somebody', () => {
  const unmet = pages.filter((pattern) => !VISITORS.some(({ meets }) => meets(pattern)));
  expect(unmet.filter((pattern) => !isOfNobody(pattern))).toEqual([]);
});

test.describe.configure({ mode: 'parallel' });

for (const visitor of VISITORS) {
  test(`${visitor.name} finds all their pages sound, on a desk and on a phone, by light and by dark`, async ({
    page,
  }) => {
    test.slow();
    if (visitor.email !== undefined) await signIn(page, visitor.email);
    if (visitor.email === DEMO_ACCOUNTS.purchaser.email) await fillCart(page);
    expect([...(await walk(page, visitor))].toSorted()).toEqual(pages.filter(visitor.meets).toSorted());
  });
}

test('an address that does not exist says so', async ({ page }) => {
  await signIn(page, DEMO_ACCOUNTS.administrator.email);
  expect((await page.goto('/nothing-here'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
  await audit(page);
});

/** Goes from link to link until one page of each pattern was looked at. Answers the patterns that were met. */
async function walk(page: Page, { from, meets }: Visitor): Promise<ReadonlySet<string>> {
  const met = new Set<string>();
  const ahead = [...from];
  for (let address = ahead.shift(); address !== undefined; address = ahead.shift()) {
    const pattern = patternOf(new URL(address, 'http://portal').pathname, pages);
    if (pattern === undefined || met.has(pattern) || !meets(pattern)) continue;
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    // A page may send its reader elsewhere; then this was not a visit of it.
    if (patternOf(new URL(page.url()).pathname, pages) !== pattern) continue;
    met.add(pattern);
    await test.step(address, () => audit(page));
    ahead.push(...(await linksOn(page)));
  }
  return met;
}

async function linksOn(page: Page): Promise<readonly string[]> {
  return page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

async function fillCart(page: Page): Promise<void> {
  await page.goto('/configurations');
  await page.getByRole('main').getByRole('button', { name: 'Add' }).first().click();
  await expect(page.getByText('is in your cart.')).toBeVisible();
}
