import type { Faults } from '@portico/kernel';
import type { UnitKind } from '@portico/organizations';
import { findAddressFaults, type Address } from './address.ts';
import { findTextFaults } from './text-faults.ts';

/** What a unit below the root is; the root is the organization itself. */
export type LowerUnitKind = Exclude<UnitKind, 'organization'>;

/** Every kind of unit below the root, from wide to narrow. */
export const LOWER_UNIT_KINDS = [
  'division',
  'site',
  'cost-centre',
] as const satisfies readonly LowerUnitKind[];

/** The words and the address of a unit below the root. */
export type UnitDetails = {
  readonly name: string;
  readonly code: string;
  readonly kind: LowerUnitKind;
  readonly address: Address;
};

/** What is wrong with a unit’s details, with paths below `path`. */
export function findUnitFaults(unit: Omit<UnitDetails, 'kind'>, path: string): Faults {
  return [
    ...findTextFaults(`${path}.name`, unit.name, { max: 160, required: true }),
    ...findTextFaults(`${path}.code`, unit.code, { max: 40 }),
    ...findAddressFaults(unit.address, `${path}.address`),
  ];
}
