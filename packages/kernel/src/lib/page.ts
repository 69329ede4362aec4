/** Which part of a list is asked for: the `number`th page (from 1) of `size` rows. */
export type PageRequest = { readonly number: number; readonly size: number };

/** One page of a list, with the count of all rows that the same viewer could page to. */
export type Page<Item> = {
  readonly items: readonly Item[];
  readonly total: number;
  readonly number: number;
  readonly size: number;
};

/** The largest page that any list hands out. */
export const MAX_PAGE_SIZE = 200;

/** Brings untrusted page numbers into bounds: at least page 1, between 1 and {@link MAX_PAGE_SIZE} rows. */
export function toPageRequest(number: number, size: number): PageRequest {
  return { number: within(number, 1, 1_000_000, 1), size: within(size, 1, MAX_PAGE_SIZE, 50) };
}

function within(value: number, least: number, most: number, otherwise: number): number {
  return Number.isInteger(value) ? Math.min(Math.max(value, least), most) : otherwise;
}
