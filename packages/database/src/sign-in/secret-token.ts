import { createHash, randomBytes } from 'node:crypto';

/** A secret that a person carries (a session cookie, the end of a link), and the only form of it that is stored. */
export type SecretToken = { readonly token: string; readonly hash: string };

/** A new secret of 256 bits, in letters that need no escaping in a cookie or a URL. */
export function newSecretToken(): SecretToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/**
 * What is stored of a secret: its SHA-256, in lower-case hex. A fast hash is right here: the secret is random and
 * too long to guess, unlike a password. Looking a row up by it also takes the comparison out of anybody’s timing.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
