import type { Attributes } from '@portico/catalog';

/** A product of the demo catalogue. `eur` is its base price in whole euros; the other currencies follow from it. */
export type DemoProduct = {
  readonly sku: string;
  readonly categoryCode: string;
  readonly brand: string;
  readonly partNumber?: string;
  readonly name: string;
  readonly summary: string;
  readonly attributes: Attributes;
  readonly eur: number;
};

/** What a table of products says of each beside its attributes. A part number of `''` means that none is stated. */
export type Listing = readonly [sku: string, brand: string, partNumber: string, name: string, eur: number];

/** Makes a product out of its line in a table. */
export function product(
  categoryCode: string,
  [sku, brand, partNumber, name, eur]: Listing,
  attributes: Attributes,
  summary = '',
): DemoProduct {
  return {
    sku,
    categoryCode,
    brand,
    ...(partNumber === '' ? {} : { partNumber }),
    name,
    summary,
    attributes,
    eur,
  };
}
