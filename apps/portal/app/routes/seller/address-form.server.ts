import type { Address } from '@portico/pages';

import type { FormValues } from '~/forms/read-form.server.ts';

/** Reads the address whose fields begin with `prefix`. */
export function readAddress(form: FormValues, prefix: string): Address {
  const part = (name: keyof Address) => form.text(`${prefix}.${name}`);
  return {
    recipient: part('recipient'),
    line1: part('line1'),
    line2: part('line2'),
    postalCode: part('postalCode'),
    city: part('city'),
    region: part('region'),
    country: part('country'),
  };
}
