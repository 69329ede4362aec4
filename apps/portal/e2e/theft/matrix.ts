import { randomUUID } from 'node:crypto';

import type { Tenant } from './tenants.ts';

/** Everybody who tries. */
export const PRINCIPALS = [
  'anonymous',
  'purchaser A',
  'buyer A',
  'administrator A',
  'buyer B',
  'account manager of A',
  'seller administrator',
] as const;

/** Somebody who tries. */
export type Principal = (typeof PRINCIPALS)[number];

/** A form as it is sent. */
export type Form = Readonly<Record<string, string>>;

/** What one address of the portal lets whom do. Every pattern of the route table has one. */
export type Row = {
  /** Who is shown something when the address names what is A’s. Everybody else is not. */
  readonly readers: readonly Principal[];
  /** What the pattern’s parts are for the things of an organization; absent where the pattern has none. */
  readonly params?: (tenant: Tenant) => Readonly<Record<string, string>>;
  /** The forms that the address takes, naming the things of an organization. */
  readonly forms?: (tenant: Tenant) => readonly Form[];
  /** Whoever has the link may open it: what it names is not hidden from them. */
  readonly isBearer?: boolean;
};

const EVERYBODY: readonly Principal[] = PRINCIPALS;
const MEMBERS_OF_A: readonly Principal[] = ['purchaser A', 'buyer A', 'administrator A'];
const MEMBERS: readonly Principal[] = [...MEMBERS_OF_A, 'buyer B'];
const STAFF: readonly Principal[] = ['account manager of A', 'seller administrator'];
/** Buyers and administrators hold the permission, purchasers do not. */
const DECIDERS: readonly Principal[] = ['buyer A', 'administrator A', 'buyer B'];

const once = () => ({ submissionId: randomUUID() });
const seen = ({ pageRevisionId }: Tenant) => ({ revisionId: pageRevisionId, version: '1' });
const password = { password: 'gravel lantern orbit teapot', repeated: 'gravel lantern orbit teapot' };

const profile: readonly Form[] = [
  { name: 'Stolen', locale: 'en', timeZone: 'UTC', density: 'compact', theme: 'dark', version: '999' },
];
const passwords: readonly Form[] = [{ current: 'not the password', ...password }];
const sessions = ({ sessionId }: Tenant): readonly Form[] => [{ intent: 'end', sessionId }];

const ofQuote = ({ quoteId, quoteLineId }: Tenant) => ({ id: quoteId, lineId: quoteLineId, revision: '1' });
const ofOrder = ({ orderId, orderLineId }: Tenant) => ({ id: orderId, lineId: orderLineId });
const ofCustomer = ({ organizationId, configurationKey }: Tenant) => ({
  organizationId,
  key: configurationKey,
});

