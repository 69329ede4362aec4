import { err, ok, type Result } from '@portico/kernel';
import { currencyExponent, isCurrency } from './currency.ts';
import { MAX_SCALE, money, type Money } from './money.ts';

/** Why a text could not be read as an amount. */
export type AmountFault = {
  readonly kind: 'unknown-currency' | 'not-a-number' | 'too-many-decimals' | 'too-large';
};

const DECIMAL = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/;

/** The amount in plain decimal notation with a dot and all its decimals: `1234.50`, `-0.005`. Exact. */
export function toDecimal(value: Money): string {
  const digits = String(Math.abs(value.amount)).padStart(value.scale + 1, '0');
  const sign = value.amount < 0 ? '-' : '';
  if (value.scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -value.scale)}.${digits.slice(-value.scale)}`;
}

/**
 * Reads plain decimal notation (`1234.5`, no grouping, a dot before decimals) as money at the currency's exponent.
 * With `maxScale`, further decimals are kept as a finer scale, for unit prices; without, they are a fault.
 */
export function parseMoney(text: string, currency: string, maxScale?: number): Result<Money, AmountFault> {
  if (!isCurrency(currency)) return err({ kind: 'unknown-currency' });
  const match = DECIMAL.exec(text.trim());
  if (match === null) return err({ kind: 'not-a-number' });
  const [, sign = '', whole = '', fraction = ''] = match;
  const exponent = currencyExponent(currency);
  const scale = Math.max(exponent, fraction.length);
  if (scale > Math.max(exponent, Math.min(maxScale ?? exponent, MAX_SCALE)))
    return err({ kind: 'too-many-decimals' });
  const amount = Number(`${sign}${whole}${fraction.padEnd(scale, '0')}`);
  return Number.isSafeInteger(amount) ? ok(money(amount, currency, scale)) : err({ kind: 'too-large' });
}
