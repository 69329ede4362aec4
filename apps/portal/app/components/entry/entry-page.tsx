import { EntryShell } from '@portico/ui';
import type { ReactNode } from 'react';

import { SellerMark } from '~/components/shell/seller-mark.tsx';
import { useText } from '~/text/use-text.ts';

/** A page before one is in, with the seller’s mark over it and whom to write to under it. */
export function EntryPage({
  title,
  lead,
  helpAddress,
  children,
}: {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly helpAddress: string;
  readonly children: ReactNode;
}) {
  const text = useText();
  return (
    <EntryShell
      mark={<SellerMark />}
      title={title}
      lead={lead}
      footer={text.t('entry.help', { address: helpAddress })}
    >
      {children}
    </EntryShell>
  );
}
