export { allocate } from './lib/allocate.ts';
export {
  BASIS_POINTS,
  add,
  compare,
  equals,
  multiply,
  multiplyByRatio,
  negate,
  percentOf,
  subtract,
  sum,
} from './lib/arithmetic.ts';
export { currencyExponent, isCurrency } from './lib/currency.ts';
export { parseMoney, toDecimal } from './lib/decimal.ts';
export type { AmountFault } from './lib/decimal.ts';
export { formatMoney, formatMoneyToParts } from './lib/format-money.ts';
export type { MoneyFormat, MoneyPart } from './lib/format-money.ts';
export { MAX_SCALE, isNegative, isZero, money, zero } from './lib/money.ts';
export type { Money } from './lib/money.ts';
export { rescale, roundToCurrency } from './lib/rescale.ts';
export { COMMERCIAL_ROUNDING } from './lib/rounding.ts';
export type { RoundingMode } from './lib/rounding.ts';
