import type { Id } from '@portico/kernel';
import { sum } from '@portico/money';
import type { Money } from '@portico/money';
import type { ConfigurationTrace, PriceTrace } from '@portico/pricing';

import type { LineSubject } from './line-subject.ts';

/** One thing chosen inside a configuration, in words: "Memory: 32 GB DDR5". */
export type LineDetail = { readonly label: string; readonly value: string };

/** How a unit price came about: of a product, or of the parts of a configuration. */
export type LineTrace = PriceTrace | ConfigurationTrace;

/**
 * A line with its price as it was when it was worked out; frozen with the revision that it stands in. `unitPrice`
 * and `listUnitPrice` have one scale, which may be finer than the currency's minor unit; `total` never is.
 */
export type PricedLine = {
  readonly subject: LineSubject;
  /** The model that was configured; absent for a plain product. */
  readonly modelId?: Id<'ConfigurationModel'>;
  readonly sku: string;
  readonly name: string;
  readonly details: readonly LineDetail[];
  readonly quantity: number;
  readonly unitPrice: Money;
  readonly listUnitPrice: Money;
  readonly total: Money;
  readonly trace: LineTrace;
  readonly note?: string;
};

/** The sum of the lines, all in `currency`, at its minor unit. */
export function totalOf(lines: readonly PricedLine[], currency: string): Money {
  return sum(
    lines.map((line) => line.total),
    currency,
  );
}
