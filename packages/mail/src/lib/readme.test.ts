import { createTranslator } from '@portico/messages';
import { expect, test } from 'vitest';

import { SAMPLE_SELLER } from '../testing/index.ts';
import { renderMail } from '../index.ts';

test('the example of the README', () => {
  const mail = renderMail(
    { template: 'password-reset', data: { expiresAt: '2026-05-01T12:00:00Z', path: '/reset/s3cret' } },
    {
      text: createTranslator({ locale: 'en-GB', timeZone: 'Europe/London' }),
      recipientName: 'Ada Byron',
      seller: SAMPLE_SELLER,
      publicUrl: 'https://portal.example.com',
    },
  );
  expect(mail.subject).toBe('Choose a new password');
  expect(mail.text).toContain('Hello Ada Byron,');
  expect(mail.text).toContain('Link valid until: 1 May 2026, 13:00 BST');
  expect(mail.text).toContain('https://portal.example.com/reset/s3cret');
});
