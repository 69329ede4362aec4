import type { OrderListItem } from '@portico/database';
import { toId } from '@portico/kernel';
import { createTranslator } from '@portico/messages';
import { expect, test } from 'vitest';

import { orderCsv } from './order-csv.ts';

const text = createTranslator({ locale: 'en', timeZone: 'UTC' });
const order: OrderListItem = {
  id: toId('order'),
  number: 'SO-100001',
  title: 'Ten "large" desks, two lamps',
  poNumber: '=HYPERLINK("https://evil.example")',
  state: 'received',
  total: { amount: 123_450, currency: 'EUR', scale: 2 },
  lineCount: 2,
  placedAt: new Date('2026-03-02T09:00:00Z'),
  unitName: 'Hamburg',
  requestedBy: 'Paula',
  placedBy: 'Bruno',
  organizationName: 'Acme',
};

async function* repeat(times: number): AsyncGenerator<OrderListItem> {
  for (let index = 0; index < times; index += 1) yield await Promise.resolve(order);
}

async function piecesOf(csv: AsyncGenerator<string>): Promise<readonly string[]> {
  const pieces: string[] = [];
  for await (const piece of csv) pieces.push(piece);
  return pieces;
}

test('a row can be read by any program and runs in none', async () => {
  const [csv = ''] = await piecesOf(orderCsv(repeat(1), text));
  const [head, row, end] = csv.split('\r\n');
  expect(head).toMatch(/^\uFEFF\w/);
  expect(row).toBe(
    'SO-100001,"\'=HYPERLINK(""https://evil.example"")","Ten ""large"" desks, two lamps",Received,' +
      '2026-03-02T09:00:00.000Z,Paula,Bruno,Hamburg,2,1234.50,EUR',
  );
  expect(end).toBe('');
});

test('a long export comes in pieces', async () => {
  const pieces = await piecesOf(orderCsv(repeat(450), text));
  expect(pieces).toHaveLength(3);
  expect(pieces.join('').split('\r\n')).toHaveLength(452);
});
