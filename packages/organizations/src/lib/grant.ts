import { parsePermission } from './permission.ts';
import type { Permission } from './permission.ts';
import { isWithinScope, parseScope } from './scope.ts';
import type { Scope } from './scope.ts';

/**
 * The highest amount that a permission allows. `amount` is an integer in the smallest unit of `currency` (ISO 4217):
 * 1 000 000 with EUR is ten thousand euro. No limit at all is said by leaving it out.
 */
export type SpendingLimit = { readonly amount: number; readonly currency: string };

/** One permission of a role: how far it reaches and, where money is involved, up to what amount. */
export type Grant = {
  readonly permission: Permission;
  readonly scope: Scope;
  readonly limit?: SpendingLimit;
};

/**
 * Reads a grant as it is stored. A permission or scope that this version does not know grants nothing, and neither
 * does a limit without a currency, which can be compared with no amount: `undefined`.
 */
export function parseGrant(stored: {
  readonly permission: string;
  readonly scope: string;
  readonly limitAmount: number | bigint | null;
  readonly limitCurrency: string | null;
}): Grant | undefined {
  const permission = parsePermission(stored.permission);
  const scope = parseScope(stored.scope);
  if (permission === undefined || scope === undefined) return undefined;
  if (stored.limitAmount === null) return { permission, scope };
  if (stored.limitCurrency === null) return undefined;
  return {
    permission,
    scope,
    limit: { amount: Number(stored.limitAmount), currency: stored.limitCurrency },
  };
}

/** Whether who holds `held` could do everything that `wanted` would allow. Limits in two currencies never cover each other. */
export function covers(held: Grant, wanted: Grant): boolean {
  return (
    held.permission === wanted.permission &&
    isWithinScope(wanted.scope, held.scope) &&
    isWithinLimit(wanted.limit, held.limit)
  );
}

function isWithinLimit(inner: SpendingLimit | undefined, outer: SpendingLimit | undefined): boolean {
  if (outer === undefined) return true;
  return inner !== undefined && inner.currency === outer.currency && inner.amount <= outer.amount;
}
