export { isSelected } from './lib/assortment.ts';
export type { AssortmentRule, AssortmentSelector, AssortmentSubject } from './lib/assortment.ts';
export { factsOf, isOfType, tellingFactsOf } from './lib/attribute.ts';
export type {
  AttributeDefinition,
  AttributeType,
  AttributeValue,
  Attributes,
  ProductFact,
} from './lib/attribute.ts';
export { categoryTree, codesUnder } from './lib/category.ts';
export type { Category, CategoryNode, CategoryRow } from './lib/category.ts';
export { parseAttributes } from './lib/parse-attributes.ts';
export { CATALOGUE_CATEGORIES, PART_CATEGORIES, findPartCategory } from './lib/parts/part-categories.ts';
export type { PartCategory } from './lib/parts/part-categories.ts';
export { readPartPrice } from './lib/parts/part-price.ts';
export type { PartPrice } from './lib/parts/part-price.ts';
export { toProduct } from './lib/parts/to-product.ts';
export type { ImportedProduct } from './lib/parts/to-product.ts';
export type { DescribedProduct, Product, ProductStatus } from './lib/product.ts';
export { PRODUCT_SORTS } from './lib/product-catalog.ts';
export type {
  AttributeFilter,
  Audience,
  CategoryFacetValue,
  FacetValue,
  ProductCatalog,
  ProductQuery,
  ProductSearchResult,
  ProductSort,
  ProductSuggestion,
} from './lib/product-catalog.ts';
export { toSearchWords } from './lib/search-words.ts';
export type { SearchWords } from './lib/search-words.ts';
