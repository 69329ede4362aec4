import type { Fault, Faults } from '@portico/kernel';
import { isPredictable } from './predictable-password.ts';

/**
 * How long a password must and may be, in characters as people count them (code points after NFC). Fifteen, because
 * the password is the only factor (NIST SP 800-63B-4, 3.1.1.2). The end is far above what anybody types and only
 * keeps a request from being a burden.
 */
export const PASSWORD_LENGTH = { least: 15, most: 256 } as const;

/** What a password is held against besides its length. */
export type PasswordKnowledge = {
  /** Whether a word, in lower case, is itself a password that very many people use. */
  readonly isCommon: (word: string) => boolean;
  /** Words that anybody would try first for this person: their name and address, the seller’s and their company’s name. */
  readonly contextWords: readonly string[];
};

/** The one form of a password that is measured, compared and hashed, whatever keyboard it was typed on. */
export function normalizePassword(typed: string): string {
  return typed.normalize('NFC');
}

/**
 * What is wrong with a new password, at `path`. Any character is welcome, spaces too; no kind of character is asked
 * for, and a password is never asked to be changed because it is old.
 */
export function checkPassword(typed: string, knowledge: PasswordKnowledge, path = 'password'): Faults {
  const password = normalizePassword(typed);
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.least) {
    return [fault(path, 'password-too-short', { least: PASSWORD_LENGTH.least, length })];
  }
  if (length > PASSWORD_LENGTH.most) {
    return [fault(path, 'password-too-long', { most: PASSWORD_LENGTH.most })];
  }
  const predictable = isPredictable(password, knowledge);
  return predictable === undefined ? [] : [fault(path, `password-${predictable}`)];
}

function fault(path: string, code: string, values?: Fault['values']): Fault {
  return values === undefined ? { path, code } : { path, code, values };
}
