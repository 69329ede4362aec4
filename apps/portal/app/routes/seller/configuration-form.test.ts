import type { Model } from '@portico/configurator';
import { expect, test } from 'vitest';

import { readForm } from '~/forms/read-form.server.ts';

import { policyOf, readConfiguration } from './configuration-form.server.ts';

const option = (key: string) => ({ key, name: key, attributes: {} });
const model: Model = {
  format: 1,
  name: 'Desk',
  base: { productId: 'desk' },
  attributes: [],
  features: [
    { kind: 'one', key: 'memory', name: 'Memory', options: [option('m16'), option('m32')] },
    { kind: 'optional', key: 'card', name: 'Card', options: [option('c1')] },
    { kind: 'several', key: 'ports', name: 'Ports', min: 0, max: 2, options: [option('usb'), option('lan')] },
    { kind: 'quantity', key: 'discs', name: 'Discs', min: 0, max: 4, options: [option('disc')] },
  ],
  rules: [],
};

async function read(fields: readonly (readonly [string, string])[]) {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  return readConfiguration(await readForm(new Request('http://localhost/', { method: 'POST', body })), model);
}

test('reads each kind of feature', async () => {
  const { choices } = await read([
    ['choice.memory', 'm32'],
    ['choice.card', ''],
    ['choice.ports', 'usb'],
    ['choice.ports', 'lan'],
    ['choice.discs', '2'],
  ]);
  expect(choices).toEqual({ memory: 'm32', card: null, ports: ['usb', 'lan'], discs: 2 });
});

test('leaves open what does not fit', async () => {
  const { choices } = await read([
    ['choice.memory', 'm64'],
    ['choice.ports', 'scsi'],
    ['choice.discs', 'many'],
  ]);
  expect(choices).toEqual({ card: null, ports: [] });
});

test('what is approved is always among what members may choose', async () => {
  const { restrictions } = await read([
    ['choice.memory', 'm16'],
    ['policy.memory', 'some'],
    ['allow.memory', ''],
    ['allow.memory', 'm32'],
  ]);
  expect(restrictions.allowed).toEqual({ memory: ['m16', 'm32'] });
});

test('a feature that was free until now begins with all its options', async () => {
  const { restrictions } = await read([
    ['choice.memory', 'm16'],
    ['policy.memory', 'some'],
  ]);
  expect(restrictions.allowed).toEqual({ memory: ['m16', 'm32'] });
});

test('reads how far members may depart', async () => {
  const { restrictions } = await read([
    ['choice.memory', 'm16'],
    ['policy.memory', 'fixed'],
    ['policy.ports', 'some'],
    ['allow.ports', 'usb'],
    ['policy.discs', 'free'],
  ]);
  expect(restrictions).toEqual({ allowed: { ports: ['usb'] }, locked: { memory: 'm16' } });
  expect(['memory', 'ports', 'discs'].map((key) => policyOf(restrictions, key))).toEqual([
    'fixed',
    'some',
    'free',
  ]);
});
