import type { Fault, Faults } from '@portico/kernel';
import { findAddressFaults, type Address } from './address.ts';
import { findDuplicates, findEmailFaults, findPersonNameFaults, findTextFaults } from './text-faults.ts';
import { findUnitFaults, type UnitDetails } from './unit-details.ts';

/** The most units that can be named when a customer is provisioned; more can be added later. */
export const MOST_NEW_UNITS = 50;

/** What an account manager says about a new customer: all of it on one form. */
export type CustomerRequest = {
  readonly name: string;
  readonly legalName: string;
  readonly currency: string;
  readonly locale: string;
  readonly timeZone: string;
  /** The address of the organization itself, which units without one of their own use. */
  readonly address: Address;
  /** The units directly below the organization. */
  readonly units: readonly UnitDetails[];
  /** Who is invited as the customer’s first administrator. */
  readonly administrator: { readonly name: string; readonly email: string };
  readonly teamIds: readonly string[];
  readonly leadId: string;
  /** Absent: the page starts from scratch. */
  readonly templateId?: string;
};

/** What the request is held against: what the seller knows and supports. */
export type CustomerCircumstances = {
  readonly currencies: ReadonlySet<string>;
  readonly locales: ReadonlySet<string>;
  readonly timeZones: ReadonlySet<string>;
  /** The staff members who may be on an account team. */
  readonly staffIds: ReadonlySet<string>;
  readonly templateIds: ReadonlySet<string>;
};

/** Everything that is wrong with a request for a new customer, in the order of the form. */
export function findCustomerFaults(request: CustomerRequest, known: CustomerCircumstances): Faults {
  return [
    ...findTextFaults('name', request.name, { max: 160, required: true }),
    ...findTextFaults('legalName', request.legalName, { max: 200 }),
    ...unknown('currency', request.currency, known.currencies, 'currency-invalid'),
    ...unknown('locale', request.locale, known.locales, 'choice-unknown'),
    ...unknown('timeZone', request.timeZone, known.timeZones, 'time-zone-unknown'),
    ...findAddressFaults(request.address, 'address'),
    ...(request.units.length > MOST_NEW_UNITS
      ? [{ path: 'units', code: 'too-many', values: { max: MOST_NEW_UNITS } }]
      : []),
    ...request.units.flatMap((unit, index) => findUnitFaults(unit, `units.${index}`)),
    ...findDuplicates(
      'units',
      request.units.map((unit) => unit.name.trim().toLowerCase()),
    ).map((fault): Fault => ({ ...fault, path: `${fault.path}.name` })),
    ...findPersonNameFaults('administrator.name', request.administrator.name),
    ...findEmailFaults('administrator.email', request.administrator.email),
    ...findTeamFaults(request, known.staffIds),
    ...(request.templateId === undefined
      ? []
      : unknown('templateId', request.templateId, known.templateIds, 'template-unknown')),
  ];
}

function findTeamFaults({ teamIds, leadId }: CustomerRequest, staffIds: ReadonlySet<string>): Faults {
  if (teamIds.length === 0) return [{ path: 'teamIds', code: 'team-missing' }];
  if (teamIds.some((id) => !staffIds.has(id))) return [{ path: 'teamIds', code: 'staff-unknown' }];
  return teamIds.includes(leadId) ? [] : [{ path: 'leadId', code: 'lead-outside-team' }];
}

function unknown(path: string, value: string, known: ReadonlySet<string>, code: string): Faults {
  if (value.trim() === '') return [{ path, code: 'required' }];
  return known.has(value) ? [] : [{ path, code }];
}
