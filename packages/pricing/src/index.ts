export { MAX_QUANTITY } from './lib/consider.ts';
export { PRICE_ROUNDING } from './lib/decide-price.ts';
export { explainConfigurationForBuyer, explainForBuyer, savingOf } from './lib/explain-for-buyer.ts';
export type { ExplainedAgreement, PriceExplanation, PriceStep } from './lib/explain-for-buyer.ts';
export type { PriceNote } from './lib/price-notes.ts';
export type {
  Agreement,
  Discount,
  DiscountScope,
  Instant,
  PriceBook,
  PriceList,
  PricedProduct,
  StrategyName,
  Tier,
  Validity,
} from './lib/price-book.ts';
export { priceCart, productsOf } from './lib/price-cart.ts';
export { priceConfiguration, quickConfigurationPrice, toLinePrice } from './lib/price-configuration.ts';
export { priceProduct, quickPrice } from './lib/price-product.ts';
export { priceAt, priceBySchedules, schedulesFor } from './lib/price-schedule.ts';
export type { PriceSchedule, PriceSchedules } from './lib/price-schedule.ts';
export type { ConfigurationPriceLine, PriceSource } from './lib/price-source.ts';
export type { Choice, OfferedDiscount, Offer, Offers, PriceStrategy } from './lib/price-strategy.ts';
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
export { recompute } from './lib/recompute.ts';
export { strategies } from './lib/strategies.ts';
export { standingAt, steadyPeriod } from './lib/validity.ts';
