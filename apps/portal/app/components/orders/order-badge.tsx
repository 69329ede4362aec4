import type { OrderState } from '@portico/purchasing';
import { Badge } from '@portico/ui';
import type { Tone } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

const TONES: Readonly<Record<OrderState, Tone>> = {
  received: 'info',
  confirmed: 'info',
  shipped: 'warning',
  delivered: 'success',
  cancelled: 'neutral',
};

/** Where an order stands, in a word. */
export function OrderBadge({ state }: { readonly state: OrderState }) {
  return <Badge tone={TONES[state]}>{useText().t(`states.order.${state}`)}</Badge>;
}
