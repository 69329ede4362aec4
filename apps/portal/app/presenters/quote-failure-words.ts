import type { Refusal } from '@portico/access';
import type { Translator } from '@portico/messages';
import type { LineOffer, QuoteState } from '@portico/purchasing';

import { refusalWords } from '~/components/shell/refusal-words.ts';

/** Why a decision did not come about, as far as it is not a matter of one field. */
export type QuoteHindrance =
  | { readonly kind: 'stale' }
  | { readonly kind: 'not-possible'; readonly state: QuoteState }
  | { readonly kind: 'not-requester'; readonly name: string }
  | { readonly kind: 'refused'; readonly because: Refusal }
  | { readonly kind: 'cart-changed' }
  | { readonly kind: 'total-too-large' }
  | { readonly kind: 'lines-on-hold'; readonly held: readonly HeldLine[] };

/** A line that cannot be bought as it stands. */
export type HeldLine = { readonly name: string; readonly because: Exclude<LineOffer['kind'], 'offered'> };

/** Those of the offers that cannot be bought. */
export function heldLines(offers: readonly LineOffer[]): readonly HeldLine[] {
  return offers.flatMap((offer) =>
    offer.kind === 'offered' ? [] : [{ name: offer.name, because: offer.kind }],
  );
}

/** What stood in the way, in words that say what to do. */
export function hindranceWords(hindrance: QuoteHindrance, text: Translator): string {
  switch (hindrance.kind) {
    case 'refused':
      return refusalWords(hindrance.because, text);
    case 'not-possible':
      return text.t('quotes.hindrance.not-possible', {
        state: text.t(`states.quote.${hindrance.state}`),
      });
    case 'not-requester':
      return text.t('quotes.hindrance.not-requester', { name: hindrance.name });
    case 'lines-on-hold':
      return text.t('quotes.hindrance.lines-on-hold', {
        lines: text.list(
          hindrance.held.map(({ name, because }) =>
            name === '' ? text.t(`cart.hold.${because}.short`) : name,
          ),
        ),
      });
    case 'stale':
    case 'cart-changed':
    case 'total-too-large':
      return text.t(`quotes.hindrance.${hindrance.kind}`);
  }
}
