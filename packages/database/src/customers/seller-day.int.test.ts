import type { StaffViewer } from '@portico/access';
import { toId, type Id } from '@portico/kernel';
import { beforeEach, describe, expect, test } from 'vitest';

import { newId } from '../core/new-id.ts';
import { useTestDatabase } from '../testing/index.ts';
import { addMember, addOrganization, type TestOrganization } from '../testing/people.ts';
import { signInStaff } from '../testing/staff-viewer.ts';
import { listCustomerActivity } from './customer-activity.ts';
import { changeCustomerInvitation, inviteAdministrator } from './customer-invitation.ts';
import { listCustomerInvitations, listCustomerPeople } from './customer-people.ts';
import { findOrderValue } from './order-value.ts';
import { findSellerDay } from './seller-day.ts';

const database = useTestDatabase();
const now = new Date('2026-03-18T10:00:00Z');

let acme: TestOrganization;
let other: TestOrganization;
let manager: StaffViewer;

beforeEach(async () => {
  acme = await addOrganization(database, { name: 'Acme' });
  other = await addOrganization(database, { name: 'Other' });
  manager = await signInStaff(database, now, { name: 'Ida', team: [acme.id] });
});

async function addOrder(
  organization: TestOrganization,
  changes: { readonly state?: string; readonly placedAt?: Date; readonly amount?: bigint },
): Promise<void> {
  const { membershipId } = await addMember(database, organization, {});
  const { state = 'received', placedAt = now, amount = 10_000n } = changes;
  await database.prisma.order.create({
    data: {
      id: newId(),
      organizationId: organization.id,
      unitId: organization.rootUnitId,
      number: `SO-${newId().slice(-8)}`,
      title: 'Desks',
      state,
      currency: 'EUR',
      totalAmount: amount,
      lineCount: 1,
      placedById: membershipId,
      requestedById: membershipId,
      placedAt,
      shipTo: {},
      updatedAt: placedAt,
    },
  });
}

async function addQuote(organization: TestOrganization, createdAt: Date, expiresAt: Date): Promise<void> {
  const { membershipId } = await addMember(database, organization, {});
  await database.prisma.quote.create({
    data: {
      id: newId(),
      organizationId: organization.id,
      unitId: organization.rootUnitId,
      number: `Q-${newId().slice(-8)}`,
      title: 'Screens',
      state: 'open',
      currency: 'EUR',
      totalAmount: 5_000n,
      lineCount: 1,
      currentRevision: 1,
      requestedById: membershipId,
      assignedToId: membershipId,
      expiresAt,
      createdAt,
      updatedAt: createdAt,
    },
  });
}

async function addReleasedAgreement(organization: TestOrganization, validUntil: Date): Promise<void> {
  const id: Id<'PageRevision'> = await organization.addDraftPage();
  await database.prisma.pageRevision.update({
    where: { id },
    data: { state: 'released', draftMarker: null },
  });
  await database.prisma.organization.update({
    where: { id: organization.id },
    data: { releasedRevisionId: id },
  });
  await database.prisma.agreement.create({
    data: {
      id: newId(),
      pageRevisionId: id,
      number: 'A-1',
      name: 'Terms',
      currency: 'EUR',
      validFrom: new Date('2026-01-01T00:00:00Z'),
      validUntil,
    },
  });
}

describe('what needs the seller today', () => {
  test('is of the customers that one looks after, in the lists and in their counts', async () => {
    for (const organization of [acme, other]) {
      await addOrder(organization, {});
      await addQuote(organization, new Date('2026-03-01T00:00:00Z'), new Date('2026-03-25T00:00:00Z'));
      await addReleasedAgreement(organization, new Date('2026-04-01T00:00:00Z'));
      await database.prisma.pageRevision.updateMany({
        where: { organizationId: organization.id },
        data: { number: 2 },
      });
      await organization.addDraftPage();
    }
    const day = await findSellerDay(database, manager, now);
    const seen = Object.entries(day).map(([name, list]) => [
      name,
      list.total,
      list.items.map((item: { readonly name: string }) => item.name),
    ]);
    expect(seen).toEqual([
      ['unreleased', 1, ['Acme']],
      ['lapsing', 1, ['Acme']],
      ['waiting', 1, ['Acme']],
      ['unconfirmed', 1, ['Acme']],
    ]);
    const administrator = await signInStaff(database, now, { role: 'administrator' });
    const all = await findSellerDay(database, administrator, now);
    expect([all.unconfirmed.total, all.waiting.total, all.lapsing.total, all.unreleased.total]).toEqual([
      2, 2, 2, 2,
    ]);
  });

  test('leaves out what is young, settled, or far away', async () => {
    await addOrder(acme, { state: 'confirmed' });
    await addQuote(acme, new Date('2026-03-17T00:00:00Z'), new Date('2026-04-17T00:00:00Z'));
    await addQuote(acme, new Date('2026-01-01T00:00:00Z'), new Date('2026-02-01T00:00:00Z'));
    await addReleasedAgreement(acme, new Date('2026-12-01T00:00:00Z'));
    const day = await findSellerDay(database, manager, now);
    expect(Object.values(day).map((list) => list.total)).toEqual([0, 0, 0, 0]);
  });
});

