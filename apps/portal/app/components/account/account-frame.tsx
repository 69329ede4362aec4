import { PageHeader, TabLinks } from '@portico/ui';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';

import { useText } from '~/text/use-text.ts';

const PARTS = ['profile', 'password', 'sessions'] as const;

/** The head of every part of the account, on either side of the portal. */
export function AccountFrame({
  current,
  children,
}: {
  readonly current: (typeof PARTS)[number];
  readonly children: ReactNode;
}) {
  const text = useText();
  const base = useLocation().pathname.startsWith('/seller') ? '/seller/account' : '/account';
  return (
    <div className="grid gap-6">
      <PageHeader title={text.t('account.title')} />
      <TabLinks
        label={text.t('account.tabs')}
        items={PARTS.map((part) => ({
          key: part,
          label: text.t(`account.tab.${part}`),
          href: part === 'profile' ? base : `${base}/${part}`,
          current: part === current,
        }))}
      />
      {children}
    </div>
  );
}
