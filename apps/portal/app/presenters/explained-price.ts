import { multiply } from '@portico/money';
import type { Money } from '@portico/money';
import { explainConfigurationForBuyer, explainForBuyer } from '@portico/pricing';
import type { ConfigurationTrace, PriceExplanation, PriceTrace } from '@portico/pricing';

/** A part of a configuration as its buyer sees it: how many one takes, and what they cost together. */
export type ExplainedPart = {
  readonly productId: string;
  readonly name: string;
  readonly quantity: number;
  readonly price?: { readonly unit: Money; readonly total: Money };
};

/** Why something costs what it does, as plain data for a page or a drawer. A buyer may see all of it. */
export type ExplainedPrice = {
  readonly name: string;
  readonly explanation: PriceExplanation;
  readonly parts: readonly ExplainedPart[];
};

/** Explains the price of a product, or of any line, to its buyer. */
export function presentProductPrice(name: string, trace: PriceTrace): ExplainedPrice {
  return { name, explanation: explainForBuyer(trace), parts: [] };
}

/** Explains the price of a configuration to its buyer; `nameOf` names its parts. */
export function presentConfigurationPrice(
  name: string,
  trace: ConfigurationTrace,
  nameOf: (productId: string) => string,
): ExplainedPrice {
  return {
    name,
    explanation: explainConfigurationForBuyer(trace),
    parts: trace.parts.map(({ perConfiguration, trace: part }) => ({
      productId: part.product.id,
      name: nameOf(part.product.id),
      quantity: perConfiguration,
      ...(part.price !== null && {
        price: { unit: part.price.unit, total: multiply(part.price.unit, perConfiguration) },
      }),
    })),
  };
}
