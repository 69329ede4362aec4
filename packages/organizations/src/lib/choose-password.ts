import { err } from '@portico/kernel';
import type { Faults, Result } from '@portico/kernel';
import { checkPassword, normalizePassword } from './password-policy.ts';
import type { PasswordKnowledge } from './password-policy.ts';
import type { Busy, PasswordHasher } from './sign-in-ports.ts';

/** A new password as it was typed, twice. */
export type TypedPassword = { readonly password: string; readonly repeated: string };

/** Why a new password is not taken: what is wrong with it, or that it cannot be hashed at this moment. */
export type PasswordFailure = { readonly kind: 'faults'; readonly faults: Faults } | Busy;

/** Holds a new password against the policy and hashes it. Nothing is stored yet. */
export async function choosePassword(
  hasher: PasswordHasher,
  { password, repeated }: TypedPassword,
  knowledge: PasswordKnowledge,
): Promise<Result<string, PasswordFailure>> {
  const faults = [
    ...checkPassword(password, knowledge),
    ...(normalizePassword(password) === normalizePassword(repeated)
      ? []
      : [{ path: 'repeated', code: 'password-differs' }]),
  ];
  return faults.length > 0 ? err({ kind: 'faults', faults }) : hasher.hash(normalizePassword(password));
}

/** The words that anybody would try first for this person. */
export function personalWords(person: {
  readonly name: string;
  readonly email: string;
  readonly companies: readonly string[];
}): readonly string[] {
  return [person.name, person.email, ...person.companies];
}
