import { aboveCeiling } from '@portico/organizations';
import type { Role, Steward, Unit } from '@portico/organizations';

import { unitChoices } from './unit-choices.ts';
import type { UnitChoice } from './unit-choices.ts';

/** What can be chosen on the form of an invitation. What the steward may not give is shown and cannot be chosen. */
export type InviteChoices = {
  readonly roles: readonly { readonly value: string; readonly label: string; readonly disabled: boolean }[];
  readonly units: readonly UnitChoice[];
};

/** The levels and units to choose from: a level that is above the steward at every unit they reach is closed. */
export function inviteChoices(
  steward: Steward,
  roles: readonly Role[],
  units: readonly Unit[],
): InviteChoices {
  const reachable = units.filter(
    (unit) =>
      aboveCeiling(steward.ceiling, [{ permission: 'people.invite', scope: 'unit' }], unit.id).length === 0,
  );
  return {
    roles: roles.map((role) => ({
      value: role.id,
      label: role.name,
      disabled: reachable.every((unit) => aboveCeiling(steward.ceiling, role.grants, unit.id).length > 0),
    })),
    units: unitChoices(units).filter(({ value }) => reachable.some((unit) => unit.id === value)),
  };
}
