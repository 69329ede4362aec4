import { toId } from '@portico/kernel';
import { EMPTY_ADDRESS, type CustomerRequest } from '@portico/pages';
import { beforeEach, describe, expect, test } from 'vitest';

import { newId } from '../core/new-id.ts';
import { openPageStore } from '../pages/page-store.ts';
import { findTemplate, makeTemplate } from '../pages/template-store.ts';
import { useTestDatabase } from '../testing/index.ts';
import { addPageCatalogue } from '../testing/page-catalogue.ts';
import { addStaff, addSession } from '../testing/people.ts';
import { findViewer } from '../sign-in/find-viewer.ts';
import { findCustomer } from './find-customer.ts';
import { listCustomers, type CustomerQuery } from './list-customers.ts';
import { provisionCustomer } from './provision-customer.ts';
import { changeCustomerUnits, listCustomerUnits } from './unit-store.ts';

const database = useTestDatabase();
const now = new Date('2026-03-02T10:00:00Z');

let ida: Awaited<ReturnType<typeof addStaff>>;

beforeEach(async () => {
  ida = await addStaff(database, { name: 'Ida' });
  await addPageCatalogue(database);
});

/** As the next request would find them: with the customers that they look after by then. */
async function manager(staff = ida) {
  const viewer = await findViewer(database, await addSession(database, staff, now), now);
  if (viewer.kind !== 'staff') throw new Error('Staff signed in as somebody else.');
  return viewer;
}

function request(changes: Partial<CustomerRequest> = {}) {
  return {
    submissionId: newId(),
    name: 'Halden Marine',
    legalName: 'Halden Marine AS',
    currency: 'EUR',
    locale: 'en-GB',
    timeZone: 'Europe/Oslo',
    address: { ...EMPTY_ADDRESS, line1: 'Kaien 1', city: 'Bergen', country: 'NO' },
    units: [{ name: 'Shipyard', code: '100', kind: 'site' as const, address: EMPTY_ADDRESS }],
    administrator: { name: 'Liv Aas', email: 'Liv@Halden.example' },
    teamIds: [ida.staffMemberId],
    leadId: ida.staffMemberId,
    ...changes,
  };
}

async function provisioned(changes: Partial<CustomerRequest> = {}) {
  const made = await provisionCustomer(database, await manager(), request(changes), { now });
  if (!made.ok) throw new Error(`Nothing was made: ${JSON.stringify(made.error)}`);
  return made.value;
}

describe('provisioning', () => {
  test('makes a customer whole, with a draft that nobody else sees yet', async () => {
    const id = await provisioned();
    const customer = await findCustomer(database, await manager(), id, now);
    expect(customer).toMatchObject({
      number: 'C-10001',
      name: 'Halden Marine',
      legalName: 'Halden Marine AS',
      state: 'active',
      page: { isReleased: false, hasDraft: true },
      team: [{ name: 'Ida', isLead: true }],
    });
    const page = await openPageStore(database, await manager(), { now }).find(id);
    expect(page?.draft?.content).toMatchObject({
      welcome: { title: '' },
      contacts: [{ name: 'Ida', staffMemberId: ida.staffMemberId }],
    });
    expect((await listCustomerUnits(database, await manager(), id)).map((unit) => unit.name)).toEqual([
      'Halden Marine',
      'Shipyard',
    ]);
    expect(await database.prisma.role.count({ where: { organizationId: id } })).toBe(4);
  });

  test('invites the first administrator by mail', async () => {
    const id = await provisioned();
    const [invitation] = await database.prisma.invitation.findMany({ include: { role: true } });
    const [mail] = await database.prisma.outboxMail.findMany();
    expect(invitation).toMatchObject({ organizationId: id, email: 'liv@halden.example' });
    expect(invitation?.role.template).toBe('administrator');
    expect(mail).toMatchObject({ template: 'invitation', recipientAddress: 'liv@halden.example' });
  });

  test('makes one customer of one form, however often it is sent', async () => {
    const form = request();
    const viewer = await manager();
    const sent = await Promise.all([1, 2, 3].map(() => provisionCustomer(database, viewer, form, { now })));
    expect(new Set(sent.map((each) => each.ok && each.value)).size).toBe(1);
    expect(await database.prisma.organization.count()).toBe(1);
    expect(await database.prisma.outboxMail.count()).toBe(1);
  });

  test('makes nothing of a faulty form, and the corrected one goes through', async () => {
    const form = request({ name: '', currency: 'JPY' });
    const viewer = await manager();
    expect(await provisionCustomer(database, viewer, form, { now })).toEqual({
      ok: false,
      error: {
        kind: 'faulty',
        faults: [
          { path: 'name', code: 'required' },
          { path: 'currency', code: 'currency-invalid' },
        ],
      },
    });
    expect(await database.prisma.organization.count()).toBe(0);
    const corrected = { ...form, name: 'Halden', currency: 'EUR' };
    expect(await provisionCustomer(database, viewer, corrected, { now })).toMatchObject({ ok: true });
    expect((await listCustomers(database, await manager(), EVERYTHING, now)).items[0]?.number).toBe(
      'C-10001',
    );
  });

  test('starts from a template that was made from another customer’s page', async () => {
    const first = await provisioned();
    const template = await makeTemplate(
      database,
      await manager(),
      { submissionId: newId(), organizationId: first, name: 'Marine', description: '' },
      now,
    );
    if (!template.ok) throw new Error('No template was made.');
    const second = await provisioned({ name: 'Kallio', templateId: template.value });
    const page = await openPageStore(database, await manager(), { now }).find(second);
    expect(page?.draft?.content.agreement).toMatchObject({ number: 'A-10002', currency: 'EUR' });
    expect(await findTemplate(database, await manager(), template.value)).toMatchObject({ name: 'Marine' });
  });

  test('a template’s name is taken only once', async () => {
    const id = await provisioned();
    const make = async (name: string) =>
      makeTemplate(
        database,
        await manager(),
        { submissionId: newId(), organizationId: id, name, description: '' },
        now,
      );
    await make('Marine');
    expect(await make('marine')).toEqual({
      ok: false,
      error: { kind: 'faulty', faults: [{ path: 'name', code: 'name-taken' }] },
    });
  });
});

