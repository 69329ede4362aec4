/** The currencies that the demo’s seller has base price lists in. */
export const DEMO_CURRENCIES = ['EUR', 'USD', 'GBP'] as const;
export type DemoCurrency = (typeof DEMO_CURRENCIES)[number];

/** What a euro of list price is in each currency. Invented, and fixed: a list price does not follow the market. */
const FACTORS: Readonly<Record<DemoCurrency, number>> = { EUR: 1, USD: 1.12, GBP: 0.87 };

/**
 * The base price in minor units of the currency for a product listed at so many whole euros: whole units from 100
 * on, and ending in ninety below, as price lists do.
 */
export function basePrice(eur: number, currency: DemoCurrency): number {
  const units = Math.max(1, Math.round(eur * FACTORS[currency]));
  return units >= 100 ? units * 100 : units * 100 - 10;
}
