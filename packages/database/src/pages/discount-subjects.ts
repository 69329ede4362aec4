import type { AgreementDiscount, DiscountScope } from '@portico/pages';
import type { StaffViewer } from '@portico/access';

import type { Database } from '../core/database.ts';

/** What a discount is granted on, as people write it: a category's or brand's name, or a product's SKU. */
export type DiscountSubject = Pick<AgreementDiscount, 'scope' | 'scopeValue'>;

/**
 * What a typed word stands for: the code of a category (found by code or name), a brand as it is spelt, or the id
 * of the product with that SKU. `undefined` when there is none.
 */
export async function findDiscountSubject(
  database: Database,
  _viewer: StaffViewer,
  scope: DiscountScope,
  typed: string,
): Promise<string | undefined> {
  switch (scope) {
    case 'all':
      return undefined;
    case 'category': {
      const where = { OR: [{ code: typed }, { name: typed }] };
      return (await database.prisma.category.findFirst({ where }))?.code;
    }
    case 'brand':
      return (await database.prisma.product.findFirst({ where: { brand: typed } }))?.brand ?? undefined;
    case 'product':
      return (await database.prisma.product.findFirst({ where: { sku: typed } }))?.id;
  }
}

/** What each discount is granted on, in words, in the order given; empty for one on everything or on what is gone. */
export async function nameDiscountSubjects(
  database: Database,
  _viewer: StaffViewer,
  subjects: readonly DiscountSubject[],
): Promise<readonly string[]> {
  const valuesOf = (scope: DiscountScope) =>
    subjects.flatMap((subject) =>
      subject.scope === scope && subject.scopeValue !== undefined ? [subject.scopeValue] : [],
    );
  const [categories, products] = await Promise.all([
    database.prisma.category.findMany({ where: { code: { in: valuesOf('category') } } }),
    database.prisma.product.findMany({
      where: { id: { in: valuesOf('product') } },
      select: { id: true, sku: true },
    }),
  ]);
  return subjects.map(({ scope, scopeValue = '' }) => {
    switch (scope) {
      case 'all':
        return '';
      case 'category':
        return categories.find(({ code }) => code === scopeValue)?.name ?? scopeValue;
      case 'brand':
        return scopeValue;
      case 'product':
        return products.find(({ id }) => id === scopeValue)?.sku ?? '';
    }
  });
}
