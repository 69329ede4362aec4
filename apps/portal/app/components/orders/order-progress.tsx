import type { OrderHistoryEntry } from '@portico/database';
import type { OrderState } from '@portico/purchasing';
import { StatusLine } from '@portico/ui';
import type { StatusStep } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

const WAY = ['received', 'confirmed', 'shipped', 'delivered'] as const satisfies readonly OrderState[];

/** How far an order has come, with the day of each step; a cancelled one ends where it was cancelled. */
export function OrderProgress({
  state,
  history,
}: {
  readonly state: OrderState;
  readonly history: readonly OrderHistoryEntry[];
}) {
  const text = useText();
  const reached = new Map(history.map((entry) => [entry.kind, entry.at]));
  const way: readonly OrderState[] =
    state === 'cancelled' ? [...WAY.filter((step) => reached.has(step)), 'cancelled'] : WAY;
  const steps = way.map((step): StatusStep => {
    const at = reached.get(step);
    const stepState = stateOf(step, state, at !== undefined);
    return {
      key: step,
      label: text.t(`states.order.${step}`),
      state: stepState,
      stateLabel: text.t(`orders.step.${stepState}`),
      date: at === undefined ? undefined : text.date(at),
    };
  });
  return <StatusLine label={text.t('orders.progress')} steps={steps} />;
}

function stateOf(step: OrderState, current: OrderState, isReached: boolean): StatusStep['state'] {
  if (step === 'cancelled') return 'cancelled';
  if (step === current && step !== 'delivered') return 'current';
  return isReached || step === current ? 'done' : 'upcoming';
}
