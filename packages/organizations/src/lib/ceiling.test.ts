import { toId } from '@portico/kernel';
import { expect, test } from 'vitest';
import { aboveCeiling } from './ceiling.ts';
import type { Ceiling } from './ceiling.ts';
import type { Grant } from './grant.ts';
import { ROLE_TEMPLATES, templateGrants } from './role-template.ts';

const site = toId<'Unit'>('site');
const desk = toId<'Unit'>('desk');
const elsewhere = toId<'Unit'>('elsewhere');

function at(...grants: readonly Grant[]): Ceiling {
  return { kind: 'bounded', grants, unitId: site, unitsBelow: [site, desk] };
}

test.each<[string, Ceiling, Grant, typeof site, number]>([
  [
    'the same, in the same unit',
    at({ permission: 'quote.read', scope: 'unit' }),
    { permission: 'quote.read', scope: 'unit' },
    site,
    0,
  ],
  [
    'the same, in another unit',
    at({ permission: 'quote.read', scope: 'unit' }),
    { permission: 'quote.read', scope: 'unit' },
    desk,
    1,
  ],
  [
    'below, in a unit below',
    at({ permission: 'quote.read', scope: 'unit-and-below' }),
    { permission: 'quote.read', scope: 'unit-and-below' },
    desk,
    0,
  ],
  [
    'below, in a unit elsewhere',
    at({ permission: 'quote.read', scope: 'unit-and-below' }),
    { permission: 'quote.read', scope: 'unit' },
    elsewhere,
    1,
  ],
  [
    'organization-wide, anywhere',
    at({ permission: 'quote.read', scope: 'organization' }),
    { permission: 'quote.read', scope: 'unit' },
    elsewhere,
    0,
  ],
  [
    'one’s own, anywhere',
    at({ permission: 'cart.use', scope: 'own' }),
    { permission: 'cart.use', scope: 'own' },
    elsewhere,
    0,
  ],
  [
    'more than is held',
    at({ permission: 'quote.read', scope: 'unit' }),
    { permission: 'quote.read', scope: 'organization' },
    site,
    1,
  ],
  ['what is not held', at(), { permission: 'cart.use', scope: 'own' }, site, 1],
  [
    'anything, for the seller',
    { kind: 'unbounded' },
    { permission: 'people.manage', scope: 'organization' },
    site,
    0,
  ],
])('%s', (_, ceiling, wanted, unitId, excess) => {
  expect(aboveCeiling(ceiling, [wanted], unitId)).toHaveLength(excess);
});

test('an administrator can hand on every template', () => {
  const administrator = at(...templateGrants('administrator'));
  for (const template of ROLE_TEMPLATES) {
    expect(aboveCeiling(administrator, templateGrants(template), elsewhere)).toEqual([]);
  }
});
