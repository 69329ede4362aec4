import { toId } from '@portico/kernel';
import { ancestryOf, type Unit } from '@portico/organizations';
import type { Address } from '@portico/pages';
import { COUNTRIES, type Company, type CompanySize } from './companies.ts';
import type { DemoContext } from './demo-context.ts';
import type { Row } from './insert-rows.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A unit of a demo organization, each with an address of its own. */
export type DemoUnit = Unit & { readonly address: Address };

const UNIT_COUNTS: Readonly<Record<CompanySize, readonly [number, number]>> = {
  small: [2, 3],
  medium: [3, 5],
  large: [6, 8],
  deep: [9, 9],
};

const DIVISIONS = ['Operations', 'Finance', 'Research and development', 'Sales'] as const;
const SITES = [
  'North site',
  'Harbour site',
  'Service centre',
  'Warehouse',
  'City office',
  'Training centre',
] as const;

/** The units of a company: the organization itself, divisions, and sites below them. */
export function drawUnits(
  company: Company,
  createdAt: Date,
  { random, ids }: DemoContext,
): readonly DemoUnit[] {
  const draw = random.fork(`units/${company.domain}`);
  const [least, most] = UNIT_COUNTS[company.size];
  const count = draw.between(least, most);
  const divisionCount = count <= 3 ? 1 : Math.min(DIVISIONS.length, Math.ceil(count / 3));
  const make = (
    name: string,
    kind: DemoUnit['kind'],
    parentId: DemoUnit['parentId'],
    position: number,
  ): DemoUnit => ({
    id: toId(ids(`unit/${company.domain}/${name}`, createdAt)),
    ...(parentId === undefined ? {} : { parentId, code: String(1000 + position * 100) }),
    name,
    kind,
    position,
    address: drawAddress(company, kind === 'organization' ? company.name : `${company.name}, ${name}`, draw),
  });
  const root = make(company.name, 'organization', undefined, 0);
  const divisions = draw
    .sample(DIVISIONS, divisionCount)
    .map((name, index) => make(name, 'division', root.id, index + 1));
  const sites = draw
    .sample(SITES, count - 1 - divisionCount)
    .map((name, index) =>
      make(name, 'site', divisions[index % divisions.length]?.id, divisionCount + index + 1),
    );
  return [root, ...divisions, ...sites];
}

/** The rows of an organization’s units and of who stands above whom. */
export function unitRows(
  organizationId: string,
  units: readonly DemoUnit[],
): { readonly units: readonly Row[]; readonly ancestors: readonly Row[] } {
  return {
    units: units.map((unit) => ({
      id: unit.id,
      organization_id: organizationId,
      parent_id: unit.parentId ?? null,
      name: unit.name,
      code: unit.code ?? null,
      kind: unit.kind,
      position: unit.position,
      recipient: unit.address.recipient,
      line1: unit.address.line1,
      line2: unit.address.line2 || null,
      postal_code: unit.address.postalCode,
      city: unit.address.city,
      region: unit.address.region || null,
      country: unit.address.country,
    })),
    ancestors: ancestryOf(units).map((pair) => ({
      ancestor_id: pair.ancestorId,
      descendant_id: pair.descendantId,
      depth: pair.depth,
    })),
  };
}

function drawAddress(company: Company, recipient: string, random: SeededRandom): Address {
  const facts = COUNTRIES[company.country];
  const street = random.pick(facts.streets);
  const house = random.between(1, 180);
  const isNumberFirst = ['FR', 'GB', 'IE', 'US'].includes(company.country);
  return {
    recipient,
    line1: isNumberFirst ? `${house} ${street}` : `${street} ${house}`,
    line2: '',
    postalCode: facts.postalCode.replaceAll(/[#@]/g, (sign) =>
      sign === '#' ? String(random.between(1, 9)) : random.pick([...'ABCDEFGHJKLMNPRSTUVWXY']),
    ),
    city: company.city,
    region: '',
    country: company.country,
  };
}
