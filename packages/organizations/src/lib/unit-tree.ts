import { err, ok } from '@portico/kernel';
import type { Id, Result } from '@portico/kernel';

/** What a unit is. The root of an organization’s tree is the organization itself. */
export const UNIT_KINDS = ['organization', 'division', 'site', 'cost-centre'] as const;

/** What a unit is. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A part of an organization. Only the root has no parent. */
export type Unit = {
  readonly id: Id<'Unit'>;
  readonly parentId?: Id<'Unit'>;
  readonly name: string;
  readonly kind: UnitKind;
  readonly code?: string;
  readonly position: number;
};

/** A unit with one unit above it; depth 0 is the unit itself. Together they answer “and below” in one step. */
export type Ancestry = {
  readonly ancestorId: Id<'Unit'>;
  readonly descendantId: Id<'Unit'>;
  readonly depth: number;
};

/** Why a unit cannot be moved. */
export type MoveFailure =
  | { readonly kind: 'unknown-unit' }
  | { readonly kind: 'root-stays' }
  /** The new place is the unit itself or below it. */
  | { readonly kind: 'cycle' };

/** The units with `id` under `parentId`; refused when that would cut the tree into a ring. */
export function moveUnit(
  units: readonly Unit[],
  id: Id<'Unit'>,
  parentId: Id<'Unit'>,
): Result<readonly Unit[], MoveFailure> {
  const unit = units.find((candidate) => candidate.id === id);
  if (unit === undefined || !units.some((candidate) => candidate.id === parentId)) {
    return err({ kind: 'unknown-unit' });
  }
  if (unit.parentId === undefined) return err({ kind: 'root-stays' });
  if (pathTo(units, parentId).some((above) => above.id === id)) return err({ kind: 'cycle' });
  return ok(units.map((candidate) => (candidate.id === id ? { ...candidate, parentId } : candidate)));
}

/** The units from the root down to `id`, both included; empty when there is no such unit. */
export function pathTo(units: readonly Unit[], id: Id<'Unit'>): readonly Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const path: Unit[] = [];
  let at = byId.get(id);
  // Bounded by the number of units, so that a ring in stored data ends too.
  while (at !== undefined && path.length < units.length) {
    path.unshift(at);
    at = at.parentId === undefined ? undefined : byId.get(at.parentId);
  }
  return path;
}

/** Every unit with each unit above it. */
export function ancestryOf(units: readonly Unit[]): readonly Ancestry[] {
  return units.flatMap((unit) =>
    pathTo(units, unit.id)
      .toReversed()
      .map((above, depth) => ({ ancestorId: above.id, descendantId: unit.id, depth })),
  );
}

/** The tree as a list to choose from: each unit after its parent, siblings by position and name, with its depth. */
export function inTreeOrder(
  units: readonly Unit[],
): readonly { readonly unit: Unit; readonly depth: number }[] {
  const children = Map.groupBy(units, (unit) => unit.parentId);
  const below = (
    parentId: Id<'Unit'> | undefined,
    depth: number,
  ): readonly { readonly unit: Unit; readonly depth: number }[] =>
    (children.get(parentId) ?? [])
      .toSorted((one, other) => one.position - other.position || one.name.localeCompare(other.name, 'en'))
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)]);
  return below(undefined, 0);
}
