import type { MemberViewer } from '@portico/access';
import { toId } from '@portico/kernel';
import { addItem, removeLine } from '@portico/purchasing';
import type { Cart, LineSubject } from '@portico/purchasing';
import { valueOf } from '@portico/purchasing/testing';
import { beforeEach, describe, expect, it } from 'vitest';

import { newId } from '../core/new-id.ts';
import { addMember, addOrganization, memberViewer } from '../testing/people.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { openCartStore } from './cart-store.ts';

const database = useTestDatabase();
const NOW = new Date('2026-03-02T09:00:00Z');
const tower: LineSubject = {
  kind: 'configuration',
  configurationKey: toId(newId()),
  choices: { memory: '32-gb', ports: ['usb-c', 'hdmi'], raid: null, disks: 2 },
};

let viewer: MemberViewer;
beforeEach(async () => {
  const acme = await addOrganization(database);
  viewer = await memberViewer(database, await addMember(database, acme, {}), NOW);
});

function addOne(cart: Cart) {
  return addItem(cart, { subject: tower, quantity: 1, note: 'lab' }, toId(newId()));
}

describe('the cart of a member', () => {
  it('is empty before anything is put in, and comes back as it was left', async () => {
    const store = openCartStore(database, viewer, NOW);
    expect(await store.find()).toEqual({ version: 0, lines: [] });
    const cart = valueOf(await store.change(addOne));
    expect(cart).toMatchObject({ version: 1, lines: [{ subject: tower, quantity: 1, note: 'lab' }] });
    expect(await store.find()).toEqual(cart);
  });

  it('loses no piece when twenty are added at once', async () => {
    const store = openCartStore(database, viewer, NOW);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => store.change(addOne)));
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    const cart = await store.find();
    expect(cart.lines.map((line) => line.quantity)).toEqual([20]);
    expect(cart.version).toBe(20);
  });

  it('counts a form once however often it is sent', async () => {
    const store = openCartStore(database, viewer, NOW);
    const form = toId<'Submission'>(newId());
    await Promise.all([store.change(addOne, form), store.change(addOne, form), store.change(addOne, form)]);
    expect((await store.find()).lines.map((line) => line.quantity)).toEqual([1]);
  });

  it('is not changed by what is refused', async () => {
    const store = openCartStore(database, viewer, NOW);
    const form = toId<'Submission'>(newId());
    const tooMany = (cart: Cart) => addItem(cart, { subject: tower, quantity: 0 }, toId(newId()));
    expect((await store.change(tooMany, form)).ok).toBe(false);
    expect((await store.find()).lines).toEqual([]);
    expect((await store.change(addOne, form)).ok).toBe(true);
  });

  it('is one per member', async () => {
    const acme = await addOrganization(database, { name: 'Other' });
    const other = await memberViewer(database, await addMember(database, acme, {}), NOW);
    const store = openCartStore(database, viewer, NOW);
    const { lines } = valueOf(await store.change(addOne));
    const line = lines[0];
    const theirs = openCartStore(database, other, NOW);
    await theirs.change((cart) => ({ ok: true, value: removeLine(cart, toId(line?.id ?? '')) }));
    expect(await store.find()).toMatchObject({ lines: [{ quantity: 1 }] });
    expect((await theirs.find()).lines).toEqual([]);
  });
});
