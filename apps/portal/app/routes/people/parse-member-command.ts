import type { MemberCommand } from '@portico/organizations';

/** Reads what a form about a member asks for; `undefined` for an intent that none of them has. */
export function parseMemberCommand(
  membershipId: string,
  text: (name: string) => string,
): MemberCommand | undefined {
  const wanted = { membershipId, version: Number(text('version')) };
  switch (text('intent')) {
    case 'change-role':
      return { ...wanted, kind: 'change-role', roleId: text('roleId') };
    case 'move':
      return { ...wanted, kind: 'move', unitId: text('unitId') };
    case 'disable':
      return { ...wanted, kind: 'disable' };
    case 'enable':
      return { ...wanted, kind: 'enable' };
    default:
      return undefined;
  }
}
