import { toId } from '@portico/kernel';
import { templateGrants } from '@portico/organizations';
import type { Grant } from '@portico/organizations';
import { describe, expect, test } from 'vitest';
import { aStanding } from './standing.sample.ts';
import { couldEver, verdict } from './verdict.ts';
import { anonymous, toMemberViewer, toPreviewViewer, toStaffViewer } from './viewer.ts';
import type { MemberViewer, SignedIn } from './viewer.ts';

const signedIn: SignedIn = {
  sessionId: 'session',
  personId: toId('person'),
  name: 'Pat',
  email: 'pat@acme.example',
  preferences: { locale: 'en', timeZone: 'UTC', density: 'comfortable', theme: 'system' },
};

function memberWith(grants: readonly Grant[], change: object = {}): MemberViewer {
  return toMemberViewer({
    ...signedIn,
    ...aStanding({ grants }),
    organizationName: 'Acme',
    organizationNumber: 'C-1',
    currency: 'EUR',
    unitName: 'Site',
    roleNames: [],
    membershipCount: 1,
    ...change,
  });
}

const mine = { organizationId: 'acme', unitId: 'site', requestedById: 'other', assignedToId: 'me' };
const foreign = { ...mine, organizationId: 'umbra' };
const euro = (amount: number) => ({ amount, currency: 'EUR' });
const decide = (scope: Grant['scope'], amount?: number): Grant => ({
  permission: 'quote.decide',
  scope,
  ...(amount !== undefined && { limit: euro(amount) }),
});

describe('a member', () => {
  test('may do what a role allows', () => {
    const buyer = memberWith(templateGrants('buyer'));
    expect(verdict(buyer, 'quote.decide', mine, euro(1_000_000))).toEqual({ kind: 'allowed' });
  });

  test('is told when no role allows it at all', () => {
    const purchaser = memberWith(templateGrants('purchaser'));
    expect(verdict(purchaser, 'quote.decide', mine)).toEqual({
      kind: 'refused',
      because: { kind: 'no-permission', action: 'quote.decide' },
    });
  });

  test('is told when a role allows it elsewhere', () => {
    const buyer = memberWith(templateGrants('buyer'));
    expect(verdict(buyer, 'quote.decide', { ...mine, assignedToId: 'other' })).toEqual({
      kind: 'refused',
      because: { kind: 'out-of-scope', action: 'quote.decide' },
    });
    expect(verdict(buyer, 'quote.read', foreign).kind).toBe('refused');
  });

  test.each([
    [500, 'allowed'],
    [501, 'refused'],
  ])('with a limit of 500 and an amount of %i is %s', (amount, kind) => {
    expect(verdict(memberWith([decide('own', 500)]), 'quote.decide', mine, euro(amount)).kind).toBe(kind);
  });

  test('has the limit named', () => {
    const limited = memberWith([decide('own', 500), decide('own', 700)]);
    expect(verdict(limited, 'quote.decide', mine, euro(800))).toEqual({
      kind: 'refused',
      because: { kind: 'over-limit', action: 'quote.decide', limit: euro(700), amount: euro(800) },
    });
  });

  test('cannot get around a limit by another currency', () => {
    const limited = memberWith([decide('own', 500)]);
    expect(verdict(limited, 'quote.decide', mine, { amount: 1, currency: 'USD' }).kind).toBe('refused');
  });

  test('cannot widen a high limit by the wide scope of another role', () => {
    const two = memberWith([decide('organization', 100), decide('own', 900)]);
    const others = { ...mine, assignedToId: 'other' };
    expect(verdict(two, 'quote.decide', others, euro(500)).kind).toBe('refused');
    expect(verdict(two, 'quote.decide', mine, euro(500)).kind).toBe('allowed');
  });

  test('of a blocked organization buys nothing and still sees everything', () => {
    const blocked = memberWith(templateGrants('buyer'), { organizationStatus: 'blocked' });
    expect(verdict(blocked, 'quote.decide', mine)).toMatchObject({
      because: { kind: 'organization-blocked' },
    });
    expect(couldEver(blocked, 'cart.use')).toBe(false);
    expect(verdict(blocked, 'quote.read', mine).kind).toBe('allowed');
  });

  test('reads the released page and no other revision', () => {
    const reader = memberWith([], { pageRevisionId: toId('released') });
    const page = { organizationId: 'acme', id: 'released' };
    expect(verdict(reader, 'page.read', page).kind).toBe('allowed');
    expect(verdict(reader, 'page.read', { ...page, id: 'draft' }).kind).toBe('refused');
    expect(verdict(memberWith([]), 'page.read', page).kind).toBe('refused');
  });
});

describe('the seller’s people', () => {
  const facts = { ...signedIn, staffMemberId: toId<'StaffMember'>('staff') };
  const manager = toStaffViewer({ ...facts, role: 'account-manager', organizationIds: [toId('acme')] });
  const administrator = toStaffViewer({ ...facts, role: 'administrator', organizationIds: [] });

  test('an account manager sees the organizations of their teams', () => {
    expect(verdict(manager, 'organization.read', { id: 'acme' }).kind).toBe('allowed');
    expect(verdict(manager, 'organization.read', { id: 'umbra' }).kind).toBe('refused');
    expect(verdict(manager, 'quote.read', mine).kind).toBe('allowed');
    expect(verdict(manager, 'quote.read', foreign).kind).toBe('refused');
  });

  test('an administrator sees all of them, and the background work', () => {
    expect(verdict(administrator, 'organization.read', { id: 'umbra' }).kind).toBe('allowed');
    expect(couldEver(administrator, 'job.read')).toBe(true);
    expect(couldEver(manager, 'job.read')).toBe(false);
  });

  test('neither decides for the customer', () => {
    for (const viewer of [manager, administrator]) {
      for (const action of ['quote.decide', 'quote.request', 'quote.forward', 'cart.use'] as const) {
        expect(couldEver(viewer, action)).toBe(false);
      }
    }
  });

  test('an account manager of nobody sees nobody', () => {
    const new_ = toStaffViewer({ ...facts, role: 'account-manager', organizationIds: [] });
    expect(verdict(new_, 'organization.read', { id: 'acme' }).kind).toBe('refused');
    expect(couldEver(new_, 'organization.create')).toBe(true);
  });

  test('a preview reads its page and does nothing else', () => {
    const preview = toPreviewViewer({
      ...facts,
      role: 'administrator',
      organizationIds: [],
      organizationId: toId('acme'),
      organizationName: 'Acme',
      currency: 'EUR',
      pageRevisionId: toId('draft'),
    });
    expect(verdict(preview, 'page.read', { organizationId: 'acme', id: 'draft' }).kind).toBe('allowed');
    expect(verdict(preview, 'quote.read', mine)).toMatchObject({ because: { kind: 'preview' } });
    expect(verdict(preview, 'page.edit', { organizationId: 'acme', id: 'draft' }).kind).toBe('refused');
  });
});

test('nobody in particular may do nothing', () => {
  expect(verdict(anonymous, 'quote.read', mine)).toEqual({
    kind: 'refused',
    because: { kind: 'signed-out' },
  });
  expect(couldEver(anonymous, 'quote.read')).toBe(false);
});
