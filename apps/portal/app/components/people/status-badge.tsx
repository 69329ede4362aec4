import type { MembershipStatus } from '@portico/organizations';
import { Badge } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/** Whether a member is let in. */
export function StatusBadge({ status }: { readonly status: MembershipStatus }) {
  const text = useText();
  return (
    <Badge tone={status === 'active' ? 'success' : 'neutral'}>{text.t(`people.status.${status}`)}</Badge>
  );
}
