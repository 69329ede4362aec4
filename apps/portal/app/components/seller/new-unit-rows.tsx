import type { LowerUnitKind } from '@portico/pages';
import { Button, Disclosure, PlusIcon, Select, TextField } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

import { AddressFields } from './address-fields.tsx';

type NewUnitRowsProps = {
  readonly count: number;
  readonly kinds: readonly LowerUnitKind[];
  readonly countries: readonly { readonly value: string; readonly label: string }[];
  readonly valueOf: (path: string) => string | undefined;
  readonly faultOf: (path: string) => string | undefined;
};

/** Rows for units; empty ones count for nothing. More rows are fetched by sending the form, so scripts are not needed. */
export function NewUnitRows({ count, kinds, countries, valueOf, faultOf }: NewUnitRowsProps) {
  const text = useText();
  return (
    <div className="grid gap-6">
      {Array.from({ length: count }, (_, row) => {
        const prefix = `units.${row}`;
        const hasFault = ['line1', 'city', 'country'].some(
          (part) => faultOf(`${prefix}.address.${part}`) !== undefined,
        );
        return (
          <fieldset key={row} className="grid gap-3">
            <legend className="ui-visually-hidden">{text.t('seller.units.row', { number: row + 1 })}</legend>
            <div className="grid gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
              <TextField
                name={`${prefix}.name`}
                label={text.t('seller.units.name')}
                defaultValue={valueOf(`${prefix}.name`) ?? ''}
                error={faultOf(`${prefix}.name`)}
              />
              <Select
                name={`${prefix}.kind`}
                label={text.t('seller.units.kind')}
                defaultValue={valueOf(`${prefix}.kind`) ?? 'site'}
                options={kinds.map((value) => ({ value, label: text.t(`seller.units.kind.${value}`) }))}
              />
              <TextField
                name={`${prefix}.code`}
                label={text.t('seller.units.code')}
                mono
                defaultValue={valueOf(`${prefix}.code`) ?? ''}
                error={faultOf(`${prefix}.code`)}
              />
            </div>
            <Disclosure summary={text.t('seller.units.ownAddress')} open={hasFault}>
              <AddressFields
                prefix={`${prefix}.address`}
                countries={countries}
                valueOf={valueOf}
                faultOf={faultOf}
              />
            </Disclosure>
          </fieldset>
        );
      })}
      <div>
        <Button type="submit" name="intent" value="more-units" icon={<PlusIcon />}>
          {text.t('seller.units.more')}
        </Button>
      </div>
    </div>
  );
}
