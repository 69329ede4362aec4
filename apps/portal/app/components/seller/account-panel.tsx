import type { Customer } from '@portico/database';
import { FactList, ItemList, Link, Panel, PersonIcon } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

type AccountPanelProps = {
  readonly customer: Pick<Customer, 'id' | 'legalName' | 'currency' | 'createdAt' | 'timeZone' | 'team'>;
  readonly counts: {
    readonly people: number;
    readonly disabled: number;
    readonly invited: number;
    readonly units: number;
  };
};

/** Who the customer is, who belongs to it, and who looks after it. */
export function AccountPanel({ customer, counts }: AccountPanelProps) {
  const text = useText();
  const path = `/seller/customers/${customer.id}`;
  return (
    <>
      <Panel title={text.t('seller.customer.account')}>
        <FactList
          facts={[
            { label: text.t('seller.customer.legalName'), value: customer.legalName },
            { label: text.t('seller.customer.currency'), value: customer.currency },
            { label: text.t('seller.customer.timeZone'), value: customer.timeZone },
            { label: text.t('seller.customer.since'), value: text.date(customer.createdAt) },
            {
              label: text.t('seller.customer.people'),
              value: (
                <Link href={`${path}/people`}>
                  {text.t('seller.customer.people.count', { count: counts.people, invited: counts.invited })}
                </Link>
              ),
            },
            {
              label: text.t('seller.customer.units'),
              value: (
                <Link href={`${path}/units`}>
                  {text.t('seller.customer.units.count', { count: counts.units })}
                </Link>
              ),
            },
          ]}
        />
      </Panel>
      <Panel title={text.t('seller.customer.team')} flush>
        <ItemList
          label={text.t('seller.customer.team')}
          items={customer.team.map((member) => ({
            key: member.id,
            icon: <PersonIcon size={20} />,
            title: member.name,
            meta: member.isLead ? text.t('seller.customer.team.lead') : member.title,
          }))}
        />
      </Panel>
    </>
  );
}
