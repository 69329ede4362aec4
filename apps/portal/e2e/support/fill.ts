import type { Locator, Page } from '@playwright/test';

import { expect } from './journey.ts';

/** What is typed into the fields of a form, by label. */
export type Typed = Readonly<Record<string, string>>;

/** Sends a form as typed and expects it to come back: a fault beside each field named, and everything still typed. */
export async function expectRefused(
  page: Page,
  form: Locator,
  { typed, faulty, send }: { typed: Typed; faulty: Readonly<Record<string, RegExp>>; send: string },
): Promise<void> {
  const address = page.url();
  for (const [label, value] of Object.entries(typed)) await fieldIn(form, label).fill(value);
  await form.getByRole('button', { name: send, exact: true }).click();
  for (const [label, fault] of Object.entries(faulty)) {
    await expect(fieldIn(form, label)).toHaveAttribute('aria-invalid', 'true');
    await expect(fieldIn(form, label)).toHaveAccessibleDescription(fault);
  }
  for (const [label, value] of Object.entries(typed)) await expect(fieldIn(form, label)).toHaveValue(value);
  expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
}

function fieldIn(form: Locator, label: string): Locator {
  return form
    .getByRole('textbox', { name: label, exact: true })
    .or(form.getByRole('spinbutton', { name: label, exact: true }))
    .first();
}
