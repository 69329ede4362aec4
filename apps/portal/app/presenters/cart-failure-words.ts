import type { Translator } from '@portico/messages';
import { MAX_QUANTITY } from '@portico/purchasing';
import type { CartFailure } from '@portico/purchasing';

/** Why a cart could not be changed, in words that say what to do. */
export function cartFailureWords(failure: CartFailure, text: Translator): string {
  switch (failure.kind) {
    case 'quantity-not-whole':
    case 'quantity-out-of-range':
      return text.t('fault.quantity-invalid', { max: MAX_QUANTITY });
    case 'cart-full':
      return text.t('cart.full', { most: failure.most });
    case 'line-not-found':
      return text.t('cart.lineGone');
    case 'note-too-long':
      return text.t('fault.too-long', { max: failure.most });
  }
}
