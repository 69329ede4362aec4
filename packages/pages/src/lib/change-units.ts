import { assertNever, err, ok, toId, type Faults, type IdSource, type Result } from '@portico/kernel';
import { moveUnit, type Unit } from '@portico/organizations';
import { trimAddress, type Address } from './address.ts';
import { findUnitFaults, type LowerUnitKind } from './unit-details.ts';

/** A unit of a customer as it stands: whether people, quotes or orders belong to it decides if it can go. */
export type CustomerUnit = Unit & {
  readonly address: Address;
  readonly version: number;
  readonly isInUse: boolean;
};

/** The words of a unit as they were typed. The kind of the root stays what it is. */
export type UnitInput = {
  readonly name: string;
  readonly code: string;
  readonly kind: LowerUnitKind;
  readonly parentId: string;
  readonly address: Address;
};

/** What an account manager wants of a customer’s units. `version` is the one that they saw. */
export type UnitCommand =
  | { readonly kind: 'add'; readonly input: UnitInput }
  | {
      readonly kind: 'change';
      readonly unitId: string;
      readonly version: number;
      readonly input: UnitInput;
    }
  | { readonly kind: 'remove'; readonly unitId: string; readonly version: number };

/** What becomes of the units. `units` is the whole tree afterwards. */
export type UnitDecision =
  | { readonly kind: 'unit-added'; readonly unit: CustomerUnit; readonly units: readonly Unit[] }
  | { readonly kind: 'unit-changed'; readonly unit: CustomerUnit; readonly units: readonly Unit[] }
  | { readonly kind: 'unit-removed'; readonly unit: CustomerUnit; readonly units: readonly Unit[] };

/** Why the units stay as they are. `in-use`: people, quotes, orders or units below belong to it. */
export type UnitFailure =
  | { readonly kind: 'faulty'; readonly faults: Faults }
  | { readonly kind: 'stale'; readonly current: CustomerUnit }
  | { readonly kind: 'unknown-unit' }
  | { readonly kind: 'in-use' };

/** Decides about one unit of a customer. The tree stays one tree, and the root stays the organization itself. */
export function changeUnits(
  units: readonly CustomerUnit[],
  command: UnitCommand,
  ids: IdSource,
): Result<UnitDecision, UnitFailure> {
  switch (command.kind) {
    case 'add':
      return addUnit(units, command.input, ids);
    case 'change':
    case 'remove': {
      const unit = units.find(({ id }) => id === command.unitId);
      if (unit === undefined) return err({ kind: 'unknown-unit' });
      if (unit.version !== command.version) return err({ kind: 'stale', current: unit });
      return command.kind === 'change' ? changeUnit(units, unit, command.input) : removeUnit(units, unit);
    }
    default:
      return assertNever(command);
  }
}

function addUnit(
  units: readonly CustomerUnit[],
  input: UnitInput,
  ids: IdSource,
): Result<UnitDecision, UnitFailure> {
  const parent = units.find(({ id }) => id === input.parentId);
  const faults: Faults = [
    ...findUnitFaults(input, 'unit'),
    ...findNameTaken(units, input.name),
    ...(parent === undefined ? [{ path: 'unit.parentId', code: 'choice-unknown' }] : []),
  ];
  if (faults.length > 0 || parent === undefined) return err({ kind: 'faulty', faults });
  const unit: CustomerUnit = {
    id: toId(ids()),
    parentId: parent.id,
    kind: input.kind,
    position: Math.max(...units.map(({ position }) => position)) + 1,
    version: 1,
    isInUse: false,
    ...trimmed(input),
  };
  return ok({ kind: 'unit-added', unit, units: [...units, unit] });
}

function changeUnit(
  units: readonly CustomerUnit[],
  unit: CustomerUnit,
  input: UnitInput,
): Result<UnitDecision, UnitFailure> {
  const others = units.filter(({ id }) => id !== unit.id);
  const { code: _code, ...before } = unit;
  // The root carries the organization’s name and is below nothing; only its address can be changed.
  const isRoot = unit.parentId === undefined;
  const name = isRoot ? unit.name : input.name;
  const faults = [...findUnitFaults({ ...input, name }, 'unit'), ...findNameTaken(others, name)];
  if (faults.length > 0) return err({ kind: 'faulty', faults });
  const changed: CustomerUnit = {
    ...before,
    ...trimmed({ ...input, name }),
    kind: isRoot ? unit.kind : input.kind,
    version: unit.version + 1,
  };
  const replaced = units.map((each) => (each.id === unit.id ? changed : each));
  if (isRoot) return ok({ kind: 'unit-changed', unit: changed, units: replaced });
  const parentId = toId<'Unit'>(input.parentId);
  const moved = moveUnit(replaced, unit.id, parentId);
  if (!moved.ok) {
    const code = moved.error.kind === 'cycle' ? 'unit-cycle' : 'choice-unknown';
    return err({ kind: 'faulty', faults: [{ path: 'unit.parentId', code }] });
  }
  return ok({ kind: 'unit-changed', unit: { ...changed, parentId }, units: moved.value });
}

function removeUnit(units: readonly CustomerUnit[], unit: CustomerUnit): Result<UnitDecision, UnitFailure> {
  const isNeeded =
    unit.isInUse || unit.parentId === undefined || units.some((each) => each.parentId === unit.id);
  if (isNeeded) return err({ kind: 'in-use' });
  return ok({ kind: 'unit-removed', unit, units: units.filter((each) => each.id !== unit.id) });
}

function findNameTaken(units: readonly Unit[], name: string): Faults {
  const same = (text: string) => text.trim().toLowerCase();
  const isTaken = name.trim() !== '' && units.some((unit) => same(unit.name) === same(name));
  return isTaken ? [{ path: 'unit.name', code: 'duplicate' }] : [];
}

function trimmed(input: Pick<UnitInput, 'name' | 'code' | 'address'>) {
  const code = input.code.trim();
  return {
    name: input.name.trim(),
    ...(code !== '' && { code }),
    address: trimAddress(input.address),
  };
}
