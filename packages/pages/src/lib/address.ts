import type { Faults } from '@portico/kernel';
import { findTextFaults } from './text-faults.ts';

/** Where something can be delivered. `country` is an ISO 3166 code of two letters; blank text is what is unknown. */
export type Address = {
  readonly recipient: string;
  readonly line1: string;
  readonly line2: string;
  readonly postalCode: string;
  readonly city: string;
  readonly region: string;
  readonly country: string;
};

/** An address that says nothing yet. */
export const EMPTY_ADDRESS: Address = {
  recipient: '',
  line1: '',
  line2: '',
  postalCode: '',
  city: '',
  region: '',
  country: '',
};

/** Whether nothing of an address is given: a unit without one uses that of the unit above it. */
export function isEmptyAddress(address: Address): boolean {
  return Object.values(address).every((part) => part.trim() === '');
}

/**
 * What is wrong with an address, with paths below `path`. An empty address is sound; one that is begun needs a
 * street, a city and a country.
 */
export function findAddressFaults(address: Address, path: string): Faults {
  if (isEmptyAddress(address)) return [];
  const country = address.country.trim();
  return [
    ...findTextFaults(`${path}.recipient`, address.recipient, { max: 160 }),
    ...findTextFaults(`${path}.line1`, address.line1, { max: 160, required: true }),
    ...findTextFaults(`${path}.line2`, address.line2, { max: 160 }),
    ...findTextFaults(`${path}.postalCode`, address.postalCode, { max: 20 }),
    ...findTextFaults(`${path}.city`, address.city, { max: 120, required: true }),
    ...findTextFaults(`${path}.region`, address.region, { max: 120 }),
    ...findTextFaults(`${path}.country`, country, { max: 2, required: true }),
    ...(/^([A-Za-z]{2})?$/.test(country) || country.length > 2
      ? []
      : [{ path: `${path}.country`, code: 'country-invalid' }]),
  ];
}

/** The address without blanks around its parts, and with the country in capitals. */
export function trimAddress(address: Address): Address {
  return {
    recipient: address.recipient.trim(),
    line1: address.line1.trim(),
    line2: address.line2.trim(),
    postalCode: address.postalCode.trim(),
    city: address.city.trim(),
    region: address.region.trim(),
    country: address.country.trim().toUpperCase(),
  };
}
