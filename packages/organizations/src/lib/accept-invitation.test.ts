import { expect, test } from 'vitest';
import { decideAcceptance } from './accept-invitation.ts';

test.each([
  ['none', 'new-password'],
  ['without-password', 'new-password'],
  ['with-password', 'own-password'],
  ['with-password', 'signed-in'],
] as const)('somebody with account “%s” joins by %s', (account, proof) => {
  expect(decideAcceptance('pending', account, proof, false)).toEqual({ ok: true, value: 'join' });
});

test.each([['accepted'], ['revoked'], ['expired']] as const)(
  'an invitation that is %s is not accepted',
  (state) => {
    expect(decideAcceptance(state, 'none', 'new-password', false)).toEqual({
      ok: false,
      error: { kind: 'not-possible', state },
    });
  },
);

test('the link alone does not take an existing account over', () => {
  expect(decideAcceptance('pending', 'with-password', 'new-password', false)).toMatchObject({
    error: { kind: 'account-exists' },
  });
});

test('a disabled account and a member stay what they are', () => {
  expect(decideAcceptance('pending', 'disabled', 'own-password', false)).toMatchObject({
    error: { kind: 'disabled' },
  });
  expect(decideAcceptance('pending', 'with-password', 'own-password', true)).toMatchObject({
    error: { kind: 'member-already' },
  });
});
