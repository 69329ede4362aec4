import type { Instant, PriceBook, Validity } from './price-book.ts';

/** Where an instant lies against a validity: `until` itself is already outside. */
export function standingAt(validity: Validity, at: Instant): 'valid' | 'expired' | 'not-yet-valid' {
  if (validity.from !== null && at < validity.from) return 'not-yet-valid';
  if (validity.until !== null && at >= validity.until) return 'expired';
  return 'valid';
}

/**
 * The stretch around the book's instant in which nothing in it begins or ends, so that prices asked for at any
 * other instant of it are the same.
 */
export function steadyPeriod(book: PriceBook): Validity {
  let from: Instant | null = null;
  let until: Instant | null = null;
  for (const edge of edgesOf(book)) {
    if (edge <= book.asOf) from = from === null ? edge : Math.max(from, edge);
    else until = until === null ? edge : Math.min(until, edge);
  }
  return { from, until };
}

function edgesOf(book: PriceBook): readonly Instant[] {
  const validities = book.base.map((list) => list.validity);
  if (book.agreement !== null) {
    validities.push(book.agreement.validity, ...book.agreement.lists.map(({ list }) => list.validity));
  }
  return validities
    .flatMap(({ from, until }) => [from, until])
    .filter((edge): edge is Instant => edge !== null);
}
