import type { AttemptSource, Throttle, ThrottleAnswer } from '@portico/organizations';

import type { Database } from '../core/database.ts';
import { makeLimiters, take } from './rate-limiter.ts';
import { hashToken, newSecretToken } from './secret-token.ts';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** How many failures are let pass, in how many seconds. */
const LIMITS = {
  /** One account from one browser that it is known by, or from one address. */
  pair: { points: 10, duration: 15 * MINUTE },
  /** Any accounts from one address: an office full of people signs in behind one. */
  source: { points: 100, duration: 15 * MINUTE },
  /** One account from everywhere that it is not known from. */
  account: { points: 50, duration: 60 * MINUTE },
  /** How long a browser stays known: not a limit but a memory, kept in the same table. */
  known: { points: 1, duration: 180 * DAY },
} as const;

/**
 * Counts failed attempts in the database, so that every process sees them. A browser that an account was signed in
 * with before is counted by itself alone: whatever strangers try from elsewhere, its owner gets in.
 */
export function createThrottle(database: Database): Throttle {
  let made: ReturnType<typeof makeLimiters<keyof typeof LIMITS>> | undefined;
  const limiters = () => (made ??= makeLimiters(database, LIMITS));

  async function isKnown(account: string, source: AttemptSource): Promise<boolean> {
    if (source.device === undefined) return false;
    const limiter = await limiters();
    return (await limiter('known').get(knownKey(account, source.device))) !== null;
  }

  return {
    async take(account, source) {
      const limiter = await limiters();
      if (await isKnown(account, source)) return take(limiter('pair'), pairKey(account, source.device));
      const answers = [
        await take(limiter('pair'), pairKey(account, source.address)),
        await take(limiter('source'), hashToken(source.address)),
        await take(limiter('account'), hashToken(account)),
      ];
      return answers.reduce(longerWait);
    },

    async forgive(account, source) {
      const limiter = await limiters();
      if (await isKnown(account, source)) {
        await limiter('pair').delete(pairKey(account, source.device));
      } else {
        await limiter('pair').delete(pairKey(account, source.address));
        await limiter('source').reward(hashToken(source.address), 1);
        await limiter('account').reward(hashToken(account), 1);
      }
      const device = source.device ?? newSecretToken().token;
      await limiter('known').set(knownKey(account, device), 1, LIMITS.known.duration);
      return device;
    },
  };
}

function longerWait(one: ThrottleAnswer, other: ThrottleAnswer): ThrottleAnswer {
  if (one.kind === 'open') return other;
  return other.kind === 'open' || other.retryAfterSeconds < one.retryAfterSeconds ? one : other;
}

// Keys are hashes: what was typed may be a password in the wrong field, and a key has an end.
function pairKey(account: string, from: string | undefined): string {
  return hashToken(`${account}\n${from}`);
}

function knownKey(account: string, device: string): string {
  return hashToken(`${account}\n${device}`);
}
