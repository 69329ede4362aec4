import type { Faults } from '@portico/kernel';
import { findAddressFaults, type Address } from './address.ts';
import { findTextFaults } from './text-faults.ts';

/** What a unit is. The root is the organization itself, so no other unit is of that kind. */
export const UNIT_KINDS = ['division', 'site', 'cost-centre'] as const;

/** What a unit below the root is. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The words and the address of a unit below the root. */
export type UnitDetails = {
  readonly name: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly address: Address;
};

/** A unit as far as its place in the organization goes; the root has no parent. */
export type PlacedUnit = { readonly id: string; readonly parentId: string | undefined };

/** Every unit with each unit above it and itself at depth 0: what “unit and below” is asked by. */
export type UnitAncestry = {
  readonly ancestorId: string;
  readonly descendantId: string;
  readonly depth: number;
};

/** What is wrong with a unit’s details, with paths below `path`. */
export function findUnitFaults(unit: UnitDetails, path: string): Faults {
  return [
    ...findTextFaults(`${path}.name`, unit.name, { max: 160, required: true }),
    ...findTextFaults(`${path}.code`, unit.code, { max: 40 }),
    ...findAddressFaults(unit.address, `${path}.address`),
  ];
}

/** All pairs of unit and ancestor in the tree. A unit whose parent is unknown counts as a root. */
export function ancestryOf(units: readonly PlacedUnit[]): readonly UnitAncestry[] {
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]));
  return units.flatMap((unit) => {
    const line: UnitAncestry[] = [];
    for (let id: string | undefined = unit.id; id !== undefined && line.length < units.length;) {
      line.push({ ancestorId: id, descendantId: unit.id, depth: line.length });
      const parentId: string | undefined = parents.get(id);
      id = parentId !== undefined && parents.has(parentId) ? parentId : undefined;
    }
    return line;
  });
}

/** Whether `unitId` may be put below `parentId`: not below itself, nor below a unit that is below it. */
export function canMoveBelow(units: readonly PlacedUnit[], unitId: string, parentId: string): boolean {
  const isBelow = ancestryOf(units).some(
    (pair) => pair.ancestorId === unitId && pair.descendantId === parentId,
  );
  return !isBelow && units.some((unit) => unit.id === parentId);
}
