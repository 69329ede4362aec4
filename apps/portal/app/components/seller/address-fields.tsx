import type { Address } from '@portico/pages';
import { Select, TextField } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

type AddressFieldsProps = {
  /** What the names of the fields begin with: `address` makes `address.line1`. */
  readonly prefix: string;
  readonly countries: readonly { readonly value: string; readonly label: string }[];
  readonly valueOf: (path: string) => string | undefined;
  readonly faultOf: (path: string) => string | undefined;
};

/** The fields of a postal address. */
export function AddressFields({ prefix, countries, valueOf, faultOf }: AddressFieldsProps) {
  const text = useText();
  const field = (part: keyof Address) => ({
    name: `${prefix}.${part}`,
    label: text.t(`seller.address.${part}`),
    defaultValue: valueOf(`${prefix}.${part}`) ?? '',
    error: faultOf(`${prefix}.${part}`),
  });
  return (
    <div className="grid gap-4 sm:grid-cols-6">
      <TextField {...field('recipient')} className="sm:col-span-6" />
      <TextField {...field('line1')} className="sm:col-span-3" />
      <TextField {...field('line2')} className="sm:col-span-3" />
      <TextField {...field('postalCode')} className="sm:col-span-2" />
      <TextField {...field('city')} className="sm:col-span-4" />
      <TextField {...field('region')} className="sm:col-span-3" />
      <Select
        {...field('country')}
        className="sm:col-span-3"
        placeholder={text.t('seller.address.country.choose')}
        options={countries}
      />
    </div>
  );
}
