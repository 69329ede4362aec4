import type { OrganizationState } from '@portico/database';
import { Badge } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/** The state of a customer, where it is worth a word: an active one is the rule. */
export function OrganizationBadge({ state }: { readonly state: OrganizationState }) {
  const text = useText();
  if (state === 'active') return null;
  const tone = state === 'blocked' ? 'danger' : 'neutral';
  return <Badge tone={tone}>{text.t(`states.organization.${state}`)}</Badge>;
}
