import type { Page } from '@playwright/test';

import { expect, sidewaysScroll, violationsOf } from './journey.ts';

/** Where pages are looked at. By dark only colours differ, and they are the same wherever they are looked at. */
const SIGHTS = [
  { width: 1440, colorScheme: 'light', rules: undefined },
  { width: 1440, colorScheme: 'dark', rules: ['color-contrast'] },
  { width: 390, colorScheme: 'dark', rules: undefined },
] as const;

/** The page that is shown, as on a desk and on a phone, by light and by dark. Goes on after a fault, to tell all. */
export async function audit(page: Page): Promise<void> {
  const tell = expect.soft;
  const address = new URL(page.url()).pathname;
  await tell(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
  await tell(page, address).toHaveTitle(/\S/, { timeout: 1000 });
  for (const { width, colorScheme, rules } of SIGHTS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    tell(await sidewaysScroll(page), `${address} at ${width}`).toBeLessThanOrEqual(0);
    tell(await violationsOf(page, rules), `${address} at ${width}, ${colorScheme}`).toEqual([]);
  }
}
