/**
 * Under what prices were worked out: the currency, the agreement, how long the seller lets a quote stand, and until
 * when the agreed prices hold.
 */
export type PriceTerms = {
  readonly currency: string;
  readonly agreementNumber?: string;
  readonly validityDays: number;
  readonly pricesValidUntil?: Date;
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** When a revision made at `at` expires: after the seller's days, but never after the agreement that priced it. */
export function expiryOf(at: Date, terms: PriceTerms): Date {
  const byDays = at.getTime() + terms.validityDays * DAY_MS;
  return new Date(Math.min(byDays, terms.pricesValidUntil?.getTime() ?? byDays));
}
