import type { Id, Result } from '@portico/kernel';

/** Too many passwords are being checked at this moment; try again shortly. */
export type Busy = { readonly kind: 'busy' };

/** Hashes passwords slowly on purpose, a few at a time, so that nobody can make it a burden on everybody. */
export type PasswordHasher = {
  hash(password: string): Promise<Result<string, Busy>>;
  /** Takes as long for an absent hash as for a wrong password, and says no. */
  matches(password: string, hash: string | undefined): Promise<Result<boolean, Busy>>;
};

/** Where an attempt comes from: a network address, and a token of a browser that somebody signed in with before. */
export type AttemptSource = { readonly address: string; readonly device?: string };

/** Whether an attempt may be made; if not, in how many seconds again. */
export type ThrottleAnswer =
  | { readonly kind: 'open' }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number };

/**
 * Slows guessing down without letting a stranger lock anybody out: a browser that the person signed in with before
 * has a count of its own. Counts go by the address typed, whether or not anybody has it.
 */
export type Throttle = {
  /** Counts an attempt before it is made. */
  take(account: string, source: AttemptSource): Promise<ThrottleAnswer>;
  /** Takes the attempt back after it succeeded, and returns the token by which the browser is known from now on. */
  forgive(account: string, source: AttemptSource): Promise<string>;
};

/** What signing in has to know of a person. */
export type Account = {
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly status: 'active' | 'disabled';
  readonly passwordHash?: string;
};

/** From where and in what a session is opened. `previousToken`: the session that the browser had, which ends. */
export type SessionPlace = {
  readonly address: string;
  readonly userAgent?: string;
  readonly previousToken?: string;
};

/** A session as its browser gets it. */
export type OpenedSession = { readonly token: string; readonly expiresAt: Date };

/** Where accounts and sessions are kept. Each call records what it did in the audit. */
export type SignInStore = {
  findAccount(email: string): Promise<Account | undefined>;
  /** Opens a session in the organization that the person was in last, under a new token. */
  openSession(account: Account, place: SessionPlace, now: Date): Promise<OpenedSession>;
  recordFailure(account: Account | undefined, place: SessionPlace, now: Date): Promise<void>;
};
