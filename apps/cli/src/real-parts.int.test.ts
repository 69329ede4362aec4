import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { searchProducts, suggestProducts } from '@portico/database';
import { useTestDatabase } from '@portico/database/testing';
import { expect, test } from 'vitest';

import { importParts } from './parts/import-parts.ts';

const FOLDER =
  process.env['PORTICO_PARTS_DIR'] ??
  fileURLToPath(new URL('../../../../shared/data/parts', import.meta.url));
const isThere = existsSync(FOLDER);
if (!isThere)
  process.stderr.write(`The parts data is not in ${FOLDER} (PORTICO_PARTS_DIR): its import is not tested.\n`);

const database = useTestDatabase();

test('the whole of the parts data loads, twice, and can be searched', async ({ skip }) => {
  skip(!isThere, `the parts data is not at ${FOLDER}`);
  const progress = { show() {}, end() {} };
  const first = await importParts(database, FOLDER, { progress });
  expect(first).toMatchObject({ read: 47_551, created: 47_551, rejected: 0, rejections: [] });
  expect(first.prices).toMatchObject({ read: 18_139, created: 18_139, rejected: 0 });
  expect(first.seconds).toBeLessThan(60);

  const second = await importParts(database, FOLDER, { progress });
  expect(second).toMatchObject({ read: 47_551, created: 0, changed: 0, unchanged: 47_551, rejected: 0 });
  expect(second.prices).toMatchObject({ created: 0, changed: 0, removed: 0, unchanged: 18_139 });

  const staff = { kind: 'staff' } as const;
  const page = { number: 1, size: 10 };
  const all = await searchProducts(database, staff, { sort: 'name', page });
  expect(all.total).toBe(47_551);
  const sockets = await searchProducts(database, staff, {
    sort: 'name',
    page,
    categoryCode: 'cpu',
    attributes: [{ code: 'socket', anyOf: ['AM5'] }],
  });
  expect(sockets.total).toBe(45);
  expect(await suggestProducts(database, staff, 'WD5000AZRX', 3)).toMatchObject([
    { partNumber: 'WD5000AZRX' },
  ]);
}, 180_000);
