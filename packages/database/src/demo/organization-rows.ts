import { ROLE_TEMPLATES, templateGrants, type Grant, type RoleTemplate } from '@portico/organizations';
import { ROLE_WORDS } from '../customers/role-words.ts';
import type { DemoContext } from './demo-context.ts';
import type { DemoOrganization } from './demo-organizations.ts';
import { unitRows } from './demo-units.ts';
import type { Row, TableRows } from './insert-rows.ts';

/** The rows of customers with their units, people and levels of access. */
export function organizationRows(
  organizations: readonly DemoOrganization[],
  passwordHash: string,
  { ids }: DemoContext,
): TableRows {
  const units = organizations.map((organization) => unitRows(organization.id, organization.units));
  const members = organizations.flatMap((organization) =>
    organization.members.map((member) => ({ organization, member })),
  );
  const roles = organizations.flatMap((organization) =>
    ROLE_TEMPLATES.map((template) => ({ organization, template, id: organization.roleIds[template] })),
  );
  return [
    ['organizations', organizations.map(toOrganizationRow)],
    [
      'account_team_members',
      organizations.flatMap(({ id, team }) =>
        team.map((member, index) => ({ organization_id: id, staff_member_id: member.id, lead: index === 0 })),
      ),
    ],
    ['units', units.flatMap((rows) => rows.units)],
    ['unit_ancestors', units.flatMap((rows) => rows.ancestors)],
    [
      'roles',
      roles.map(({ organization, template, id }) => ({
        id,
        organization_id: organization.id,
        name: ROLE_WORDS[template].name,
        description: ROLE_WORDS[template].description,
        template,
      })),
    ],
    [
      'role_grants',
      roles.flatMap(({ organization, template, id }) =>
        templateGrants(template).map((grant) => ({
          id: ids(`grant/${id}/${grant.permission}`, organization.createdAt),
          role_id: id,
          permission: grant.permission,
          scope: grant.scope,
          limit_amount: limitOf(grant, template, organization),
          limit_currency: limitOf(grant, template, organization) === null ? null : organization.currency,
        })),
      ),
    ],
    [
      'people',
      members.map(({ organization, member }) => ({
        id: member.personId,
        email: member.email,
        name: member.name,
        password_hash: passwordHash,
        locale: organization.locale,
        time_zone: organization.timeZone,
        status: 'active',
        password_changed_at: member.joinedAt,
        created_at: member.joinedAt,
      })),
    ],
    [
      'memberships',
      members.map(({ organization, member }) => ({
        id: member.membershipId,
        organization_id: organization.id,
        person_id: member.personId,
        unit_id: member.unitId,
        status: member.isDisabled ? 'disabled' : 'active',
        created_at: member.joinedAt,
      })),
    ],
    [
      'membership_roles',
      members.map(({ organization, member }) => ({
        membership_id: member.membershipId,
        role_id: organization.roleIds[member.template],
      })),
    ],
  ];
}

function toOrganizationRow(organization: DemoOrganization): Row {
  return {
    id: organization.id,
    number: organization.number,
    name: organization.company.name,
    legal_name: `${organization.company.name} ${organization.company.legalForm}`,
    status: organization.status,
    currency: organization.currency,
    locale: organization.locale,
    time_zone: organization.timeZone,
    created_at: organization.createdAt,
  };
}

/** Buyers of larger companies decide up to an amount; what is above it goes to an administrator. */
function limitOf(grant: Grant, template: RoleTemplate, { company }: DemoOrganization): number | null {
  const isLimited = template === 'buyer' && grant.permission === 'quote.decide' && company.size !== 'small';
  return isLimited ? BUYER_LIMITS[company.size] : null;
}

/** In the smallest unit of the organization’s currency. */
const BUYER_LIMITS = { small: 0, medium: 2_500_000, large: 5_000_000, deep: 7_500_000 } as const;
