import type { Money } from '@portico/money';
import { priceProduct, quickPrice, schedulesFor } from '@portico/pricing';
import type { PriceSchedule } from '@portico/pricing';

import type { Services } from '~/composition.server.ts';

import { presentProductPrice } from './explained-price.ts';
import type { ExplainedPrice } from './explained-price.ts';

/** What one piece costs on a page, and what it costs without an agreement. */
export type PiecePrice = { readonly unit: Money; readonly list: Money };

/** The price of one piece of each product on a page; products without a price are left out. */
export async function pricePieces(
  { prices }: Pick<Services, 'prices'>,
  pageRevisionId: string,
  productIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, PiecePrice>> {
  const book = await prices.pricesFor({ pageRevisionId, productIds, at: now.getTime() });
  if (book === undefined) return new Map();
  return new Map(
    productIds.flatMap((productId) => {
      const price = quickPrice({ productId, quantity: 1 }, book);
      return price === undefined ? [] : [[productId, { unit: price.unit, list: price.list }] as const];
    }),
  );
}

/** What a piece of a product costs on a page from each quantity on; empty where it has no price. */
export async function scheduleOf(
  { prices }: Pick<Services, 'prices'>,
  pageRevisionId: string,
  productId: string,
  now: Date,
): Promise<PriceSchedule> {
  const book = await prices.pricesFor({ pageRevisionId, productIds: [productId], at: now.getTime() });
  return (book && schedulesFor([productId], book)[productId]) ?? [];
}

/** Why a piece of a product costs what it does on a page when so many are bought, for its buyer. */
export async function explainPiece(
  { prices }: Pick<Services, 'prices'>,
  pageRevisionId: string,
  {
    id: productId,
    name,
    quantity,
  }: { readonly id: string; readonly name: string; readonly quantity: number },
  now: Date,
): Promise<ExplainedPrice | undefined> {
  const book = await prices.pricesFor({ pageRevisionId, productIds: [productId], at: now.getTime() });
  if (book === undefined) return undefined;
  return presentProductPrice(name, priceProduct({ productId, quantity }, book).trace);
}
