import { InvariantError } from '@portico/kernel';
import type {
  Agreement,
  Discount,
  Instant,
  PriceBook,
  PriceList,
  PricedProduct,
  Tier,
} from './price-book.ts';
import type { PriceRequest } from './priced.ts';
import type { Loss } from './price-trace.ts';
import { standingAt } from './validity.ts';

/** The most units that one line may ask for. */
export const MAX_QUANTITY = 1_000_000;

/** A list that knows the product; `tier` is its price for the quantity, `loss` why it cannot decide. */
export type ConsideredList = {
  readonly id: string;
  readonly kind: 'base-list' | 'agreement-list';
  readonly list: PriceList;
  readonly priority: number | null;
  readonly tiers: readonly Tier[];
  readonly tier: Tier | undefined;
  readonly loss: Loss | undefined;
};

/** A discount that covers the product; `loss` says why its agreement does not hold. */
export type ConsideredDiscount = {
  readonly id: string;
  readonly discount: Discount;
  readonly scope: Discount['scope'];
  readonly basisPoints: number;
  readonly loss: Loss | undefined;
};

/** Everything that knows the product, in the order in which it is asked. */
export type Considered = {
  readonly product: PricedProduct;
  readonly agreement: readonly ConsideredList[];
  readonly base: readonly ConsideredList[];
  readonly discounts: readonly ConsideredDiscount[];
};

/** Gathers what the book has to say about a product and rules out what does not hold for it now. */
export function consider(request: PriceRequest, book: PriceBook): Considered {
  if (!Number.isInteger(request.quantity) || request.quantity < 1 || request.quantity > MAX_QUANTITY) {
    throw new InvariantError(
      'invalid-quantity',
      `A quantity is between 1 and ${MAX_QUANTITY}, not ${request.quantity}.`,
    );
  }
  const product = book.products[request.productId] ?? { id: request.productId, categories: [], brand: null };
  const { agreement } = book;
  const loss = agreement === null ? undefined : lossOf(agreement, book.currency, book.asOf);
  return {
    product,
    agreement: agreement === null ? [] : agreementLists(agreement, request, book, loss),
    base: baseLists(request, book),
    discounts: agreement === null ? [] : coveringDiscounts(agreement.discounts, product, loss),
  };
}

function agreementLists(
  agreement: Agreement,
  request: PriceRequest,
  book: PriceBook,
  loss: Loss | undefined,
): readonly ConsideredList[] {
  const considered: ConsideredList[] = [];
  for (const { list, priority } of agreement.lists) {
    const tiers = list.tiers[request.productId];
    if (tiers === undefined || tiers.length === 0) continue;
    considered.push(considerList('agreement-list', list, priority, tiers, request, book, loss));
  }
  return considered.length < 2 ? considered : considered.sort(byPriority);
}

function baseLists(request: PriceRequest, book: PriceBook): readonly ConsideredList[] {
  const considered: ConsideredList[] = [];
  for (const list of book.base) {
    const tiers = list.tiers[request.productId];
    if (tiers === undefined || tiers.length === 0) continue;
    considered.push(considerList('base-list', list, null, tiers, request, book, undefined));
  }
  return considered.length < 2 ? considered : considered.sort(byNewestStart);
}

function considerList(
  kind: ConsideredList['kind'],
  list: PriceList,
  priority: number | null,
  tiers: readonly Tier[],
  request: PriceRequest,
  book: PriceBook,
  outerLoss: Loss | undefined,
): ConsideredList {
  const tier = tierReached(tiers, request.quantity);
  const loss =
    outerLoss ?? lossOf(list, book.currency, book.asOf) ?? (tier === undefined ? NOT_REACHED : undefined);
  return { id: `list:${list.id}`, kind, list, priority, tiers, tier, loss };
}

const NOT_REACHED: Loss = { because: 'tier-not-reached' };

function lossOf(
  terms: { readonly currency: string; readonly validity: PriceList['validity'] },
  currency: string,
  at: Instant,
): Loss | undefined {
  if (terms.currency !== currency) return { because: 'wrong-currency' };
  const standing = standingAt(terms.validity, at);
  return standing === 'valid' ? undefined : { because: standing };
}

function tierReached(tiers: readonly Tier[], quantity: number): Tier | undefined {
  let reached: Tier | undefined;
  for (const tier of tiers) {
    if (tier.minQuantity > quantity) continue;
    if (reached === undefined || tier.minQuantity > reached.minQuantity) reached = tier;
  }
  return reached;
}

function coveringDiscounts(
  discounts: readonly Discount[],
  product: PricedProduct,
  loss: Loss | undefined,
): readonly ConsideredDiscount[] {
  const covering: ConsideredDiscount[] = [];
  for (const discount of discounts) {
    if (!covers(discount, product)) continue;
    const { scope, basisPoints } = discount;
    covering.push({ id: `discount:${discount.id}`, discount, scope, basisPoints, loss });
  }
  return covering;
}

function covers(discount: Discount, product: PricedProduct): boolean {
  switch (discount.scope) {
    case 'all':
      return true;
    case 'category':
      return discount.value !== null && product.categories.includes(discount.value);
    case 'brand':
      return discount.value !== null && product.brand === discount.value;
    case 'product':
      return discount.value === product.id;
  }
}

/** The lowest priority number first; two lists of equal priority by their code, so that the answer never wavers. */
function byPriority(left: ConsideredList, right: ConsideredList): number {
  return (left.priority ?? 0) - (right.priority ?? 0) || byCode(left, right);
}

/** Of several base lists, the one that began last; an undated one last of all. */
function byNewestStart(left: ConsideredList, right: ConsideredList): number {
  const leftFrom = left.list.validity.from ?? Number.MIN_SAFE_INTEGER;
  const rightFrom = right.list.validity.from ?? Number.MIN_SAFE_INTEGER;
  return rightFrom - leftFrom || byCode(left, right);
}

function byCode(left: ConsideredList, right: ConsideredList): number {
  return left.list.code < right.list.code ? -1 : left.list.code > right.list.code ? 1 : 0;
}
