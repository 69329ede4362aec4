import { describeChoices, partsOf } from '@portico/configurator';
import { toId } from '@portico/kernel';
import { priceConfiguration, priceProduct } from '@portico/pricing';
import type { PriceBook } from '@portico/pricing';
import { totalOf } from '@portico/purchasing';
import type { PricedLine } from '@portico/purchasing';
import type { Money } from '@portico/money';

import type { DemoPage } from './demo-pages.ts';
import { bookFor } from './demo-stock.ts';
import type { DemoStock, StockProduct } from './demo-stock.ts';
import type { Row } from './insert-rows.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Priced lines of one document with their sum. */
export type DemoLines = { readonly lines: readonly PricedLine[]; readonly total: Money };

/** What a page offers besides its configurations, dear to cheap as it comes. */
export function singleProducts({ content }: DemoPage, stock: DemoStock): readonly StockProduct[] {
  const shown = new Set(
    stock.assortments
      .filter(({ id }) => content.assortmentIds.includes(id))
      .flatMap(({ productIds }) => productIds),
  );
  return [...stock.products.values()].filter(({ id }) => shown.has(id));
}

/** Draws one to four lines from a page and prices them by the engine, as they would have been at that instant. */
export function drawLines(
  page: DemoPage,
  singles: readonly StockProduct[],
  stock: DemoStock,
  at: Date,
  random: SeededRandom,
): DemoLines {
  const book = bookFor(stock, page.organization.currency, agreementAt(page, at), at);
  const configured = random.weighted([
    { item: 1, weight: 4 },
    { item: 2, weight: 1 },
    { item: 0, weight: 5 },
  ]);
  const plain = configured === 0 ? random.between(1, 3) : random.between(0, 2);
  const lines = [
    ...random.sample(page.content.configurations, configured).flatMap((configuration) => {
      const quantity = random.pick([1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12, 20]);
      return priceConfigured(page, stock, configuration.key, book, quantity);
    }),
    ...random
      .sample(singles, plain)
      .flatMap((product) => pricePlain(product, book, random.pick([1, 2, 2, 4, 5, 8, 10, 15, 25]))),
  ];
  return { lines, total: totalOf(lines, page.organization.currency) };
}

/** The columns that rows of quote and order lines share. */
export function lineRow(line: PricedLine, position: number, organizationId: string, id: string): Row {
  const { subject } = line;
  return {
    id,
    organization_id: organizationId,
    position,
    kind: subject.kind,
    product_id: subject.kind === 'product' ? subject.productId : null,
    configuration_key: subject.kind === 'configuration' ? subject.configurationKey : null,
    model_id: line.modelId ?? null,
    choices: subject.kind === 'configuration' ? JSON.stringify(subject.choices) : null,
    sku: line.sku,
    name: line.name,
    details: JSON.stringify(line.details),
    quantity: line.quantity,
    unit_amount: line.unitPrice.amount,
    unit_scale: line.unitPrice.scale,
    list_unit_amount: line.listUnitPrice.amount,
    line_amount: line.total.amount,
    trace: JSON.stringify(line.trace),
    note: line.note ?? null,
  };
}

/** The agreement in force at an instant: before its period the same terms stood under the one before it. */
function agreementAt({ agreement }: DemoPage, at: Date): DemoPage['agreement'] {
  const { from } = agreement.validity;
  return from === null || from <= at.getTime()
    ? agreement
    : { ...agreement, validity: { from: null, until: from }, name: `${agreement.name} (previous year)` };
}

function priceConfigured(
  page: DemoPage,
  stock: DemoStock,
  key: string,
  book: PriceBook,
  quantity: number,
): readonly PricedLine[] {
  const configuration = page.content.configurations.find((each) => each.key === key);
  const known = stock.models.find(({ id }) => id === configuration?.modelId);
  if (configuration === undefined || known === undefined) return [];
  const pricing = priceConfiguration(partsOf(known.model, configuration.choices), book, quantity);
  if (pricing.kind === 'no-price') return [];
  return [
    {
      subject: {
        kind: 'configuration',
        configurationKey: toId(configuration.key),
        choices: configuration.choices,
      },
      modelId: toId(known.id),
      sku: stock.products.get(known.model.base.productId)?.sku ?? known.code,
      name: configuration.name,
      details: describeChoices(known.model, configuration.choices).flatMap(({ name, options }) =>
        options.length === 0
          ? []
          : [
              {
                label: name,
                value: options
                  .map((option) =>
                    option.quantity === 1 ? option.name : `${option.quantity} × ${option.name}`,
                  )
                  .join(', '),
              },
            ],
      ),
      quantity,
      unitPrice: pricing.unit,
      listUnitPrice: pricing.list,
      total: pricing.line,
      trace: pricing.trace,
    },
  ];
}

function pricePlain(product: StockProduct, book: PriceBook, quantity: number): readonly PricedLine[] {
  const pricing = priceProduct({ productId: product.id, quantity }, book);
  if (pricing.kind === 'no-price') return [];
  return [
    {
      subject: { kind: 'product', productId: toId(product.id) },
      sku: product.sku,
      name: product.name,
      details: [],
      quantity,
      unitPrice: pricing.unit,
      listUnitPrice: pricing.list,
      total: pricing.line,
      trace: pricing.trace,
    },
  ];
}
