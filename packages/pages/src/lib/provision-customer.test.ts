import { describe, expect, it } from 'vitest';
import { countingIds, tuesday } from '../testing/example-page.ts';
import { EMPTY_ADDRESS } from './address.ts';
import { findCustomerFaults, type CustomerRequest } from './customer-request.ts';
import { EMPTY_PAGE } from './page-content.ts';
import type { TemplateContent } from './page-template.ts';
import { templateFromContent } from './page-template.ts';
import { provisionCustomer } from './provision-customer.ts';

const request: CustomerRequest = {
  name: ' Halden Marine ',
  legalName: '',
  currency: 'EUR',
  locale: 'en-GB',
  timeZone: 'Europe/Oslo',
  address: { ...EMPTY_ADDRESS, line1: 'Kaien 1', city: 'Bergen', country: 'no' },
  units: [{ name: 'Shipyard', code: 'S1', kind: 'site', address: EMPTY_ADDRESS }],
  administrator: { name: 'Liv Aas', email: 'liv@halden.example' },
  teamIds: ['staff-1', 'staff-2'],
  leadId: 'staff-2',
};

const known = {
  currencies: new Set(['EUR', 'USD']),
  locales: new Set(['en-GB']),
  timeZones: new Set(['Europe/Oslo']),
  staffIds: new Set(['staff-1', 'staff-2']),
  templateIds: new Set(['template-1']),
};

const contacts = [{ name: 'Ida Brandt', title: '', email: 'ida@arvenholt.example', phone: '' }];

const template: TemplateContent = {
  welcome: { title: 'Welcome, {organization}', text: 'For {organization} only.' },
  assortmentIds: ['assortment-1'],
  configurations: [
    { modelId: 'model-1', modelVersion: 1, name: 'Desktop', description: '', choices: {}, restrictions: {} },
  ],
  terms: { name: 'Frame agreement', months: 12, priceListIds: ['eur', 'usd'], discounts: [] },
  links: [],
};

function provision(from: TemplateContent | undefined) {
  return provisionCustomer(request, {
    editor: { personId: 'person-1', at: tuesday },
    ids: countingIds(),
    number: 'C-10042',
    template: from,
    contacts,
    priceListIds: new Set(['eur']),
  });
}

describe('provisionCustomer', () => {
  it('makes the organization with a root unit that carries its name and address', () => {
    const plan = provision(undefined);
    expect(plan.organization).toMatchObject({
      number: 'C-10042',
      name: 'Halden Marine',
      legalName: 'Halden Marine',
    });
    expect(plan.units).toMatchObject([
      { name: 'Halden Marine', kind: 'organization', address: { country: 'NO' } },
      { parentId: plan.units[0]?.id, name: 'Shipyard', kind: 'site' },
    ]);
    expect(plan.ancestry).toHaveLength(3);
  });

  it('makes every level of access and invites the first administrator with that of administrators', () => {
    const plan = provision(undefined);
    const administrators = plan.roles.find((role) => role.template === 'administrator');
    expect(plan.roles.map((role) => role.template)).toEqual([
      'administrator',
      'purchaser',
      'buyer',
      'observer',
    ]);
    expect(plan.invitation).toEqual({
      name: 'Liv Aas',
      email: 'liv@halden.example',
      unitId: plan.units[0]?.id,
      roleId: administrators?.id,
      invitedById: 'person-1',
      createdAt: tuesday,
      expiresAt: new Date('2026-03-10T09:00:00Z'),
    });
    expect(plan.team).toEqual([
      { staffMemberId: 'staff-1', isLead: false },
      { staffMemberId: 'staff-2', isLead: true },
    ]);
  });

  it('starts a page from scratch with nothing but the contacts', () => {
    expect(provision(undefined).draft).toMatchObject({
      state: 'draft',
      number: 1,
      content: { ...EMPTY_PAGE, contacts },
    });
  });

  it('fills a template in: name, number, dates from today, and the lists of the currency', () => {
    expect(provision(template).draft.content).toMatchObject({
      welcome: { title: 'Welcome, Halden Marine', text: 'For Halden Marine only.' },
      agreement: {
        number: 'A-10042',
        currency: 'EUR',
        validFrom: '2026-03-03',
        validUntil: '2027-03-02',
        priceListIds: ['eur'],
      },
      contacts,
    });
  });

  it('gives the configurations of a template keys of their own', () => {
    const plan = provision(template);
    expect(plan.draft.content.configurations[0]?.key).toMatch(/^id-\d+$/);
  });

  it('gives back the template that it was made from, but for what is the customer’s own', () => {
    const { terms, ...rest } = templateFromContent(provision(template).draft.content, 'Halden Marine');
    const { terms: original, ...expected } = template;
    expect(rest).toEqual(expected);
    expect(terms).toEqual({ ...original, priceListIds: ['eur'] });
  });
});

describe('findCustomerFaults', () => {
  it('finds none in a sound request', () => {
    expect(findCustomerFaults(request, known)).toEqual([]);
  });

  it('names every fault with its path, in the order of the form', () => {
    const unit = { name: '', code: '', kind: 'site' as const, address: EMPTY_ADDRESS };
    const faults = findCustomerFaults(
      {
        ...request,
        name: '',
        currency: 'XXX',
        address: { ...EMPTY_ADDRESS, line1: 'Kaien 1' },
        units: [unit, { ...unit, name: 'A' }, { ...unit, name: 'a ' }],
        administrator: { name: 'Liv', email: 'liv' },
        leadId: 'staff-9',
        templateId: 'gone',
      },
      known,
    );
    expect(faults.map((fault) => `${fault.path} ${fault.code}`)).toEqual([
      'name required',
      'currency currency-invalid',
      'address.city required',
      'address.country required',
      'units.0.name required',
      'units.2.name duplicate',
      'administrator.email email-invalid',
      'leadId lead-outside-team',
      'templateId template-unknown',
    ]);
  });

  it('wants somebody of the seller to look after the customer', () => {
    expect(findCustomerFaults({ ...request, teamIds: [] }, known)).toEqual([
      { path: 'teamIds', code: 'team-missing' },
    ]);
    expect(findCustomerFaults({ ...request, teamIds: ['stranger'] }, known)).toEqual([
      { path: 'teamIds', code: 'staff-unknown' },
    ]);
  });
});