describe('the value of orders', () => {
  test('is by month, with empty months, without what was cancelled and without other customers', async () => {
    await addOrder(acme, { placedAt: new Date('2026-01-15T00:00:00Z'), amount: 100n });
    await addOrder(acme, { placedAt: new Date('2026-03-01T00:00:00Z'), amount: 250n });
    await addOrder(acme, { placedAt: new Date('2026-03-02T00:00:00Z'), amount: 50n });
    await addOrder(acme, {
      placedAt: new Date('2026-03-03T00:00:00Z'),
      amount: 999n,
      state: 'cancelled',
    });
    await addOrder(other, { placedAt: new Date('2026-03-03T00:00:00Z'), amount: 999n });
    const value = await findOrderValue(database, manager, { now, months: 3 });
    expect(value.get('EUR')?.map(({ month, total, orders }) => [month, total.amount, orders])).toEqual([
      ['2026-01', 100, 1],
      ['2026-02', 0, 0],
      ['2026-03', 300, 2],
    ]);
  });
});

describe('the people of a customer', () => {
  const form = () => ({ submissionId: newId(), name: 'Liv Aas', email: 'liv@acme.example' });

  test('are invited, invited again and taken back by the seller, on the record', async () => {
    await addMember(database, acme, { template: 'administrator', name: 'Ada' });
    const invited = await inviteAdministrator(database, manager, acme.id, form(), { now });
    if (!invited.ok) throw new Error('Nobody was invited.');
    const step = { organizationId: acme.id, invitationId: invited.value } as const;
    await changeCustomerInvitation(database, manager, { ...step, kind: 'resend' }, { now });
    await changeCustomerInvitation(database, manager, { ...step, kind: 'revoke' }, { now });
    expect(await listCustomerInvitations(database, manager, acme.id, now)).toMatchObject([
      { email: 'liv@acme.example', state: 'revoked', roleName: 'Administrator' },
    ]);
    expect(await database.prisma.outboxMail.count()).toBe(2);
    const activity = await listCustomerActivity(database, manager, acme.id, 10);
    expect(activity.map(({ kind, actorName, detail }) => [kind, actorName, detail]).sort()).toEqual([
      ['invitation.resent', 'Ida', 'liv@acme.example'],
      ['invitation.revoked', 'Ida', 'liv@acme.example'],
      ['invitation.sent', 'Ida', 'liv@acme.example'],
    ]);
    expect((await listCustomerPeople(database, manager, acme.id)).map(({ name }) => name)).toEqual(['Ada']);
  });

  test('of another’s customer are not found, by whatever identifiers', async () => {
    await addMember(database, other, { template: 'administrator' });
    const stranger = manager;
    const owner = await signInStaff(database, now, { team: [other.id] });
    const invited = await inviteAdministrator(database, owner, other.id, form(), { now });
    if (!invited.ok) throw new Error('Nobody was invited.');
    const notFound = { ok: false, error: { kind: 'not-found' } };
    expect(await inviteAdministrator(database, stranger, other.id, form(), { now })).toEqual(notFound);
    for (const organizationId of [other.id, acme.id]) {
      const step = { organizationId, invitationId: invited.value, kind: 'revoke' } as const;
      expect(await changeCustomerInvitation(database, stranger, step, { now })).toEqual(notFound);
    }
    expect(await listCustomerPeople(database, stranger, other.id)).toEqual([]);
    expect(await listCustomerInvitations(database, stranger, other.id, now)).toEqual([]);
    expect(await listCustomerActivity(database, stranger, other.id, 10)).toEqual([]);
    expect(await listCustomerPeople(database, stranger, toId<'Organization'>(newId()))).toEqual([]);
  });
});
