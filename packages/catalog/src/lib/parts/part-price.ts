import { type Faults, type Result, err, ok, parseId } from '@portico/kernel';

/** The list price of a part by its identifier, in US cents. */
export type PartPrice = { readonly sourceKey: string; readonly amount: number };

/** Above this a price is a slip of the pen: ten million dollars for a part. */
const MOST_DOLLARS = 10_000_000;

/**
 * Reads one line of the price file: the part’s identifier and a price in US dollars as decimal text. Figures
 * with more than two places (`349.99499999999995` is the median of two prices) are rounded half up to the cent.
 * What is no number, negative or zero is refused.
 */
export function readPartPrice(
  id: string | undefined,
  dollars: string | undefined,
): Result<PartPrice, Faults> {
  const sourceKey = parseId(id?.trim().toLowerCase());
  const amount = toCents(dollars?.trim() ?? '');
  if (sourceKey !== undefined && amount !== undefined) return ok({ sourceKey, amount });
  return err([
    ...(sourceKey === undefined ? [{ path: 'opendb_id', code: 'not-an-identifier' }] : []),
    ...(amount === undefined ? [{ path: 'usd_price_median', code: 'not-a-price' }] : []),
  ]);
}

function toCents(dollars: string): number | undefined {
  const [, whole, places = ''] = /^(\d{1,12})(?:\.(\d{1,30}))?$/.exec(dollars) ?? [];
  if (whole === undefined || Number(whole) > MOST_DOLLARS) return undefined;
  const cents = Number(whole) * 100 + Number(places.slice(0, 2).padEnd(2, '0'));
  const rounded = Number(places[2] ?? '0') >= 5 ? cents + 1 : cents;
  return rounded > 0 ? rounded : undefined;
}
