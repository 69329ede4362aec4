import type { AssortmentRule, Attributes } from '@portico/catalog';
import type { Model, Option } from '@portico/configurator';

import type { DemoContext } from '../demo-context.ts';
import { DEMO_ASSORTMENTS } from './assortments.ts';
import { basePrice, DEMO_CURRENCIES, type DemoCurrency } from './base-price.ts';
import { desktopModels } from './models/desktop-models.ts';
import { type DemoModelSpec, OPTION_ATTRIBUTES, optionMaker } from './models/model-parts.ts';
import { notebookModels } from './models/notebook-models.ts';
import { serverModels } from './models/server-models.ts';
import { workstationModels } from './models/workstation-models.ts';
import { ALL_PRODUCTS } from './products/all-products.ts';

/** A product of the demo, with its base prices in minor units. */
export type CatalogueProduct = {
  readonly id: string;
  readonly sku: string;
  readonly categoryCode: string;
  readonly brand: string;
  readonly partNumber?: string;
  readonly name: string;
  readonly summary: string;
  readonly attributes: Attributes;
  readonly prices: Readonly<Record<DemoCurrency, number>>;
};

/** A system model of the demo. `model.base.productId` and the options’ refer to products of the same catalogue. */
export type CatalogueModel = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly family: string;
  readonly description: string;
  readonly productId: string;
  readonly model: Model;
};

/** An assortment of the demo. */
export type CatalogueAssortment = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly rules: readonly AssortmentRule[];
};

/** A base price list of the demo. */
export type CataloguePriceList = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly currency: DemoCurrency;
};

/** What the demo’s seller sells. */
export type DemoCatalogue = {
  readonly products: readonly CatalogueProduct[];
  readonly models: readonly CatalogueModel[];
  readonly assortments: readonly CatalogueAssortment[];
  readonly priceLists: readonly CataloguePriceList[];
};

const CURRENCY_NAMES: Readonly<Record<DemoCurrency, string>> = {
  EUR: 'List prices, euro',
  USD: 'List prices, US dollar',
  GBP: 'List prices, pound sterling',
};

/** Two years before the demo’s day, when the catalogue was set up. */
export const CATALOGUE_AGE_DAYS = 760;

/** The catalogue of the demo. The same context makes the same catalogue, to the last identifier. */
export function demoCatalogue(context: Pick<DemoContext, 'ids' | 'at'>): DemoCatalogue {
  const madeAt = context.at(-CATALOGUE_AGE_DAYS);
  const idOf = (kind: string, key: string): string => context.ids(`${kind} ${key}`, madeAt);
  const option = optionMaker(new Map(ALL_PRODUCTS.map((product) => [product.sku, product])));
  const specs = [
    ...notebookModels(option),
    ...desktopModels(option),
    ...workstationModels(option),
    ...serverModels(option),
  ];
  return {
    products: ALL_PRODUCTS.map(({ eur, ...product }) => ({
      ...product,
      id: idOf('product', product.sku),
      prices: { EUR: basePrice(eur, 'EUR'), USD: basePrice(eur, 'USD'), GBP: basePrice(eur, 'GBP') },
    })),
    models: specs.map((spec) => ({
      id: idOf('model', spec.code),
      code: spec.code,
      name: spec.name,
      family: spec.family,
      description: spec.description,
      productId: idOf('product', spec.baseSku),
      model: toModel(spec, (sku) => idOf('product', sku)),
    })),
    assortments: DEMO_ASSORTMENTS.map((assortment) => ({
      ...assortment,
      id: idOf('assortment', assortment.name),
    })),
    priceLists: DEMO_CURRENCIES.map((currency) => ({
      id: idOf('price list', currency),
      code: `base-${currency.toLowerCase()}`,
      name: CURRENCY_NAMES[currency],
      currency,
    })),
  };
}

function toModel(spec: DemoModelSpec, productId: (sku: string) => string): Model {
  const withId = (option: Option): Option =>
    option.sku === undefined ? option : { ...option, productId: productId(option.sku) };
  const used = new Set(
    spec.features.flatMap((feature) => feature.options.flatMap((option) => Object.keys(option.attributes))),
  );
  return {
    format: 1,
    name: spec.name,
    base: { productId: productId(spec.baseSku), sku: spec.baseSku },
    attributes: OPTION_ATTRIBUTES.filter((attribute) => used.has(attribute.key)),
    features: spec.features.map((feature) =>
      feature.kind === 'quantity'
        ? { ...feature, options: [withId(feature.options[0])] as const }
        : { ...feature, options: feature.options.map(withId) },
    ),
    rules: spec.rules,
  };
}
