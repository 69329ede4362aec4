import { getSeller } from '@portico/database';
import type { Database, SellerProfile } from '@portico/database';

const FRESH_MS = 10_000;

/** The seller's profile, read at most every ten seconds: it is on every page and changes about once a year. */
export function cachedSeller(database: Database, clock: () => Date): () => Promise<SellerProfile> {
  let known: { readonly profile: Promise<SellerProfile>; readonly until: number } | undefined;
  return () => {
    const now = clock().getTime();
    if (known === undefined || known.until < now) {
      const profile = getSeller(database);
      known = { profile, until: now + FRESH_MS };
      profile.catch(() => {
        known = undefined;
      });
    }
    return known.profile;
  };
}
