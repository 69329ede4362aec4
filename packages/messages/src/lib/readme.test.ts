import { money } from '@portico/money';
import { expect, test } from 'vitest';

import { createTranslator } from '../index.ts';

test('the example of the README', () => {
  const text = createTranslator({ locale: 'de', timeZone: 'Europe/Berlin' });
  expect(text.t('mailbox.count', { count: 2 })).toBe('2 E-Mails');
  expect(text.money(money(123_456, 'EUR'))).toBe('1.234,56\u00a0€');
  expect(text.dateTime('2026-05-01T12:00:00Z')).toBe('01.05.2026, 14:00');
  expect(text.fault({ path: 'title', code: 'too-long', values: { max: 200 } })).toBe(
    'Das ist zu lang. Höchstens 200 Zeichen.',
  );
});
