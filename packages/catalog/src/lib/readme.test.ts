import { expect, test } from 'vitest';
import { findPartCategory, isSelected, tellingFactsOf, toProduct } from '../index.ts';

// The example of the README, word for word.
test('a record becomes a product, and an assortment decides whether a page shows it', () => {
  const category = findPartCategory('PSU');
  if (category === undefined) throw new Error('the parts data has power supplies');
  const result = toProduct(category, {
    opendb_id: '00556554-2322-4039-b7d9-74d5c61837b7',
    metadata: {
      name: 'Enermax Revolution X’t II 650W',
      manufacturer: 'Enermax',
      part_numbers: ['ERX650AWT'],
    },
    wattage: 650,
    form_factor: 'ATX',
    length: 0, // unknown
  });
  if (!result.ok) throw new Error('a sound record');
  const product = result.value;

  const definitions = category.attributes.map((each) => each.definition);
  expect(tellingFactsOf(definitions, product.attributes).map((fact) => fact.value)).toEqual([650, 'ATX']);

  const rules = [
    { effect: 'include', selector: { kind: 'category', code: 'components' } },
    { effect: 'exclude', selector: { kind: 'brand', brand: 'Enermax' } },
  ] as const;
  const subject = { sku: product.sku, brand: 'Enermax', categoryPath: ['components', 'power-supply'] };
  expect(isSelected(rules, subject)).toBe(false);
});
