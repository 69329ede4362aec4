import { ROLE_TEMPLATES, type RoleTemplate } from '@portico/organizations';
import { COMPANIES, COUNTRIES, type Company, type CompanySize } from './companies.ts';
import { DEMO_ACCOUNTS } from './demo-accounts.ts';
import type { DemoContext } from './demo-context.ts';
import type { DemoStaff } from './demo-staff.ts';
import { drawUnits, type DemoUnit } from './demo-units.ts';
import { drawPersonName, mailAddressOf } from './person-names.ts';

/** Somebody who belongs to a demo organization. */
export type DemoMember = {
  readonly personId: string;
  readonly membershipId: string;
  readonly name: string;
  readonly email: string;
  readonly unitId: string;
  readonly template: RoleTemplate;
  readonly isDisabled: boolean;
  readonly joinedAt: Date;
};

/** A customer of the demo with all that belongs to it but its page, quotes and orders. */
export type DemoOrganization = {
  readonly id: string;
  readonly number: string;
  readonly company: Company;
  readonly currency: 'EUR' | 'USD' | 'GBP';
  readonly locale: string;
  readonly timeZone: string;
  readonly status: 'active' | 'blocked';
  readonly createdAt: Date;
  readonly units: readonly DemoUnit[];
  readonly members: readonly DemoMember[];
  readonly roleIds: Readonly<Record<RoleTemplate, string>>;
  readonly team: readonly DemoStaff[];
};

const PEOPLE_COUNTS: Readonly<Record<CompanySize, readonly [number, number]>> = {
  small: [4, 6],
  medium: [7, 12],
  large: [13, 20],
  deep: [25, 25],
};

/** All customers of the demo, in the order of their numbers. */
export function drawOrganizations(
  context: DemoContext,
  staff: readonly DemoStaff[],
  companies: readonly Company[] = COMPANIES,
): readonly DemoOrganization[] {
  const taken = new Set<string>(Object.values(DEMO_ACCOUNTS).map((account) => account.email));
  return companies.map((company, index) => drawOrganization(company, index, staff, taken, context));
}

function drawOrganization(
  company: Company,
  index: number,
  staff: readonly DemoStaff[],
  taken: Set<string>,
  context: DemoContext,
): DemoOrganization {
  const { ids, at } = context;
  const random = context.random.fork(`organization/${company.domain}`);
  // The last customers are new; the others have been with the seller for two years and more.
  const createdAt = at(
    index >= COMPANIES.length - 4 ? -random.between(6, 40) : -random.between(760, 1000),
    9,
  );
  const units = drawUnits(company, createdAt, context);
  const { currency, locale, timeZone } = COUNTRIES[company.country];
  const roleId = (template: RoleTemplate) => ids(`role/${company.domain}/${template}`, createdAt);
  return {
    id: ids(`organization/${company.domain}`, createdAt),
    number: `C-${10_001 + index}`,
    company,
    currency,
    locale,
    timeZone,
    status: company.domain === 'corvino' ? 'blocked' : 'active',
    createdAt,
    units,
    members: drawMembers(company, units, createdAt, taken, context),
    roleIds: {
      administrator: roleId('administrator'),
      purchaser: roleId('purchaser'),
      buyer: roleId('buyer'),
      observer: roleId('observer'),
    },
    team: teamOf(company, staff),
  };
}

/** Everybody of an organization: first the roles that any organization needs, then mostly purchasers. */
function drawMembers(
  company: Company,
  units: readonly DemoUnit[],
  createdAt: Date,
  taken: Set<string>,
  context: DemoContext,
): readonly DemoMember[] {
  const { ids, today } = context;
  const random = context.random.fork(`members/${company.domain}`);
  const [least, most] = PEOPLE_COUNTS[company.size];
  const documented = documentedMembers(company);
  const templates = drawTemplates(random.between(least, most), random.fork('roles').next());
  return templates.map((template, index) => {
    const known = documented.find((account) => account.template === template && account.index === index);
    const name = known?.name ?? drawPersonName(company.country, random);
    const email = known?.email ?? mailAddressOf(name, company.domain, taken);
    const joinedAfter = index < 3 ? 0 : random.between(0, 300) * 86_400_000;
    const joinedAt = new Date(
      Math.min(createdAt.getTime() + 86_400_000 + joinedAfter, today.getTime() - 86_400_000),
    );
    const unit =
      index === 0 || template === 'observer' ? units[0] : random.pick(units.slice(index === 2 ? 0 : 1));
    const isRoot = known?.template === 'buyer' || index === 2;
    return {
      personId: ids(`person/${email}`, joinedAt),
      membershipId: ids(`membership/${email}`, joinedAt),
      name,
      email,
      unitId: (isRoot ? units[0] : unit)?.id ?? '',
      template,
      isDisabled: known === undefined && index > 5 && random.chance(0.06),
      joinedAt,
    };
  });
}

function drawTemplates(count: number, share: number): readonly RoleTemplate[] {
  const first: readonly RoleTemplate[] = ['administrator', 'purchaser', 'buyer', 'observer'];
  const rest = Array.from({ length: count - first.length }, (_, index): RoleTemplate => {
    if (index === 9 && share > 0.4) return 'administrator';
    if (index % 3 === 2) return 'buyer';
    return index === 12 ? 'observer' : 'purchaser';
  });
  return [...first, ...rest];
}

function documentedMembers(company: Company): readonly {
  readonly name: string;
  readonly email: string;
  readonly template: RoleTemplate;
  readonly index: number;
}[] {
  return ([DEMO_ACCOUNTS.administrator, DEMO_ACCOUNTS.purchaser, DEMO_ACCOUNTS.buyer] as const)
    .map(({ name, email }, index) => ({ name, email, index, template: ROLE_TEMPLATES[index] ?? 'observer' }))
    .filter(({ email }) => email.endsWith(`@${company.domain}.example`));
}

/** Who looks after a company: by region, the Nordics’ manager being the documented one; some have two. */
function teamOf(company: Company, staff: readonly DemoStaff[]): readonly DemoStaff[] {
  const region = REGIONS.findIndex((countries) => countries.includes(company.country));
  const managers = staff.filter((member) => member.role === 'account-manager');
  const lead = managers[Math.max(region, 0)];
  const second =
    company.size === 'large' || company.size === 'deep'
      ? managers[(region + 1) % managers.length]
      : undefined;
  return [lead, second].filter((member) => member !== undefined);
}

const REGIONS: readonly (readonly string[])[] = [
  ['NO', 'SE', 'DK', 'FI', 'DE', 'AT', 'PL'],
  ['GB', 'IE', 'NL', 'BE'],
  ['FR', 'IT', 'ES', 'PT'],
  ['US'],
];