/** One row for each address. An address without one fails the test that reads this. */
export const MATRIX: Readonly<Record<string, Row>> = {
  '/sign-in': { readers: ['anonymous'], forms: () => [{ email: 'nobody@nowhere.example', password: 'x' }] },
  '/sign-out': { readers: [], forms: () => [] },
  '/forgot-password': { readers: EVERYBODY, forms: () => [{ email: 'nobody@nowhere.example' }] },
  '/reset-password/:token': {
    readers: [],
    isBearer: true,
    params: () => ({ token: 'a-token-of-nobody' }),
    forms: () => [password],
  },
  '/invitation/:token': {
    readers: [],
    isBearer: true,
    params: () => ({ token: 'a-token-of-nobody' }),
    forms: () => [{ name: 'Thief', ...password }],
  },
  '/no-access': { readers: [] },
  '/switch': {
    readers: [...MEMBERS, ...STAFF],
    forms: ({ membershipId }) => [{ membershipId }],
  },

  '/': { readers: MEMBERS },
  '/configurations': { readers: MEMBERS },
  '/configurations/:key': {
    readers: MEMBERS_OF_A,
    params: ({ configurationKey }) => ({ key: configurationKey }),
  },
  '/configurations/:key/price': {
    readers: MEMBERS_OF_A,
    params: ({ configurationKey }) => ({ key: configurationKey }),
  },
  '/products': { readers: MEMBERS },
  '/products/:id': { readers: MEMBERS, params: ({ productId }) => ({ id: productId }) },
  '/products/:id/price': { readers: MEMBERS, params: ({ productId }) => ({ id: productId }) },
  '/search': { readers: MEMBERS },
  '/search/suggestions': { readers: MEMBERS },

  '/cart': {
    readers: MEMBERS,
    forms: ({ cartLineId, membershipId, configurationKey, productId }) => [
      { intent: 'update', cartVersion: '1', [`quantity.${cartLineId}`]: '999' },
      { intent: `remove:${cartLineId}`, cartVersion: '1' },
      { intent: 'add', kind: 'configuration', configurationKey, quantity: '1', ...once() },
      { intent: 'add', kind: 'product', productId, quantity: '1', ...once() },
      { intent: 'request', cartVersion: '1', assignedTo: membershipId, title: 'Stolen', ...once() },
    ],
  },
  '/cart/lines/:lineId/price': {
    // The line is in the cart of A’s administrator.
    readers: ['administrator A'],
    params: ({ cartLineId }) => ({ lineId: cartLineId }),
  },
  '/quotes': { readers: MEMBERS },
  '/quotes/:id': {
    readers: [...MEMBERS_OF_A],
    params: ofQuote,
    forms: ({ membershipId }) => [
      { intent: 'accept', version: '1', poNumber: 'PO-1', ...once() },
      { intent: 'reject', version: '1', reason: 'Because', ...once() },
      { intent: 'request-change', version: '1', comment: 'Change it', ...once() },
      { intent: 'forward', version: '1', to: membershipId, ...once() },
      { intent: 'withdraw', version: '1', ...once() },
    ],
  },
  '/quotes/:id/revise': {
    readers: [],
    params: ofQuote,
    forms: ({ quoteLineId }) => [
      { intent: 'revise', version: '1', [`quantity.${quoteLineId}`]: '5', ...once() },
      { intent: 'price', version: '1', [`quantity.${quoteLineId}`]: '5' },
    ],
  },
  '/quotes/:id/lines/:lineId/price': { readers: MEMBERS_OF_A, params: ofQuote },
  '/quotes/:id/revisions/:revision/quote.pdf': { readers: MEMBERS_OF_A, params: ofQuote },
  '/orders': { readers: MEMBERS },
  '/orders/export.csv': { readers: MEMBERS },
  '/orders/:id': {
    readers: MEMBERS_OF_A,
    params: ofOrder,
    forms: () => [{ intent: 'reorder', ...once() }],
  },
  '/orders/:id/lines/:lineId/price': { readers: MEMBERS_OF_A, params: ofOrder },
  '/orders/:id/confirmation.pdf': { readers: MEMBERS_OF_A, params: ofOrder },

  '/people': { readers: DECIDERS },
  '/people/invitations': {
    readers: DECIDERS,
    forms: ({ invitationId }) => [
      { intent: 'resend', invitationId },
      { intent: 'revoke', invitationId },
    ],
  },
  '/people/invite': {
    readers: ['administrator A'],
    forms: ({ roleId, unitId }) => [
      { name: 'Thief', email: 'thief@nowhere.example', roleId, unitId, ...once() },
    ],
  },
  '/people/roles': { readers: ['administrator A'] },
  '/people/:membershipId': {
    readers: ['administrator A', 'buyer A'],
    params: ({ membershipId }) => ({ membershipId }),
    forms: ({ roleId, unitId }) => [
      { intent: 'change-role', version: '1', roleId },
      { intent: 'move', version: '1', unitId },
      { intent: 'disable', version: '1' },
      { intent: 'enable', version: '1' },
    ],
  },
  '/account': { readers: MEMBERS, forms: () => profile },
  '/account/password': { readers: MEMBERS, forms: () => passwords },
  '/account/sessions': { readers: MEMBERS, forms: sessions },

  '/seller': { readers: STAFF },
  '/seller/preview/leave': { readers: [], forms: () => [{}] },
  '/seller/jobs': {
    readers: ['seller administrator'],
    forms: () => [
      { intent: 'retry', job: randomUUID() },
      { intent: 'discard', job: randomUUID() },
    ],
  },
  '/seller/customers': { readers: STAFF },
  '/seller/customers/new': {
    readers: STAFF,
    forms: ({ organizationId }) => [{ name: '', organizationId, ...once() }],
  },
  '/seller/customers/:organizationId/preview': { readers: [], params: ofCustomer, forms: () => [{}] },
  '/seller/customers/:organizationId': { readers: STAFF, params: ofCustomer },
  '/seller/customers/:organizationId/people': {
    readers: STAFF,
    params: ofCustomer,
    forms: ({ invitationId }) => [
      { intent: 'invite', name: 'Thief', email: 'thief@nowhere.example', ...once() },
      { intent: 'resend', invitationId },
      { intent: 'revoke', invitationId },
    ],
  },
  '/seller/customers/:organizationId/units': {
    readers: STAFF,
    params: ofCustomer,
    forms: ({ unitId }) => [
      { intent: 'remove', unitId, version: '1' },
      { intent: 'change', unitId, version: '1', 'unit.name': 'Stolen', 'unit.kind': 'site' },
      { intent: 'add', 'unit.name': 'Stolen', 'unit.kind': 'site', 'unit.parentId': unitId, ...once() },
    ],
  },
  '/seller/customers/:organizationId/template': {
    readers: STAFF,
    params: ofCustomer,
    forms: () => [{ name: '', description: '', ...once() }],
  },
  '/seller/customers/:organizationId/page': {
    readers: STAFF,
    params: ofCustomer,
    forms: (tenant) => [
      { intent: 'start-draft', ...seen(tenant) },
      { intent: 'release', ...seen(tenant) },
      { intent: 'discard', ...seen(tenant) },
      { intent: 'revert-to', ...seen(tenant) },
    ],
  },
  '/seller/customers/:organizationId/page/welcome': {
    readers: STAFF,
    params: ofCustomer,
    forms: (tenant) => [{ ...seen(tenant), 'welcome.title': 'Stolen', 'welcome.text': 'Stolen' }],
  },
  '/seller/customers/:organizationId/page/assortments': {
    readers: STAFF,
    params: ofCustomer,
    forms: (tenant) => [{ ...seen(tenant), assortments: randomUUID() }],
  },
  '/seller/customers/:organizationId/page/configurations': {
    readers: STAFF,
    params: ofCustomer,
    forms: (tenant) => [{ ...seen(tenant), intent: 'remove', key: tenant.configurationKey }],
  },
  '/seller/customers/:organizationId/page/configurations/:key': {
    readers: STAFF,
    params: ofCustomer,
    forms: (tenant) => [{ ...seen(tenant), intent: 'save', 'configuration.name': 'Stolen' }],
  },
  '/seller/customers/:organizationId/page/agreement': {
    readers: STAFF,
    params: ofCustomer,
    forms: (tenant) => [{ ...seen(tenant), 'agreement.number': 'Stolen', 'agreement.name': 'Stolen' }],
  },
  '/seller/customers/:organizationId/page/contacts': {
    readers: STAFF,
    params: ofCustomer,
    forms: (tenant) => [{ ...seen(tenant), intent: 'save' }],
  },
  '/seller/customers/:organizationId/page/links': {
    readers: STAFF,
    params: ofCustomer,
    forms: (tenant) => [{ ...seen(tenant), 'links.0.label': 'Stolen', 'links.0.url': 'https://x.example' }],
  },
  '/seller/orders': { readers: STAFF },
  '/seller/orders/:orderId': {
    readers: STAFF,
    params: ({ orderId }) => ({ orderId }),
    forms: () => [
      { intent: 'confirm', version: '1' },
      { intent: 'cancel', version: '1', comment: 'Stolen' },
    ],
  },
  '/seller/orders/:orderId/lines/:lineId/price': {
    readers: STAFF,
    params: ({ orderId, orderLineId }) => ({ orderId, lineId: orderLineId }),
  },
  '/seller/quotes': { readers: STAFF },
  '/seller/quotes/:quoteId': { readers: STAFF, params: ({ quoteId }) => ({ quoteId }) },
  '/seller/quotes/:quoteId/lines/:lineId/price': {
    readers: STAFF,
    params: ({ quoteId, quoteLineId }) => ({ quoteId, lineId: quoteLineId }),
  },
  '/seller/search': { readers: STAFF },
  '/seller/search/suggestions': { readers: STAFF },
  '/seller/templates': { readers: STAFF },
  '/seller/templates/:templateId': {
    // A template is the seller’s own; none of these identifiers is one.
    readers: [],
    params: ({ quoteId }) => ({ templateId: quoteId }),
    forms: () => [{ version: '1', name: 'Stolen', description: '' }],
  },
  '/seller/account': { readers: STAFF, forms: () => profile },
  '/seller/account/password': { readers: STAFF, forms: () => passwords },
  '/seller/account/sessions': { readers: STAFF, forms: sessions },
  '/*': { readers: [] },
};
