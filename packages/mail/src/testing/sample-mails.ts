import type { MailContent } from '../lib/mail-data.ts';
import type { MailSeller } from '../lib/render-mail.ts';

const quote = {
  number: 'Q-100042',
  title: 'Workstations for Gdańsk',
  revision: 2,
  organizationName: 'Łódź & Söhne GmbH',
  lineCount: 3,
  total: { amount: 1_234_567, currency: 'EUR', scale: 2 },
  expiresAt: '2026-05-31T22:00:00.000Z',
  path: '/quotes/0189a1b2-0000-7000-8000-000000000042',
};

const order = {
  number: 'SO-100007',
  title: quote.title,
  poNumber: 'PO 4711/a',
  organizationName: quote.organizationName,
  lineCount: 3,
  total: quote.total,
  path: '/orders/0189a1b2-0000-7000-8000-000000000007',
};

const actorName = 'Ada Byron';

/** One content for every template and every variant of it. */
export const SAMPLE_MAILS: readonly MailContent[] = [
  {
    template: 'invitation',
    data: {
      inviterName: actorName,
      organizationName: quote.organizationName,
      roleNames: ['Buyer', 'Purchaser'],
      expiresAt: quote.expiresAt,
      path: '/invitation/secret-token',
    },
  },
  { template: 'password-reset', data: { expiresAt: quote.expiresAt, path: '/reset/secret-token' } },
  { template: 'password-changed', data: { changedAt: quote.expiresAt, path: '/forgot-password' } },
  {
    template: 'quote-requested',
    data: { quote, actorName, comment: 'Please by Friday.\nThe site opens in June.' },
  },
  { template: 'quote-forwarded', data: { quote, actorName } },
  { template: 'quote-change-requested', data: { quote, actorName, comment: 'Twice the memory, please.' } },
  { template: 'quote-revised', data: { quote, actorName } },
  { template: 'quote-accepted', data: { quote, actorName, orderNumber: order.number } },
  { template: 'quote-rejected', data: { quote, actorName, reason: 'The budget of this year is spent.' } },
  { template: 'order-received', data: { order, actorName, audience: 'requester' } },
  { template: 'order-received', data: { order, actorName, audience: 'buyer' } },
  { template: 'order-received', data: { order, actorName, audience: 'account-manager' } },
  { template: 'order-status', data: { order, actorName, state: 'confirmed' } },
  { template: 'order-status', data: { order, actorName, state: 'shipped', comment: 'Two parcels.' } },
  { template: 'order-status', data: { order, actorName, state: 'delivered' } },
  { template: 'order-status', data: { order, actorName, state: 'cancelled' } },
];

/** A seller to send them. */
export const SAMPLE_SELLER: MailSeller = {
  name: 'Meridian Systems',
  legalName: 'Meridian Systems GmbH',
  addressLines: ['Hafenstraße 12', '20457 Hamburg'],
  accentColor: '#0f766e',
  email: 'sales@meridian.example',
  phone: '+49 40 1234567',
};
