import type { AgreementTerms } from '@portico/pages';
import { FactList } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

type AgreementViewProps = {
  readonly terms: AgreementTerms | undefined;
  /** What each discount is granted on, in words. */
  readonly subjects: readonly string[];
  readonly lists: readonly { readonly id: string; readonly name: string }[];
};

/** The negotiated terms, to be read. */
export function AgreementView({ terms, subjects, lists }: AgreementViewProps) {
  const text = useText();
  if (terms === undefined) return <p className="text-muted">{text.t('seller.customer.agreement.none')}</p>;
  const named = terms.priceListIds.flatMap((id) => lists.find((list) => list.id === id)?.name ?? []);
  return (
    <FactList
      facts={[
        { label: text.t('seller.agreement.number'), value: terms.number },
        { label: text.t('seller.agreement.name'), value: terms.name },
        { label: text.t('seller.agreement.currency'), value: terms.currency },
        {
          label: text.t('seller.customer.agreement.period'),
          value: text.t('seller.period', {
            from: text.date(terms.validFrom),
            until: terms.validUntil === undefined ? '' : text.date(terms.validUntil),
            open: terms.validUntil === undefined ? 'yes' : 'no',
          }),
        },
        {
          label: text.t('seller.agreement.lists'),
          value: named.length === 0 ? text.t('seller.agreement.lists.base') : text.list(named),
        },
        ...terms.discounts.map((discount, index) => ({
          key: String(index),
          label: discount.label,
          value: text.t('seller.agreement.discount', {
            share: text.percent(discount.basisPoints / 10_000),
            scope: discount.scope,
            subject: subjects[index] ?? '',
          }),
        })),
      ]}
    />
  );
}
