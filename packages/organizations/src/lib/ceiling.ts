import type { Id } from '@portico/kernel';
import { covers } from './grant.ts';
import type { Grant } from './grant.ts';

/**
 * What somebody may hand on: their own grants, where they hold them. `unitsBelow` holds their unit and all below it.
 * `unbounded` is the seller’s side, which is above every customer’s levels.
 */
export type Ceiling =
  | {
      readonly kind: 'bounded';
      readonly grants: readonly Grant[];
      readonly unitId: Id<'Unit'>;
      readonly unitsBelow: readonly Id<'Unit'>[];
    }
  | { readonly kind: 'unbounded' };

/**
 * Which of the wanted grants are above the ceiling if they are held at `unitId`. Nobody hands on what they do not
 * hold: a grant is within the ceiling when one held grant carries its permission, reach and limit.
 */
export function aboveCeiling(
  ceiling: Ceiling,
  wanted: readonly Grant[],
  unitId: Id<'Unit'>,
): readonly Grant[] {
  if (ceiling.kind === 'unbounded') return [];
  const { grants, unitsBelow } = ceiling;
  const sameUnit = ceiling.unitId === unitId;
  const below = unitsBelow.includes(unitId);
  return wanted.filter(
    (grant) => !grants.some((held) => covers(held, grant) && reachesUnit(held, grant, sameUnit, below)),
  );
}

function reachesUnit(held: Grant, wanted: Grant, sameUnit: boolean, below: boolean): boolean {
  // What is one’s own is one’s own at any unit; the organization is everywhere.
  if (wanted.scope === 'own' || held.scope === 'organization') return true;
  return sameUnit || (held.scope === 'unit-and-below' && below);
}
