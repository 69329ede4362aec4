import type { Faults } from '@portico/kernel';
import type { AgreementTerms, DiscountScope } from '@portico/pages';
import { DateField, NumberField, Select, TextField } from '@portico/ui';

import { useFaults } from '~/forms/use-faults.ts';
import { useText } from '~/text/use-text.ts';

import { FormRows } from './form-rows.tsx';

type AgreementFieldsProps = {
  readonly terms: AgreementTerms | undefined;
  readonly suggested: Pick<AgreementTerms, 'number' | 'currency' | 'validFrom' | 'validUntil'>;
  readonly subjects: readonly string[];
  /** The organization's currency: an agreement in another one cannot be released. */
  readonly currency: string;
  readonly scopes: readonly DiscountScope[];
  readonly contractLists: readonly {
    readonly id: string;
    readonly name: string;
    readonly currency: string;
  }[];
  readonly sent: { readonly faults: Faults; readonly values: Readonly<Record<string, string>> } | undefined;
};

/** The fields of an agreement: what it is called, when it holds, and where its prices come from. */
export function AgreementFields(props: AgreementFieldsProps) {
  const { terms, suggested, subjects, currency, scopes, contractLists, sent } = props;
  const text = useText();
  const faultOf = useFaults(sent?.faults);
  const stored = terms ?? { ...suggested, name: '' };
  const field = (part: 'number' | 'name' | 'validFrom' | 'validUntil' | 'currency') => ({
    name: `agreement.${part}`,
    defaultValue: sent?.values[`agreement.${part}`] ?? stored[part] ?? '',
    error: faultOf(`agreement.${part}`),
  });
  const lists = contractLists.filter((list) => list.currency === currency);
  return (
    <div className="grid max-w-4xl gap-6">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field('number')} label={text.t('seller.agreement.number')} mono required />
        <TextField {...field('name')} label={text.t('seller.agreement.name')} required />
        <DateField {...field('validFrom')} label={text.t('seller.agreement.validFrom')} required />
        <DateField
          {...field('validUntil')}
          label={text.t('seller.agreement.validUntil')}
          hint={text.t('seller.agreement.validUntil.hint')}
        />
        <Select
          {...field('currency')}
          label={text.t('seller.agreement.currency')}
          hint={text.t('seller.agreement.currency.hint')}
          options={[{ value: currency, label: currency }]}
        />
      </div>
      <fieldset className="grid gap-3">
        <legend className="ui-label">{text.t('seller.agreement.lists')}</legend>
        <p className="text-muted">
          {text.t(lists.length === 0 ? 'seller.agreement.lists.empty' : 'seller.agreement.lists.hint')}
        </p>
        {lists.map((list) => {
          const name = `priceList.${list.id}`;
          const rank = (terms?.priceListIds.indexOf(list.id) ?? -1) + 1;
          return (
            <NumberField
              key={list.id}
              name={name}
              label={list.name}
              min={1}
              max={99}
              className="max-w-xs"
              defaultValue={sent?.values[name] ?? (rank > 0 ? String(rank) : '')}
            />
          );
        })}
      </fieldset>
      <fieldset className="grid gap-3">
        <legend className="ui-label">{text.t('seller.agreement.discounts')}</legend>
        <p className="text-muted">{text.t('seller.agreement.discounts.hint')}</p>
        <FormRows
          prefix="agreement.discounts"
          spare={2}
          sent={sent}
          stored={(terms?.discounts ?? []).map((discount, index) => ({
            label: discount.label,
            scope: discount.scope,
            scopeValue: subjects[index],
            percent: text.number(discount.basisPoints / 100, 2),
          }))}
          legend={(number) => text.t('seller.agreement.discount.row', { number })}
        >
          {(row) => (
            <div className="grid gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1.5fr)_7rem]">
              <TextField {...row('label')} label={text.t('seller.agreement.discount.label')} />
              <Select
                {...row('scope')}
                label={text.t('seller.agreement.discount.scope')}
                options={scopes.map((value) => ({
                  value,
                  label: text.t(`seller.agreement.discount.scope.${value}`),
                }))}
              />
              <TextField {...row('scopeValue')} label={text.t('seller.agreement.discount.subject')} />
              <NumberField
                {...row('percent')}
                decimal
                suffix="%"
                label={text.t('seller.agreement.discount.percent')}
              />
            </div>
          )}
        </FormRows>
      </fieldset>
    </div>
  );
}
