import { toId } from '@portico/kernel';
import { parseGrant, parseRoleTemplate } from '@portico/organizations';
import type { Grant, Role } from '@portico/organizations';

/** A role with its grants, as Prisma reads it. */
export type StoredRole = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly template: string | null;
  readonly roleGrants: readonly StoredRoleGrant[];
};

/** A grant, as Prisma reads it. */
export type StoredRoleGrant = {
  readonly permission: string;
  readonly scope: string;
  readonly limitAmount: bigint | null;
  readonly limitCurrency: string | null;
};

/** Reads a role. Grants that this version does not know grant nothing. */
export function readRole(row: StoredRole): Role {
  const template = parseRoleTemplate(row.template);
  return {
    id: toId(row.id),
    name: row.name,
    description: row.description,
    ...(template !== undefined && { template }),
    grants: readGrants(row.roleGrants),
  };
}

/** Reads the grants of one role, or of several together. */
export function readGrants(rows: readonly StoredRoleGrant[]): readonly Grant[] {
  return rows.flatMap((row) => parseGrant(row) ?? []);
}
