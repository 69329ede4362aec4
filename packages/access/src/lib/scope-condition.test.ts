import { SCOPES } from '@portico/organizations';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAbility } from './ability.ts';
import { aStanding } from './standing.sample.ts';
import { scopeCondition } from './scope-condition.ts';
import { toSubject } from './tagged-subject.ts';

const one = (...values: readonly string[]) => fc.constantFrom(...values);
const quote = fc.record({
  organizationId: one('acme', 'umbra'),
  unitId: one('site', 'desk', 'elsewhere'),
  requestedById: one('me', 'other'),
  assignedToId: one('me', 'other'),
});

function reaches(scope: (typeof SCOPES)[number], facts: Parameters<typeof toSubject<'Quote'>>[1]): boolean {
  const conditions = scopeCondition('Quote', scope, aStanding());
  const ability = toAbility([{ action: 'quote.read', subject: 'Quote', conditions }]);
  return ability.can('quote.read', toSubject('Quote', facts));
}

test('a wider scope reaches all that a narrower one does', () => {
  fc.assert(
    fc.property(quote, (facts) => {
      const reach = SCOPES.map((scope) => reaches(scope, facts));
      expect(reach).toEqual(reach.toSorted());
    }),
  );
});

test('no scope leaves the organization', () => {
  fc.assert(
    fc.property(quote, fc.constantFrom(...SCOPES), (facts, scope) => {
      if (facts.organizationId !== 'acme') expect(reaches(scope, facts)).toBe(false);
    }),
  );
});

test.each([
  ['own', { unitId: 'elsewhere', assignedToId: 'me' }, true],
  ['own', { unitId: 'site' }, false],
  ['unit', { unitId: 'site' }, true],
  ['unit', { unitId: 'desk' }, false],
  ['unit', { unitId: 'elsewhere', requestedById: 'me' }, true],
  ['unit-and-below', { unitId: 'desk' }, true],
  ['unit-and-below', { unitId: 'elsewhere' }, false],
  ['organization', { unitId: 'elsewhere' }, true],
] as const)('%s and %j: %s', (scope, change, expected) => {
  const facts = { organizationId: 'acme', unitId: 'site', requestedById: 'other', assignedToId: 'other' };
  expect(reaches(scope, { ...facts, ...change })).toBe(expected);
});
