import type { Choices, Restrictions } from '@portico/configurator';
import type { CalendarDate } from './calendar-date.ts';

/** What a page greets its readers with. */
export type Welcome = { readonly title: string; readonly text: string };

/**
 * A configuration that the customer approved: a model, what is chosen in it, and how far members may depart
 * from it. `key` stays the same over revisions, so carts and quotes keep pointing at it; `modelVersion` is
 * the version of the model that the choices were last checked against.
 */
export type ApprovedConfiguration = {
  readonly key: string;
  readonly modelId: string;
  readonly modelVersion: number;
  readonly name: string;
  readonly description: string;
  readonly choices: Choices;
  readonly restrictions: Restrictions;
};

/** A percentage off base prices: on everything, or on one category, brand or product. */
export type AgreementDiscount = {
  readonly label: string;
  readonly scope: DiscountScope;
  /** Which category (its code), brand (its name) or product (its id); absent when the scope is `all`. */
  readonly scopeValue?: string;
  /** Hundredths of a per cent: 1250 is 12.5 %. */
  readonly basisPoints: number;
};

/** What a discount is granted on. */
export const DISCOUNT_SCOPES = ['all', 'category', 'brand', 'product'] as const;

/** What a discount is granted on. */
export type DiscountScope = (typeof DISCOUNT_SCOPES)[number];

/** The negotiated terms: a currency, a period (both days included) and where prices come from. */
export type AgreementTerms = {
  readonly number: string;
  readonly name: string;
  readonly currency: string;
  readonly validFrom: CalendarDate;
  /** The last day; absent when the agreement is open-ended. */
  readonly validUntil?: CalendarDate;
  /** The contract lists that it opens, the one asked first in front. Base lists hold without being named. */
  readonly priceListIds: readonly string[];
  readonly discounts: readonly AgreementDiscount[];
};

/** Somebody at the seller whom the customer can turn to. */
export type PageContact = {
  /** The staff member behind it, when there is one. */
  readonly staffMemberId?: string;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
};

/** A link that the page offers, always https. */
export type PageLink = { readonly label: string; readonly url: string };

/** Everything that a customer’s page says, whatever its state. */
export type PageContent = {
  readonly welcome: Welcome;
  readonly assortmentIds: readonly string[];
  readonly configurations: readonly ApprovedConfiguration[];
  readonly agreement?: AgreementTerms;
  readonly contacts: readonly PageContact[];
  readonly links: readonly PageLink[];
};

/** The parts that a page is edited by, in the order in which they are shown. */
export const PAGE_SECTIONS = [
  'welcome',
  'assortments',
  'configurations',
  'agreement',
  'contacts',
  'links',
] as const;

/** A part that a page is edited by. */
export type PageSection = (typeof PAGE_SECTIONS)[number];

/** A page that says nothing yet: what a page made from scratch starts with. */
export const EMPTY_PAGE: PageContent = {
  welcome: { title: '', text: '' },
  assortmentIds: [],
  configurations: [],
  contacts: [],
  links: [],
};
