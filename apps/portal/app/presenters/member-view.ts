import { stewardOf, verdict } from '@portico/access';
import type { MemberViewer } from '@portico/access';
import type { MemberDetail } from '@portico/database';
import { aboveCeiling } from '@portico/organizations';
import type { Role, Unit } from '@portico/organizations';

import { unitChoices } from './unit-choices.ts';
import type { UnitChoice } from './unit-choices.ts';

/** A person of the organization as the viewer sees them, and what the viewer may choose for them. */
export type MemberView = {
  readonly member: MemberDetail;
  readonly isOwn: boolean;
  readonly mayManage: boolean;
  readonly roles: readonly { readonly value: string; readonly label: string; readonly disabled: boolean }[];
  readonly units: readonly UnitChoice[];
};

/** Asks the same verdict as the change itself, so that no form is shown that could only be refused. */
export function memberView(
  viewer: MemberViewer,
  member: MemberDetail,
  roles: readonly Role[],
  units: readonly Unit[],
): MemberView {
  const facts = { organizationId: viewer.organizationId, unitId: member.unitId, id: member.id };
  const mayManage = verdict(viewer, 'people.manage', facts).kind === 'allowed';
  const { ceiling } = stewardOf(viewer);
  const unitId = units.find((unit) => unit.id === member.unitId)?.id;
  return {
    member,
    isOwn: member.id === viewer.membershipId,
    mayManage,
    roles: roles.map((role) => ({
      value: role.id,
      label: role.name,
      disabled: unitId === undefined || aboveCeiling(ceiling, role.grants, unitId).length > 0,
    })),
    units: unitChoices(units),
  };
}
