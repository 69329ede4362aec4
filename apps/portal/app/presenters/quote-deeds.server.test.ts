import { toMemberViewer } from '@portico/access';
import type { MemberViewer } from '@portico/access';
import type { QuoteDocument } from '@portico/database';
import { toId } from '@portico/kernel';
import { money } from '@portico/money';
import { templateGrants } from '@portico/organizations';
import type { Grant } from '@portico/organizations';
import type { Party, QuoteState } from '@portico/purchasing';
import { expect, test } from 'vitest';

import { deedStandings } from './quote-deeds.server.ts';

const paula = partyOf('Paula');
const bruno = partyOf('Bruno');

function partyOf(name: string): Party {
  return { membershipId: toId(`member ${name}`), personId: toId(`person ${name}`), name };
}

function viewerOf(party: Party, grants: readonly Grant[]): MemberViewer {
  return toMemberViewer({
    ...party,
    sessionId: '',
    email: '',
    preferences: { locale: 'en', timeZone: 'UTC', density: 'comfortable', theme: 'system' },
    organizationId: toId('acme'),
    organizationStatus: 'active',
    organizationName: 'Acme',
    organizationNumber: 'C-1',
    currency: 'EUR',
    unitId: toId('unit'),
    unitName: 'Unit',
    unitsBelow: [toId('unit')],
    roleIds: [],
    roleNames: [],
    grants,
    membershipCount: 1,
  });
}

function quote(state: QuoteState): QuoteDocument {
  const now = new Date('2026-03-02T09:00:00Z');
  const head = {
    number: 1,
    createdBy: 'Paula',
    createdAt: now,
    expiresAt: now,
    total: money(500_000, 'EUR'),
  };
  return {
    id: toId('quote'),
    organizationId: toId('acme'),
    unitId: toId('unit'),
    unitName: 'Unit',
    customer: { name: 'Acme', legalName: 'Acme', number: 'C-1' },
    number: 'Q-1',
    title: 'Desks',
    state,
    requestedBy: paula,
    assignedTo: bruno,
    createdAt: now,
    expiresAt: now,
    version: 1,
    currentRevision: 1,
    revisions: [head],
    shown: { ...head, lines: [] },
    history: [],
  };
}

function kindsOf(viewer: MemberViewer, state: QuoteState) {
  const {
    accept,
    reject,
    'request-change': change,
    forward,
    revise,
    withdraw,
  } = deedStandings(viewer, quote(state));
  return [accept, reject, change, forward, revise, withdraw].map(({ kind }) => kind);
}

test('whoever decides has the four verbs, and not those of whoever asked', () => {
  expect(kindsOf(viewerOf(bruno, templateGrants('buyer')), 'open')).toEqual([
    'allowed',
    'allowed',
    'allowed',
    'allowed',
    'not-possible',
    'not-requester',
  ]);
});

test('whoever asked can withdraw, and revise once it was handed back', () => {
  const viewer = viewerOf(paula, templateGrants('purchaser'));
  expect(kindsOf(viewer, 'open')).toEqual([
    'refused',
    'refused',
    'refused',
    'refused',
    'not-possible',
    'allowed',
  ]);
  expect(kindsOf(viewer, 'change-requested').slice(4)).toEqual(['allowed', 'allowed']);
});

test('a limit keeps from accepting, not from saying no', () => {
  const limit = { amount: 100_000, currency: 'EUR' };
  const viewer = viewerOf(bruno, [
    { permission: 'quote.read', scope: 'own' },
    { permission: 'quote.decide', scope: 'own', limit },
    { permission: 'quote.forward', scope: 'own' },
  ]);
  const standings = deedStandings(viewer, quote('open'));
  expect(standings.accept).toMatchObject({ kind: 'refused', because: { kind: 'over-limit', limit } });
  expect(standings.reject.kind).toBe('allowed');
  expect(standings.forward.kind).toBe('allowed');
});

test('nothing is left to do with what is decided', () => {
  for (const state of ['accepted', 'rejected', 'withdrawn', 'expired'] as const) {
    expect(new Set(kindsOf(viewerOf(bruno, templateGrants('administrator')), state))).toEqual(
      new Set(['not-possible']),
    );
  }
});
