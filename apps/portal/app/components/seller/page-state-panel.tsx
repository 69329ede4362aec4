import type { AgreementTerms } from '@portico/pages';
import { ButtonLink, FactList, Panel } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

type PageStatePanelProps = {
  readonly organizationId: string;
  readonly page: {
    readonly releasedAt: Date | undefined;
    readonly draftSince: Date | undefined;
    readonly agreement: AgreementTerms | undefined;
    readonly changes: number | undefined;
    readonly configurations: number;
  };
  readonly now: Date;
};

/** How a customer's page and its agreement stand, and the way into editing them. */
export function PageStatePanel({ organizationId, page, now }: PageStatePanelProps) {
  const text = useText();
  const { agreement } = page;
  const path = `/seller/customers/${organizationId}/page`;
  return (
    <Panel
      title={text.t('seller.customer.page')}
      actions={
        <ButtonLink
          href={path}
          variant={page.draftSince === undefined ? 'secondary' : 'primary'}
          size="small"
        >
          {text.t(
            page.draftSince === undefined ? 'seller.customer.page.open' : 'seller.customer.page.continue',
          )}
        </ButtonLink>
      }
    >
      <FactList
        look="columns"
        facts={[
          {
            label: text.t('seller.customer.page.released'),
            value:
              page.releasedAt === undefined
                ? text.t('seller.customer.page.notReleased')
                : text.dateTime(page.releasedAt),
          },
          {
            label: text.t('seller.customer.page.draft'),
            value:
              page.draftSince === undefined
                ? text.t('seller.customer.page.noDraft')
                : text.t('seller.customer.page.changes', {
                    count: page.changes ?? 0,
                    when: text.relative(page.draftSince, now),
                  }),
          },
          {
            label: text.t('seller.customer.agreement'),
            value:
              agreement === undefined
                ? text.t('seller.customer.agreement.none')
                : `${agreement.number}, ${agreement.name}`,
          },
          {
            label: text.t('seller.customer.agreement.period'),
            value: agreement === undefined ? '–' : text.t('seller.period', periodOf(agreement, text.date)),
          },
          {
            label: text.t('seller.customer.configurations'),
            value: text.number(page.configurations),
          },
        ]}
      />
    </Panel>
  );
}

function periodOf(terms: AgreementTerms, date: (day: string) => string) {
  return {
    from: date(terms.validFrom),
    until: terms.validUntil === undefined ? '' : date(terms.validUntil),
    open: terms.validUntil === undefined ? 'yes' : 'no',
  };
}
