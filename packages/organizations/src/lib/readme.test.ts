import { toId } from '@portico/kernel';
import { expect, test } from 'vitest';
import { aboveCeiling, templateGrants } from '../index.ts';

// The example of README.md, as it stands there.
test('a buyer of one site cannot hand on an administrator’s level', () => {
  const site = toId<'Unit'>('0199a0c0-0000-7000-8000-000000000001');
  const buyer = {
    kind: 'bounded',
    grants: templateGrants('buyer'),
    unitId: site,
    unitsBelow: [site],
  } as const;

  const excess = aboveCeiling(buyer, templateGrants('administrator'), site);

  expect(excess.map((grant) => grant.permission)).toContain('people.manage');
  expect(aboveCeiling(buyer, templateGrants('purchaser'), site)).toEqual([]);
});
