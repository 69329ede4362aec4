import type { QuoteState } from '@portico/purchasing';
import { Badge } from '@portico/ui';
import type { Tone } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

const TONES: Readonly<Record<QuoteState, Tone>> = {
  open: 'info',
  'change-requested': 'warning',
  accepted: 'success',
  rejected: 'danger',
  withdrawn: 'neutral',
  expired: 'neutral',
};

/** Where a quote stands, in a word. */
export function QuoteBadge({ state }: { readonly state: QuoteState }) {
  return <Badge tone={TONES[state]}>{useText().t(`states.quote.${state}`)}</Badge>;
}
