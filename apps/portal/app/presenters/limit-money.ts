import { currencyExponent, money } from '@portico/money';
import type { Money } from '@portico/money';
import type { SpendingLimit } from '@portico/organizations';

/** A limit as money, at the scale of its currency. */
export function limitMoney({ amount, currency }: SpendingLimit): Money {
  return money(amount, currency, currencyExponent(currency));
}
