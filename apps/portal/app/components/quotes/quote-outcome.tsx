import { ButtonLink, Notice } from '@portico/ui';
import type { Tone } from '@portico/ui';

import type { QuoteView } from '~/presenters/quote-view.ts';
import { useText } from '~/text/use-text.ts';

const TONES: Readonly<Record<Exclude<QuoteView['state'], 'open'>, Tone>> = {
  'change-requested': 'warning',
  accepted: 'success',
  rejected: 'danger',
  withdrawn: 'neutral',
  expired: 'neutral',
};

/** Where a quote stands that nobody decides on at the moment, with the words that brought it there. */
export function QuoteOutcome({ quote }: { readonly quote: QuoteView }) {
  const text = useText();
  const { state, order } = quote;
  if (state === 'open') return null;
  const last = quote.history.findLast((entry) => entry.kind === state);
  return (
    <Notice
      tone={TONES[state]}
      title={text.t(`quotes.outcome.${state}`, {
        name: last?.actorName ?? '',
        date: text.date(last?.at ?? quote.expiresAt),
        requester: quote.requestedBy,
      })}
      action={
        order && (
          <ButtonLink href={`/orders/${order.id}`} size="small">
            {text.t('quotes.toOrder', { number: order.number })}
          </ButtonLink>
        )
      }
    >
      {last?.comment}
    </Notice>
  );
}
