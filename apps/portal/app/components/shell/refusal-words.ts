import type { Refusal } from '@portico/access';
import type { Translator } from '@portico/messages';

import { limitMoney } from '~/presenters/limit-money.ts';

/** Why something is refused, in words that say what is missing and who can give it. */
export function refusalWords(because: Refusal, text: Translator): string {
  switch (because.kind) {
    case 'no-permission':
    case 'out-of-scope':
      return text.t(`reasons.refusal.${because.kind}`, {
        permission: text.t(`reasons.action.${because.action}`),
      });
    case 'over-limit':
      return text.t('reasons.refusal.over-limit', { limit: text.money(limitMoney(because.limit)) });
    default:
      return text.t(`reasons.refusal.${because.kind}`);
  }
}
