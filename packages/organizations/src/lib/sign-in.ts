import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';
import { parseEmailAddress } from './email-address.ts';
import { normalizePassword, PASSWORD_LENGTH } from './password-policy.ts';
import type {
  Busy,
  OpenedSession,
  PasswordHasher,
  SessionPlace,
  SignInStore,
  Throttle,
} from './sign-in-ports.ts';

/** What signing in is done with. */
export type SignInPorts = {
  readonly store: SignInStore;
  readonly hasher: PasswordHasher;
  readonly throttle: Throttle;
};

/** An attempt to sign in, as it was typed. */
export type SignInAttempt = SessionPlace & {
  readonly email: string;
  readonly password: string;
  readonly device?: string;
};

/** Why nobody is signed in. Only whoever knew the password learns that an account is disabled. */
export type SignInFailure =
  | { readonly kind: 'wrong' }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly kind: 'disabled' }
  | Busy;

/** A signed-in browser: its session, and the token by which it is known when it signs in again. */
export type SignedInBrowser = OpenedSession & { readonly device: string };

/**
 * Signs somebody in. An address that nobody has takes the same steps, and the same time, as a wrong password. The
 * session that the browser had before ends, so that nobody is handed a session that somebody else planted.
 */
export async function signIn(
  { store, hasher, throttle }: SignInPorts,
  attempt: SignInAttempt,
  now: Date,
): Promise<Result<SignedInBrowser, SignInFailure>> {
  const email = parseEmailAddress(attempt.email);
  const key = email ?? attempt.email.slice(0, 254).toLowerCase();
  const answer = await throttle.take(key, attempt);
  if (answer.kind === 'throttled') return err(answer);
  const account = email === undefined ? undefined : await store.findAccount(email);
  const matches = await hasher.matches(bounded(attempt.password), account?.passwordHash);
  if (!matches.ok) return matches;
  if (!matches.value || account === undefined) {
    await store.recordFailure(account, attempt, now);
    return err({ kind: 'wrong' });
  }
  const device = await throttle.forgive(key, attempt);
  if (account.status === 'disabled') return err({ kind: 'disabled' });
  return ok({ ...(await store.openSession(account, attempt, now)), device });
}

/** No accepted password is longer, so more than that is wrong anyway and need not be hashed. */
function bounded(password: string): string {
  return normalizePassword(password.slice(0, 4 * PASSWORD_LENGTH.most));
}
