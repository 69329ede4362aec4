import { ButtonLink, ConfigurationIcon, EmptyState, ItemList, Panel } from '@portico/ui';

import { UnitPrice } from '~/components/prices/unit-price.tsx';
import type { ConfigurationRow } from '~/presenters/configuration-rows.ts';
import { useText } from '~/text/use-text.ts';

/** The first of the approved configurations, with the reader's price. */
export function HomeConfigurations({
  configurations,
}: {
  readonly configurations: { readonly rows: readonly ConfigurationRow[]; readonly total: number };
}) {
  const text = useText();
  const { rows, total } = configurations;
  return (
    <Panel
      title={text.t('home.configurations')}
      flush={rows.length > 0}
      actions={
        rows.length > 0 && (
          <ButtonLink href="/configurations" size="small">
            {text.t('home.configurations.all', { count: total })}
          </ButtonLink>
        )
      }
    >
      {rows.length === 0 ? (
        <EmptyState
          icon={<ConfigurationIcon size={20} />}
          headingLevel={3}
          title={text.t('shop.configurations.empty.title')}
          body={text.t('shop.configurations.empty.body')}
        />
      ) : (
        <ItemList
          label={text.t('home.configurations')}
          items={rows.map(({ key, name, description, family, price }) => ({
            key,
            icon: <ConfigurationIcon size={20} />,
            title: name,
            meta: description === '' ? family : description,
            aside: <UnitPrice price={price} />,
            href: `/configurations/${key}`,
          }))}
        />
      )}
    </Panel>
  );
}
