import type { Page } from '@playwright/test';

import { expect, sidewaysScroll, violationsOf } from './journey.ts';

const WIDTHS = [1440, 390] as const;

/** The page that is shown, as on a desk and on a phone, by light and by dark. Goes on after a fault, to tell all. */
export async function audit(page: Page): Promise<void> {
  const tell = expect.soft;
  const address = new URL(page.url()).pathname;
  await tell(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
  await tell(page, address).toHaveTitle(/\S/, { timeout: 1000 });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    tell(await sidewaysScroll(page), `${address} at ${width}`).toBeLessThanOrEqual(0);
    tell(await violationsOf(page), `${address} at ${width}`).toEqual([]);
    // Only colours differ by dark.
    await page.emulateMedia({ colorScheme: 'dark' });
    tell(await violationsOf(page, ['color-contrast']), `${address} at ${width}, dark`).toEqual([]);
  }
}
