import type { PagePresence } from '@portico/database';
import { Button, PreviewIcon } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

type PreviewButtonProps = { readonly organizationId: string; readonly page: PagePresence };

/** Opens the customer's side as its people would see it: the draft where there is one, else what is released. */
export function PreviewButton({ organizationId, page }: PreviewButtonProps) {
  const text = useText();
  if (!page.hasDraft && !page.isReleased) return null;
  return (
    <form method="post" action={`/seller/customers/${organizationId}/preview`}>
      <Button type="submit" icon={<PreviewIcon />}>
        {text.t(page.hasDraft ? 'seller.preview.draft' : 'seller.preview.released')}
      </Button>
    </form>
  );
}
