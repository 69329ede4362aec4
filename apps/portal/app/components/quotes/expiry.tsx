import type { QuoteState } from '@portico/purchasing';
import { Badge, DateText } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

const SOON_MS = 5 * 24 * 60 * 60 * 1000;

/** Until when an undecided quote holds, marked when that is soon; the day alone once it is decided. */
export function Expiry({
  quote,
  now,
}: {
  readonly quote: { readonly state: QuoteState; readonly expiresAt: Date };
  readonly now: Date;
}) {
  const text = useText();
  const { state, expiresAt } = quote;
  const left = expiresAt.getTime() - now.getTime();
  const isUndecided = state === 'open' || state === 'change-requested';
  if (!isUndecided || left > SOON_MS) {
    return <DateText iso={expiresAt.toISOString()} text={text.date(expiresAt)} />;
  }
  return (
    <Badge tone="warning">
      <DateText
        iso={expiresAt.toISOString()}
        text={text.relative(expiresAt, now)}
        exact={text.dateTime(expiresAt)}
      />
    </Badge>
  );
}