describe('the list of customers', () => {
  test('holds only those whom an account manager looks after, in rows and in the count', async () => {
    await provisioned();
    const other = await addStaff(database, { name: 'Callum' });
    await provisioned({ name: 'Kestrel', teamIds: [other.staffMemberId], leadId: other.staffMemberId });
    const seen = await listCustomers(database, await manager(), EVERYTHING, now);
    expect([seen.items.map((customer) => customer.name), seen.total]).toEqual([['Halden Marine'], 1]);
    const administrator = await addStaff(database, { role: 'administrator' });
    const all = await listCustomers(database, await manager(administrator), EVERYTHING, now);
    expect(all.total).toBe(2);
    const foreign = all.items.find((customer) => customer.name === 'Kestrel');
    expect(await findCustomer(database, await manager(), foreign?.id ?? '', now)).toBeUndefined();
    expect(await listCustomerUnits(database, await manager(), foreign?.id ?? '')).toEqual([]);
  });

  test('is searched, narrowed, ordered and paged', async () => {
    for (const name of ['Alder 100%', 'Birch', 'Cedar']) await provisioned({ name });
    const viewer = await manager();
    const names = async (query: Partial<CustomerQuery>) =>
      (await listCustomers(database, viewer, { ...EVERYTHING, ...query }, now)).items.map(({ name }) => name);
    expect(await names({ sort: { by: 'name', descending: true } })).toEqual(['Cedar', 'Birch', 'Alder 100%']);
    expect(await names({ text: 'dar' })).toEqual(['Cedar']);
    expect(await names({ text: '%' })).toEqual(['Alder 100%']);
    expect(await names({ text: 'C-10002' })).toEqual(['Birch']);
    expect(await names({ page: 'released' })).toEqual([]);
    expect(await names({ page: 'never-released', request: { number: 2, size: 2 } })).toEqual(['Cedar']);
  });
});

describe('units', () => {
  test('are added, moved and removed; who stands above whom follows', async () => {
    const id = await provisioned();
    const viewer = await manager();
    const [root, shipyard] = await listCustomerUnits(database, viewer, id);
    if (!root || !shipyard) throw new Error('The customer has two units.');
    const input = { name: 'Dock', code: '', kind: 'site' as const, address: EMPTY_ADDRESS };
    const added = await changeCustomerUnits(
      database,
      viewer,
      id,
      { kind: 'add', input: { ...input, parentId: shipyard.id } },
      { now },
    );
    if (!added.ok) throw new Error('The unit was not added.');
    const above = () => database.prisma.unitAncestor.count({ where: { descendantId: added.value.unit.id } });
    expect(await above()).toBe(3);
    const move = { ...input, parentId: root.id };
    await changeCustomerUnits(
      database,
      viewer,
      id,
      { kind: 'change', unitId: added.value.unit.id, version: 1, input: move },
      { now },
    );
    expect(await above()).toBe(2);
    const remove = { kind: 'remove', unitId: added.value.unit.id, version: 2 } as const;
    expect(await changeCustomerUnits(database, viewer, id, remove, { now })).toMatchObject({ ok: true });
    expect(await above()).toBe(0);
  });

  test('of another’s customer are not found', async () => {
    const id = await provisioned();
    const stranger = await manager(await addStaff(database, {}));
    const remove = { kind: 'remove', unitId: toId<'Unit'>(newId()), version: 1 } as const;
    expect(await changeCustomerUnits(database, stranger, id, remove, { now })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
  });
});

const EVERYTHING: CustomerQuery = {
  sort: { by: 'name', descending: false },
  request: { number: 1, size: 50 },
};
