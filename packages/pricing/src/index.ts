export type {
  Agreement,
  Discount,
  DiscountScope,
  Instant,
  PriceBook,
  PriceList,
  PricedProduct,
  Tier,
  Validity,
} from './lib/price-book.ts';
export type { ConfigurationPriceLine, PriceSource } from './lib/price-source.ts';
export { strategies } from './lib/price-strategy.ts';
export type {
  Choice,
  OfferedDiscount,
  Offer,
  Offers,
  PriceStrategy,
  StrategyName,
} from './lib/price-strategy.ts';
export type {
  Adjustment,
  DiscountCandidate,
  ListCandidate,
  Loss,
  Outcome,
  PriceTrace,
  TraceAgreement,
  TraceCandidate,
  TracePrice,
  TraceValidity,
} from './lib/price-trace.ts';
export type {
  CartLineRequest,
  ConfigurationPart,
  ConfigurationPricing,
  ConfigurationTrace,
  Price,
  PriceRequest,
  PricedCart,
  PricedCartLine,
  ProductPricing,
} from './lib/priced.ts';
