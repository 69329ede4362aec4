import { assertNever } from '@portico/kernel';
import { parsePermission } from '@portico/organizations';
import type { Grant, SpendingLimit } from '@portico/organizations';
import { toAbility } from './ability.ts';
import type { AppAbility } from './ability.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Action, SubjectTypeOf } from './catalogue.ts';
import { grantRules } from './member-rules.ts';
import type { SubjectFacts } from './subject.ts';
import { toSubject } from './tagged-subject.ts';
import type { MemberViewer, Viewer } from './viewer.ts';

/** An amount that is at stake: an integer in the smallest unit of `currency`. A `Money` at its currency’s scale is one. */
export type Amount = { readonly amount: number; readonly currency: string };

/** Why something is refused. */
export type Refusal =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'barred' }
  /** A preview looks and changes nothing. */
  | { readonly kind: 'preview' }
  /** None of the person’s roles allows this at all. */
  | { readonly kind: 'no-permission'; readonly action: Action }
  /** A role allows it, but not for this object. */
  | { readonly kind: 'out-of-scope'; readonly action: Action }
  /** A role allows it for this object, up to an amount that this one is above. */
  | {
      readonly kind: 'over-limit';
      readonly action: Action;
      readonly limit: SpendingLimit;
      readonly amount: Amount;
    }
  /** The seller has blocked the organization from ordering. */
  | { readonly kind: 'organization-blocked' };

/** The one answer to “may this person do this?”, which the button, the form and the mail all ask for. */
export type Verdict = { readonly kind: 'allowed' } | { readonly kind: 'refused'; readonly because: Refusal };

const allowed: Verdict = { kind: 'allowed' };

/**
 * Whether this viewer may do this to this object and, where money is at stake, for this amount. One grant has to
 * carry scope and limit together: a wide scope of one role does not widen the limit of another. An amount in
 * another currency than a limit is above it.
 */
export function verdict<Name extends Action>(
  viewer: Viewer,
  action: Name,
  facts: SubjectFacts[SubjectTypeOf<Name>],
  amount?: Amount,
): Verdict {
  switch (viewer.kind) {
    case 'anonymous':
      return refused({ kind: 'signed-out' });
    case 'barred':
      return refused({ kind: 'barred' });
    case 'preview':
      return can(viewer.ability, action, facts) ? allowed : refused({ kind: 'preview' });
    case 'staff':
      return can(viewer.ability, action, facts) ? allowed : refused(scopeRefusal(viewer.ability, action));
    case 'member':
      return memberVerdict(viewer, action, facts, amount);
    default:
      return assertNever(viewer);
  }
}

/** Whether the viewer may do this to at least some object: what decides if a way to it is shown at all. */
export function couldEver(viewer: Viewer, action: Action): boolean {
  if (viewer.kind === 'anonymous' || viewer.kind === 'barred') return false;
  return viewer.ability.possibleRulesFor(action, CATALOGUE[action].subject).length > 0;
}

function memberVerdict<Name extends Action>(
  viewer: MemberViewer,
  action: Name,
  facts: SubjectFacts[SubjectTypeOf<Name>],
  amount: Amount | undefined,
): Verdict {
  if (CATALOGUE[action].buys && viewer.organizationStatus === 'blocked') {
    return refused({ kind: 'organization-blocked' });
  }
  if (!can(viewer.ability, action, facts)) return refused(scopeRefusal(viewer.ability, action));
  const permission = parsePermission(action);
  if (permission === undefined || amount === undefined) return allowed;
  const reaching = viewer.grants.filter(
    (grant) => grant.permission === permission && can(toAbility(grantRules(grant, viewer)), action, facts),
  );
  if (reaching.some((grant) => isWithin(amount, grant.limit))) return allowed;
  return refused({ kind: 'over-limit', action, limit: highest(reaching, amount), amount });
}

function can<Name extends Action>(
  ability: AppAbility,
  action: Name,
  facts: SubjectFacts[SubjectTypeOf<Name>],
): boolean {
  return ability.can(action, toSubject(CATALOGUE[action].subject, facts));
}

function scopeRefusal(ability: AppAbility, action: Action): Refusal {
  const hasRule = ability.possibleRulesFor(action, CATALOGUE[action].subject).length > 0;
  return { kind: hasRule ? 'out-of-scope' : 'no-permission', action };
}

function isWithin(amount: Amount, limit: SpendingLimit | undefined): boolean {
  return limit === undefined || (limit.currency === amount.currency && amount.amount <= limit.amount);
}

function highest(grants: readonly Grant[], amount: Amount): SpendingLimit {
  const limits = grants.flatMap((grant) => (grant.limit === undefined ? [] : [grant.limit]));
  const comparable = limits.filter((limit) => limit.currency === amount.currency);
  const [first, ...rest] = comparable.length > 0 ? comparable : limits;
  if (first === undefined) return { amount: 0, currency: amount.currency };
  return rest.reduce((most, limit) => (limit.amount > most.amount ? limit : most), first);
}

function refused(because: Refusal): Verdict {
  return { kind: 'refused', because };
}
