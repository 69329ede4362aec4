import { type AssortmentRule, CATALOGUE_CATEGORIES, isSelected } from '@portico/catalog';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';

import { newId } from '../core/new-id.ts';
import { useTestDatabase } from '../testing/index.ts';
import { type ProductSeed, seedCategories, seedProducts } from '../testing/catalogue.ts';
import { refreshAssortment } from './refresh-assortment.ts';

const database = useTestDatabase();

const PRODUCTS: readonly ProductSeed[] = [
  { sku: 'CPU-1', brand: 'AMD' },
  { sku: 'CPU-2', brand: 'Intel' },
  { sku: 'MON-1', brand: 'amd', categoryCode: 'monitor' },
  { sku: 'SRV-1', brand: null, categoryCode: 'server' },
];

let assortmentId: string;

beforeEach(async () => {
  await seedCategories(database);
  await seedProducts(database, PRODUCTS);
  assortmentId = newId();
  await database.prisma.assortment.create({ data: { id: assortmentId, name: 'Tested', description: '' } });
});

async function writeRules(rules: readonly AssortmentRule[]): Promise<void> {
  await database.prisma.assortmentRule.deleteMany({ where: { assortmentId } });
  await database.prisma.assortmentRule.createMany({
    data: rules.map(({ effect, selector }, position) => ({
      id: newId(),
      assortmentId,
      position,
      effect,
      kind: selector.kind,
      value: valueOf(selector),
    })),
  });
}

function valueOf(selector: AssortmentRule['selector']): string {
  if (selector.kind === 'category') return selector.code;
  if (selector.kind === 'brand') return selector.brand;
  return selector.kind === 'product' ? selector.sku : '';
}

async function members(): Promise<string[]> {
  const rows = await database.prisma.assortmentMember.findMany({
    where: { assortmentId },
    include: { product: true },
  });
  return rows.map((row) => row.product.sku).toSorted();
}

describe('refreshAssortment', () => {
  test('adds what the rules take in and removes what they no longer hold', async () => {
    await writeRules([{ effect: 'include', selector: { kind: 'category', code: 'components' } }]);
    expect(await refreshAssortment(database, assortmentId)).toEqual({ added: 2, removed: 0 });
    expect(await members()).toEqual(['CPU-1', 'CPU-2']);
    await writeRules([{ effect: 'include', selector: { kind: 'brand', brand: 'AMD' } }]);
    expect(await refreshAssortment(database, assortmentId)).toEqual({ added: 1, removed: 1 });
    expect(await members()).toEqual(['CPU-1', 'MON-1']);
    expect(await refreshAssortment(database, assortmentId)).toEqual({ added: 0, removed: 0 });
  });

  test('two refreshes at once make one set of members', async () => {
    await writeRules([{ effect: 'include', selector: { kind: 'all' } }]);
    await Promise.all([1, 2, 3].map(() => refreshAssortment(database, assortmentId)));
    expect(await members()).toHaveLength(4);
  });

  test('holds exactly what isSelected selects, whatever the rules', async () => {
    const pathOf = (code: string) => [
      ...CATALOGUE_CATEGORIES.flatMap((row) => (row.code === code ? (row.parentCode ?? []) : [])),
      code,
    ];
    const rule = fc.record<AssortmentRule>({
      effect: fc.constantFrom('include' as const, 'exclude' as const),
      selector: fc.oneof(
        fc.constant({ kind: 'all' as const }),
        fc.record({
          kind: fc.constant('category' as const),
          code: fc.constantFrom('cpu', 'components', 'monitor', 'systems', 'unknown'),
        }),
        fc.record({
          kind: fc.constant('brand' as const),
          brand: fc.constantFrom('AMD', 'Intel', 'intel', ''),
        }),
        fc.record({ kind: fc.constant('product' as const), sku: fc.constantFrom('CPU-1', 'SRV-1', 'cpu-2') }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(rule, { maxLength: 5 }), async (rules) => {
        await writeRules(rules);
        await refreshAssortment(database, assortmentId);
        const expected = PRODUCTS.filter(({ sku, brand, categoryCode = 'cpu' }) =>
          isSelected(rules, { sku, ...(brand ? { brand } : {}), categoryPath: pathOf(categoryCode) }),
        );
        expect(await members()).toEqual(expected.map((product) => product.sku).toSorted());
      }),
      { numRuns: 40 },
    );
  });
});
