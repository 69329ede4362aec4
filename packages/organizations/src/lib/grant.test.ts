import { expect, test } from 'vitest';
import fc from 'fast-check';
import { covers, parseGrant } from './grant.ts';
import type { Grant } from './grant.ts';
import { PERMISSIONS } from './permission.ts';
import { SCOPES } from './scope.ts';

const upTo = (amount: number, currency = 'EUR'): Grant => ({
  permission: 'quote.decide',
  scope: 'unit',
  limit: { amount, currency },
});

test.each<[string, Grant, Grant, boolean]>([
  [
    'a wider scope',
    { permission: 'quote.read', scope: 'organization' },
    { permission: 'quote.read', scope: 'own' },
    true,
  ],
  [
    'a narrower scope',
    { permission: 'quote.read', scope: 'own' },
    { permission: 'quote.read', scope: 'unit' },
    false,
  ],
  [
    'another permission',
    { permission: 'quote.read', scope: 'unit' },
    { permission: 'order.read', scope: 'unit' },
    false,
  ],
  ['a higher limit', upTo(500), upTo(400), true],
  ['a lower limit', upTo(400), upTo(500), false],
  ['no limit', { permission: 'quote.decide', scope: 'unit' }, upTo(500), true],
  ['any limit, of no limit', upTo(500), { permission: 'quote.decide', scope: 'unit' }, false],
  ['a limit in another currency', upTo(500, 'USD'), upTo(400), false],
])('%s', (_, held, wanted, expected) => {
  expect(covers(held, wanted)).toBe(expected);
});

const grant: fc.Arbitrary<Grant> = fc
  .record({
    permission: fc.constantFrom(...PERMISSIONS.slice(0, 2)),
    scope: fc.constantFrom(...SCOPES),
    limit: fc.option(fc.record({ amount: fc.nat(3), currency: fc.constantFrom('EUR', 'USD') })),
  })
  .map(({ limit, ...rest }) => (limit === null ? rest : { ...rest, limit }));

test('covering is reflexive and transitive', () => {
  fc.assert(
    fc.property(grant, grant, grant, (one, two, three) => {
      expect(covers(one, one)).toBe(true);
      if (covers(one, two) && covers(two, three)) expect(covers(one, three)).toBe(true);
    }),
  );
});

test('a stored grant is read, and one that nobody knows grants nothing', () => {
  const stored = { permission: 'quote.decide', scope: 'unit', limitAmount: 500n, limitCurrency: 'EUR' };
  expect(parseGrant(stored)).toEqual(upTo(500));
  expect(parseGrant({ ...stored, limitAmount: null })).toEqual({ permission: 'quote.decide', scope: 'unit' });
  expect(parseGrant({ ...stored, permission: 'everything' })).toBeUndefined();
  expect(parseGrant({ ...stored, scope: 'world' })).toBeUndefined();
  expect(parseGrant({ ...stored, limitCurrency: null })).toBeUndefined();
});
