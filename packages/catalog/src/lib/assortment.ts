/** What a rule speaks of: everything, a category with all below it, a brand, or one product by its SKU. */
export type AssortmentSelector =
  | { readonly kind: 'all' }
  | { readonly kind: 'category'; readonly code: string }
  | { readonly kind: 'brand'; readonly brand: string }
  | { readonly kind: 'product'; readonly sku: string };

/** One rule of an assortment: takes the selected products in, or leaves them out. */
export type AssortmentRule = {
  readonly effect: 'include' | 'exclude';
  readonly selector: AssortmentSelector;
};

/** What a rule looks at. `categoryPath` is the product’s category and all above it. */
export type AssortmentSubject = {
  readonly sku: string;
  readonly brand?: string;
  readonly categoryPath: readonly string[];
};

/**
 * Decides whether an assortment holds a product. The last rule that speaks of the product decides, so a later
 * rule overrides an earlier one; a product that no rule speaks of is not in it. Brands compare
 * without regard to case.
 */
export function isSelected(rules: readonly AssortmentRule[], product: AssortmentSubject): boolean {
  return rules.findLast((rule) => speaksOf(rule.selector, product))?.effect === 'include';
}

function speaksOf(selector: AssortmentSelector, product: AssortmentSubject): boolean {
  switch (selector.kind) {
    case 'all':
      return true;
    case 'category':
      return product.categoryPath.includes(selector.code);
    case 'brand':
      return product.brand?.toLowerCase() === selector.brand.toLowerCase();
    case 'product':
      return product.sku === selector.sku;
  }
}
