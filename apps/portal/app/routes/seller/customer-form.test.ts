import { expect, test } from 'vitest';

import { readForm } from '~/forms/read-form.server.ts';

import { inFormRows, readCustomerForm } from './customer-form.server.ts';

async function form(fields: Record<string, string>) {
  return readForm(new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) }));
}

test('rows of units without a word are left out; faults find their way back to the rows', async () => {
  const read = readCustomerForm(
    await form({ rows: '3', 'units.0.name': '', 'units.1.name': 'Dock', 'units.2.address.city': 'Bergen' }),
  );
  expect(read.request.units.map((unit) => unit.name)).toEqual(['Dock', '']);
  expect(inFormRows([{ path: 'units.1.name', code: 'required' }], read.unitRows)).toEqual([
    { path: 'units.2.name', code: 'required' },
  ]);
});

test('whoever leads the team is on it', async () => {
  const { request } = readCustomerForm(await form({ leadId: 'ida' }));
  expect(request.teamIds).toEqual(['ida']);
});

test('a kind of unit that is none is a site, and no template is no template', async () => {
  const { request } = readCustomerForm(await form({ 'units.0.name': 'Dock', 'units.0.kind': 'castle' }));
  expect(request.units[0]?.kind).toBe('site');
  expect(request.templateId).toBeUndefined();
});
