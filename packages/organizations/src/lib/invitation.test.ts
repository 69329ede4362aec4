import { expect, test } from 'vitest';
import { INVITATION_TRANSITIONS, canStep, invitationEnd, invitationState } from './invitation.ts';

const made = new Date('2026-03-02T10:00:00Z');
const end = invitationEnd(made);
const just = (ms: number) => new Date(end.getTime() + ms);

test.each([
  ['pending until its last millisecond', { expiresAt: end }, just(-1), 'pending'],
  ['expired at its end', { expiresAt: end }, just(0), 'expired'],
  ['accepted, even after its end', { expiresAt: end, acceptedAt: made }, just(1), 'accepted'],
  ['revoked, even after its end', { expiresAt: end, revokedAt: made }, just(1), 'revoked'],
])('%s', (_, invitation, now, state) => {
  expect(invitationState(invitation, now)).toBe(state);
});

test('lives seven days', () => {
  expect(end.toISOString()).toBe('2026-03-09T10:00:00.000Z');
});

test('only a pending one is accepted; what is over stays over', () => {
  const steps = Object.entries(INVITATION_TRANSITIONS).map(([state, next]) => [state, Object.keys(next)]);
  expect(Object.fromEntries(steps)).toEqual({
    pending: ['accept', 'revoke', 'resend'],
    expired: ['revoke', 'resend'],
    accepted: [],
    revoked: [],
  });
  expect(canStep('expired', 'accept')).toBe(false);
});
