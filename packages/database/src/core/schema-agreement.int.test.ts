import { expect, test } from 'vitest';

import { readMigratedShape } from '../testing/migrated-shape.ts';
import { readModelledShape } from '../testing/modelled-shape.ts';
import { useTestDatabase } from '../testing/test-database.ts';

const database = useTestDatabase();

test('the migrations make exactly the columns, indexes and references that the Prisma model describes', async () => {
  const modelled = await readModelledShape();
  const migrated = await readMigratedShape(database.pool);
  expect(migrated).toEqual(modelled);
  expect(modelled.length).toBeGreaterThan(300);
});
