import { checkConfiguration, describeChoices, partsOf } from '@portico/configurator';
import { InvariantError, toId } from '@portico/kernel';
import { priceConfiguration, priceProduct, productsOf, standingAt } from '@portico/pricing';
import type { CartLineRequest, ConfigurationPart, PriceBook, PriceSource } from '@portico/pricing';
import type {
  LineDetail,
  LineOffer,
  LineOnHold,
  LinePricer,
  LineToPrice,
  PriceTerms,
  PricedLine,
} from '@portico/purchasing';

import type { Database } from '../core/database.ts';
import { findBuyableConfigurations, findBuyableProducts } from './find-buyables.ts';

/** Which page lines are bought from, and on what terms quotes stand. */
export type PricingGround = {
  readonly pageRevisionId: string | undefined;
  readonly currency: string;
  /** How long the seller lets a quote stand. */
  readonly validityDays: number;
};

/** What a line is, once it is known to be on the page: all but its price. */
type Buyable = Pick<PricedLine, 'sku' | 'name' | 'details' | 'modelId'> & {
  readonly request: CartLineRequest;
};

/** A line that is on the page, or why it cannot be bought. */
type Found = { readonly line: LineToPrice } & (
  | { readonly kind: 'buyable'; readonly buyable: Buyable }
  | { readonly kind: 'gone' | 'not-permitted'; readonly sku: string; readonly name: string }
);

/** Prices lines on one page: looks again whether each may be bought there, then asks the engine, in three queries. */
export function openLinePricer(database: Database, prices: PriceSource, ground: PricingGround): LinePricer {
  return async (lines, at) => {
    const found = await findLines(database, ground.pageRevisionId, lines);
    const requests = found.flatMap((each) => (each.kind === 'buyable' ? [each.buyable.request] : []));
    const book =
      ground.pageRevisionId === undefined
        ? undefined
        : await prices.pricesFor({
            pageRevisionId: ground.pageRevisionId,
            productIds: productsOf(requests),
            at: at.getTime(),
          });
    return {
      terms: termsOf(book, ground),
      offers: found.map((each) => toOffer(each, book)),
    };
  };
}

async function findLines(
  database: Database,
  pageRevisionId: string | undefined,
  lines: readonly LineToPrice[],
): Promise<readonly Found[]> {
  if (pageRevisionId === undefined) return lines.map((line) => ({ line, kind: 'gone', sku: '', name: '' }));
  const productIds = lines.flatMap(({ subject }) => (subject.kind === 'product' ? [subject.productId] : []));
  const keys = lines.flatMap(({ subject }) =>
    subject.kind === 'configuration' ? [subject.configurationKey] : [],
  );
  const [products, configurations] = await Promise.all([
    findBuyableProducts(database, pageRevisionId, productIds),
    findBuyableConfigurations(database, pageRevisionId, keys),
  ]);
  return lines.map((line): Found => {
    const { id, subject, quantity } = line;
    if (subject.kind === 'product') {
      const product = products.get(subject.productId);
      if (product === undefined) return { line, kind: 'gone', sku: '', name: '' };
      const request = { kind: 'product', id, productId: product.id, quantity } as const;
      return { line, kind: 'buyable', buyable: { ...named(product), details: [], request } };
    }
    const configuration = configurations.get(subject.configurationKey);
    if (configuration === undefined) return { line, kind: 'gone', sku: '', name: '' };
    const { model, restrictions, baseSku: sku, name } = configuration;
    const sound =
      restrictions !== undefined && checkConfiguration(model, { choices: subject.choices, restrictions }).ok;
    if (!sound) return { line, kind: 'not-permitted', sku, name };
    const parts: readonly ConfigurationPart[] = partsOf(model, subject.choices);
    return {
      line,
      kind: 'buyable',
      buyable: {
        sku,
        name,
        modelId: toId(configuration.modelId),
        details: describeChoices(model, subject.choices).flatMap(toDetail),
        request: { kind: 'configuration', id, parts, quantity },
      },
    };
  });
}

function named({ sku, name }: { readonly sku: string; readonly name: string }) {
  return { sku, name };
}

function toDetail({
  name,
  options,
}: {
  readonly name: string;
  readonly options: readonly { readonly name: string; readonly quantity: number }[];
}): readonly LineDetail[] {
  if (options.length === 0) return [];
  const value = options.map((option) =>
    option.quantity === 1 ? option.name : `${option.quantity} × ${option.name}`,
  );
  return [{ label: name, value: value.join(', ') }];
}

function toOffer(found: Found, book: PriceBook | undefined): LineOffer {
  if (found.kind !== 'buyable') return { kind: found.kind, ...onHold(found.line, found) };
  const { line, buyable } = found;
  if (book === undefined) return { kind: 'gone', ...onHold(line, buyable) };
  try {
    const pricing =
      buyable.request.kind === 'product'
        ? priceProduct(buyable.request, book)
        : priceConfiguration(buyable.request.parts, book, buyable.request.quantity);
    if (pricing.kind === 'no-price') return { kind: 'no-price', ...onHold(line, buyable) };
    const { request: _request, ...facts } = buyable;
    return {
      kind: 'offered',
      id: line.id,
      line: {
        subject: line.subject,
        ...facts,
        quantity: line.quantity,
        unitPrice: pricing.unit,
        listUnitPrice: pricing.list,
        total: pricing.line,
        trace: pricing.trace,
        ...(line.note !== undefined && { note: line.note }),
      },
    };
  } catch (error) {
    // A million of something dear is more than an amount can hold; that is the person's to mend, not a fault of ours.
    if (error instanceof InvariantError && error.code === 'unsafe-amount') {
      return { kind: 'too-much', ...onHold(line, buyable) };
    }
    throw error;
  }
}

function onHold(
  line: LineToPrice,
  { sku, name }: { readonly sku: string; readonly name: string },
): LineOnHold {
  const { id, subject, quantity, note } = line;
  return { id, subject, quantity, sku, name, ...(note !== undefined && { note }) };
}

function termsOf(book: PriceBook | undefined, ground: PricingGround): PriceTerms {
  const { validityDays } = ground;
  if (book === undefined) return { currency: ground.currency, validityDays };
  const { currency, agreement, asOf } = book;
  if (agreement === null || standingAt(agreement.validity, asOf) !== 'valid')
    return { currency, validityDays };
  const { until } = agreement.validity;
  return {
    currency,
    validityDays,
    agreementNumber: agreement.number,
    ...(until !== null && { pricesValidUntil: new Date(until) }),
  };
}
