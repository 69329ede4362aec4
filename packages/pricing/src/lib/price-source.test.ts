import { describe } from 'vitest';
import { inMemoryPriceSource, priceSourceContract } from '../../test/index.ts';

describe('a price source in memory', () => {
  priceSourceContract(async (seed) => inMemoryPriceSource(seed));
});
