import type { PagePresence } from '@portico/database';
import { Badge } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/** What there is of a customer's page: released, with unreleased changes, or never released. */
export function PageBadge({ page }: { readonly page: PagePresence }) {
  const text = useText();
  if (!page.isReleased) return <Badge tone="warning">{text.t('seller.page.never')}</Badge>;
  if (page.hasDraft) return <Badge tone="info">{text.t('seller.page.changed')}</Badge>;
  return <Badge tone="success">{text.t('seller.page.released')}</Badge>;
}
