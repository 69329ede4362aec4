import { toId } from '@portico/kernel';
import { COMMERCIAL_ROUNDING, money, multiply } from '@portico/money';

import type { Party } from '../lib/party.ts';
import { totalOf } from '../lib/priced-line.ts';
import type { PricedLine } from '../lib/priced-line.ts';
import type { PriceTerms } from '../lib/quote-validity.ts';
import type { Quote } from '../lib/quote.ts';

/** The instant at which the examples begin. */
export const NOW = new Date('2026-03-02T09:00:00Z');

/** The instant `days` days after {@link NOW}. */
export function daysLater(days: number): Date {
  return new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);
}

/** A person whose identifiers follow from the name. */
export function sampleParty(name: string): Party {
  return { membershipId: toId(`membership of ${name}`), personId: toId(`person ${name}`), name };
}

/** Who asks for the sample quote. */
export const paula = sampleParty('Paula Purchaser');

/** Who decides on the sample quote. */
export const bruno = sampleParty('Bruno Buyer');

/** Another person who may decide. */
export const berta = sampleParty('Berta Buyer');

/** The terms that samples are priced under: euros, thirty days. */
export const TERMS: PriceTerms = { currency: 'EUR', agreementNumber: 'A-1', validityDays: 30 };

/** A line of `quantity` products at `cents` each. */
export function sampleLine(name: string, quantity: number, cents: number): PricedLine {
  const unit = money(cents, 'EUR');
  return {
    subject: { kind: 'product', productId: toId(`product ${name}`) },
    sku: name.toUpperCase(),
    name,
    details: [],
    quantity,
    unitPrice: unit,
    listUnitPrice: unit,
    total: multiply(unit, quantity),
    trace: {
      version: 1,
      strategy: 'agreement-first',
      asOf: NOW.toISOString(),
      currency: 'EUR',
      product: { id: `product ${name}`, categories: [], brand: null },
      quantity,
      agreement: null,
      candidates: [],
      listedBy: null,
      adjustments: [],
      rounding: COMMERCIAL_ROUNDING,
      price: { unit, list: unit, line: multiply(unit, quantity) },
    },
  };
}

/** An open quote of Paula's for two notebooks that Bruno decides on, valid for thirty days. */
export function sampleQuote(changes: Partial<Quote> = {}): Quote {
  const lines = [sampleLine('notebook', 2, 129_900), sampleLine('dock', 2, 18_950)];
  return {
    id: toId('quote'),
    organizationId: toId('organization'),
    unitId: toId('unit'),
    number: 'Q-100001',
    title: 'Two notebooks for the new colleagues',
    state: 'open',
    requestedBy: paula,
    assignedTo: bruno,
    createdAt: NOW,
    expiresAt: daysLater(30),
    version: 1,
    revision: {
      number: 1,
      createdBy: paula,
      createdAt: NOW,
      expiresAt: daysLater(30),
      lines,
      total: totalOf(lines, 'EUR'),
    },
    ...changes,
  };
}
