export {
  AT,
  exampleAgreement,
  exampleDiscount,
  exampleId,
  exampleList,
  exampleSeed,
} from './example-prices.ts';
export { inMemoryPriceSource } from './in-memory-price-source.ts';
export type { PageSeed, PriceSeed } from './in-memory-price-source.ts';
export { priceSourceContract } from './price-source-contract.ts';
