import { Notice } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/** What stands in the way of a password being checked at all: too many attempts, or too many people at once. */
export type Hindrance =
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly kind: 'busy' };

/** Says what stands in the way and when it will be out of it. */
export function HindranceNotice({ hindrance }: { readonly hindrance: Hindrance | undefined }) {
  const text = useText();
  if (hindrance === undefined) return null;
  return (
    <Notice tone="warning" role="alert">
      {hindrance.kind === 'busy'
        ? text.t('entry.busy')
        : text.t('entry.throttled', { minutes: Math.ceil(hindrance.retryAfterSeconds / 60) })}
    </Notice>
  );
}
