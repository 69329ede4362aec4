import { CATALOGUE_CATEGORIES, isOfType, isSelected } from '@portico/catalog';
import { complete, evaluate, parseModel, partsOf, productsOfModel } from '@portico/configurator';
import { describe, expect, test } from 'vitest';

import { demoContext } from '../demo-context.ts';
import { DEMO_DEFINITIONS } from './definitions.ts';
import { demoCatalogue } from './demo-catalogue.ts';

const catalogue = demoCatalogue(demoContext('test', new Date('2026-03-02')));
const byId = new Map(catalogue.products.map((product) => [product.id, product]));

describe('the demo catalogue', () => {
  test('is the same for the same seed and day', () => {
    expect(demoCatalogue(demoContext('test', new Date('2026-03-02')))).toEqual(catalogue);
  });

  test('has some four hundred products and forty models, each once', () => {
    expect(catalogue.products.length).toBeGreaterThanOrEqual(350);
    expect(catalogue.models.length).toBeGreaterThanOrEqual(40);
    expect(new Set(catalogue.products.map((product) => product.sku)).size).toBe(catalogue.products.length);
    expect(byId.size).toBe(catalogue.products.length);
    expect(new Set(catalogue.models.map((model) => model.code)).size).toBe(catalogue.models.length);
  });

  test('has only products of known categories with described attributes of their types', () => {
    const categories = new Set(CATALOGUE_CATEGORIES.map((row) => row.code));
    const definitions = new Map(DEMO_DEFINITIONS.map((each) => [each.categoryCode, each.definitions]));
    const wrong = catalogue.products.flatMap(({ sku, categoryCode, attributes }) => {
      const known = definitions.get(categoryCode) ?? [];
      const odd = Object.entries(attributes).filter(([code, value]) => {
        const definition = known.find((each) => each.code === code);
        return definition === undefined || !isOfType(definition.type, value);
      });
      return [...(categories.has(categoryCode) ? [] : [sku]), ...odd.map(([code]) => `${sku} ${code}`)];
    });
    expect(wrong).toEqual([]);
  });

  test('prices everything above zero in every currency', () => {
    const free = catalogue.products.filter(({ prices }) =>
      Object.values(prices).some((amount) => amount <= 0),
    );
    expect(free).toEqual([]);
  });

  test.each(catalogue.assortments)(
    'has an assortment $name that holds something, and not all',
    ({ rules }) => {
      const held = catalogue.products.filter(({ sku, brand, categoryCode }) =>
        isSelected(rules, { sku, brand, categoryPath: pathOf(categoryCode) }),
      );
      expect(held.length).toBeGreaterThan(20);
      expect(held.length).toBeLessThan(catalogue.products.length);
      const named = rules.flatMap(({ selector }) => (selector.kind === 'product' ? [selector.sku] : []));
      expect(named.filter((sku) => catalogue.products.every((product) => product.sku !== sku))).toEqual([]);
    },
  );

  test('sells no base unit and no factory option singly', () => {
    const bases = new Set(catalogue.models.map((model) => model.productId));
    const unfinished = catalogue.products.filter(
      ({ id, categoryCode }) => bases.has(id) || categoryCode === 'system-option',
    );
    const sold = unfinished.filter(({ sku, brand, categoryCode }) =>
      catalogue.assortments.some(({ rules }) =>
        isSelected(rules, { sku, brand, categoryPath: pathOf(categoryCode) }),
      ),
    );
    expect(sold).toEqual([]);
  });
});

function pathOf(code: string): string[] {
  const parent = CATALOGUE_CATEGORIES.find((row) => row.code === code)?.parentCode;
  return parent === undefined ? [code] : [parent, code];
}

describe.each(catalogue.models)('$name', ({ model, productId }) => {
  test('is a sound model of five questions and more over products of the catalogue', () => {
    expect(parseModel(JSON.parse(JSON.stringify(model)))).toMatchObject({ ok: true });
    expect(model.features.length).toBeGreaterThanOrEqual(5);
    expect(model.rules.length).toBeGreaterThanOrEqual(2);
    expect(byId.has(productId)).toBe(true);
    for (const id of productsOfModel(model)) expect(byId.has(id)).toBe(true);
  });

  test('has a cheapest valid configuration, and every option is possible in some', () => {
    const evaluation = evaluate(model, {}, {});
    const blocked = evaluation.features.flatMap((feature) =>
      feature.options.flatMap((option) =>
        option.state === 'blocked' ? [`${feature.key}: ${option.key}`] : [],
      ),
    );
    expect(blocked).toEqual([]);
    const priceOf = (id: string | undefined) => (id === undefined ? 0 : (byId.get(id)?.prices.EUR ?? 0));
    const chosen = complete(
      model,
      {},
      {},
      (option, times) => priceOf(option.productId) * (option.quantity ?? 1) * times,
    );
    expect(chosen.ok).toBe(true);
    if (!chosen.ok) return;
    expect(evaluate(model, {}, chosen.value)).toMatchObject({ valid: true, complete: true });
    expect(partsOf(model, chosen.value)).toContainEqual(expect.objectContaining({ productId, quantity: 1 }));
  });
});
