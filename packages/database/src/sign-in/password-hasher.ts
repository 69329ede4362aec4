import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

import { InvariantError } from '@portico/kernel';
import type { PasswordHasher } from '@portico/organizations';

import { createTurnstile } from './turnstile.ts';

const derive = promisify(argon2);

/** Argon2id as OWASP asks for: 19 MiB, two passes, one lane. Some 50 ms of one core. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const VERSION = 19;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

const PHC =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;

/** How many hashes are worked on at once, and how many may wait for their turn before the next is turned away. */
export type HasherLimits = { readonly atOnce: number; readonly waiting: number };

/**
 * Hashes passwords with argon2id into PHC strings. Only `atOnce` (2) run side by side, so that a storm of sign-ins
 * leaves the process answering everything else; more than `waiting` (64) in the queue are told that we are busy.
 */
export function createPasswordHasher(limits: HasherLimits = { atOnce: 2, waiting: 64 }): PasswordHasher {
  const turnstile = createTurnstile(limits);
  return {
    hash: (password) => turnstile.pass(() => hash(password)),
    matches: (password, stored) =>
      turnstile.pass(async () => {
        const matched = await matches(password, stored ?? NOBODYS_HASH);
        return matched && stored !== undefined;
      }),
  };
}

/** A hash that no password has, of the same cost: what an absent account is compared with. */
const NOBODYS_HASH = phc(randomBytes(SALT_BYTES), randomBytes(HASH_BYTES));

async function hash(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await derive('argon2id', { ...COST, message: password, nonce: salt, tagLength: HASH_BYTES });
  return phc(salt, tag);
}

async function matches(password: string, stored: string): Promise<boolean> {
  const parts = PHC.exec(stored);
  if (parts === null) throw new InvariantError('password-hash-unreadable', 'A stored hash is not argon2id.');
  const [, memory, passes, parallelism, salt = '', tag = ''] = parts;
  const expected = Buffer.from(tag, 'base64');
  const actual = await derive('argon2id', {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    message: password,
    nonce: Buffer.from(salt, 'base64'),
    tagLength: expected.length,
  });
  return timingSafeEqual(actual, expected);
}

function phc(salt: Buffer, tag: Buffer): string {
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=${VERSION}$m=${memory},t=${passes},p=${parallelism}$${bare(salt)}$${bare(tag)}`;
}

/** Base 64 without the padding, as PHC strings are written. */
function bare(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
