import { add, compare, multiply, roundToCurrency, zero } from '@portico/money';
import type { Money } from '@portico/money';
import type { Cart, CartLine, LineDetail, LineOffer, PricedLines } from '@portico/purchasing';

/** A line of the cart as its page shows it. */
export type CartLineView = {
  readonly id: string;
  readonly name: string;
  readonly sku: string;
  readonly details: readonly LineDetail[];
  readonly note: string;
  readonly quantity: number;
  /** Where the thing itself is shown. */
  readonly href: string;
  readonly standing:
    | {
        readonly kind: 'offered';
        readonly unitPrice: Money;
        readonly listUnitPrice: Money;
        readonly total: Money;
      }
    | { readonly kind: Exclude<LineOffer['kind'], 'offered'> };
};

/** The cart with the prices of now. `total` sums what can be bought; `saving` is what the agreement takes off. */
export type CartView = {
  readonly version: number;
  readonly lines: readonly CartLineView[];
  readonly total: Money;
  readonly saving?: Money;
  readonly isReady: boolean;
  readonly agreementNumber?: string;
  readonly pricesUntil?: Date;
};

/**
 * Lays a cart out with the offers for its lines, which are in the same order. `names` are those of lines that the
 * page no longer shows.
 */
export function toCartView(
  cart: Cart,
  { terms, offers }: PricedLines,
  names: ReadonlyMap<string, string> = new Map(),
): CartView {
  const lines = cart.lines.flatMap((line, index) => {
    const offer = offers[index];
    return offer === undefined ? [] : [toLineView(line, offer, names.get(line.id))];
  });
  const total = sumOf(lines, terms.currency, (line) => line.total);
  const listTotal = sumOf(lines, terms.currency, (line) => line.listTotal);
  return {
    version: cart.version,
    lines,
    total,
    ...(compare(listTotal, total) > 0 && {
      saving: add(listTotal, { ...total, amount: -total.amount }),
    }),
    isReady: lines.length > 0 && lines.every((line) => line.standing.kind === 'offered'),
    ...(terms.agreementNumber !== undefined && { agreementNumber: terms.agreementNumber }),
    ...(terms.pricesValidUntil !== undefined && { pricesUntil: terms.pricesValidUntil }),
  };
}

function toLineView(line: CartLine, offer: LineOffer, formerName: string | undefined): CartLineView {
  const common = {
    id: line.id,
    note: line.note ?? '',
    quantity: line.quantity,
    href:
      line.subject.kind === 'product'
        ? `/products/${line.subject.productId}`
        : `/configurations/${line.subject.configurationKey}`,
  };
  if (offer.kind !== 'offered') {
    const name = offer.name === '' ? (formerName ?? '') : offer.name;
    return { ...common, name, sku: offer.sku, details: [], standing: { kind: offer.kind } };
  }
  const { name, sku, details, unitPrice, listUnitPrice, total } = offer.line;
  return {
    ...common,
    name,
    sku,
    details,
    standing: { kind: 'offered', unitPrice, listUnitPrice, total },
  };
}

function sumOf(
  lines: readonly CartLineView[],
  currency: string,
  amountOf: (line: { readonly total: Money; readonly listTotal: Money }) => Money,
): Money {
  return lines.reduce((sum, { quantity, standing }) => {
    if (standing.kind !== 'offered') return sum;
    const listTotal = roundToCurrency(multiply(standing.listUnitPrice, quantity));
    return add(sum, amountOf({ total: standing.total, listTotal }));
  }, zero(currency));
}
