import type { Database } from '../core/database.ts';
import type { WriteTransaction } from '../core/write.ts';

/** A database whose write transactions fail once, and how many statements they have run so far. */
export type StrikingDatabase = Database & { readonly statements: () => number };

/**
 * A database that throws `failure` in place of the `nth` statement of its write transactions, and is sound before
 * and after: what a crash, a lost connection or a deadlock looks like to the code in between.
 */
export function strikeAt(database: Database, nth: number, failure: Error): StrikingDatabase {
  let statements = 0;
  const strike = (): void => {
    statements += 1;
    if (statements === nth) throw failure;
  };
  const prisma = new Proxy(database.prisma, {
    get(target, key) {
      if (key !== '$transaction') return Reflect.get(target, key) as unknown;
      return (work: (tx: WriteTransaction) => Promise<unknown>, options: object) =>
        target.$transaction((tx) => work(watch(tx, strike)), options);
    },
  });
  return { prisma, pool: database.pool, close: () => database.close(), statements: () => statements };
}

/** The same object, with `strike` called before every function that is called on it or on a part of it. */
function watch<Watched extends object>(watched: Watched, strike: () => void): Watched {
  return new Proxy(watched, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof member === 'function') {
        return (...args: readonly unknown[]): unknown => {
          strike();
          return Reflect.apply(member, target, args);
        };
      }
      return typeof member === 'object' && member !== null ? watch(member, strike) : member;
    },
  });
}
