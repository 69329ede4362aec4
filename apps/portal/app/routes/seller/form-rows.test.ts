import { expect, test } from 'vitest';

import { readForm } from '~/forms/read-form.server.ts';

import { faultsInRows, readRows } from './form-rows.server.ts';

async function rowsOf(fields: Record<string, string>) {
  const request = new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) });
  return readRows(await readForm(request), 'links', ['label', 'url'], (part) => part('label'));
}

test('reads rows until they end; blank ones and those to be removed are left out', async () => {
  const rows = await rowsOf({
    'links.0.label': 'One',
    'links.0.url': 'https://one.example',
    'links.1.label': '',
    'links.1.url': ' ',
    'links.2.label': 'Three',
    'links.2.remove': 'on',
    'links.3.label': 'Four',
  });
  expect(rows).toEqual([
    { row: 0, value: 'One' },
    { row: 3, value: 'Four' },
  ]);
});

test('faults find their way back to the rows of the form', async () => {
  const rows = [
    { row: 0, value: '' },
    { row: 3, value: '' },
  ];
  expect(faultsInRows([{ path: 'links.1.url', code: 'required' }], 'links', rows)).toEqual([
    { path: 'links.3.url', code: 'required' },
  ]);
  expect(faultsInRows([{ path: 'linksoup', code: 'x' }], 'links', rows)).toEqual([
    { path: 'linksoup', code: 'x' },
  ]);
});
