import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';
import { canStep } from './invitation.ts';
import type { InvitationState } from './invitation.ts';

/** Whether the invited address belongs to a person, and whether they can sign in already. */
export type InvitedAccount = 'none' | 'without-password' | 'with-password' | 'disabled';

/** How somebody shows that they may accept: by choosing the password of a new account, or by the one they have. */
export type AcceptanceProof = 'new-password' | 'own-password' | 'signed-in';

/** Why an invitation cannot be accepted. */
export type AcceptanceFailure =
  | { readonly kind: 'not-possible'; readonly state: InvitationState }
  /** The address has an account: its owner has to show that they are its owner. */
  | { readonly kind: 'account-exists' }
  | { readonly kind: 'disabled' }
  | { readonly kind: 'member-already' };

/**
 * Whether an invitation may be accepted so. The link proves that somebody reads the mail of the address; it does not
 * by itself open an account that exists, and never changes the password of one.
 */
export function decideAcceptance(
  state: InvitationState,
  account: InvitedAccount,
  proof: AcceptanceProof,
  isMember: boolean,
): Result<'join', AcceptanceFailure> {
  if (!canStep(state, 'accept')) return err({ kind: 'not-possible', state });
  if (account === 'disabled') return err({ kind: 'disabled' });
  if (account === 'with-password' && proof === 'new-password') return err({ kind: 'account-exists' });
  return isMember ? err({ kind: 'member-already' }) : ok('join');
}
