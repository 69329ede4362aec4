import type { Faults, IdSource } from '@portico/kernel';
import { lastDayAfterMonths, type CalendarDate } from './calendar-date.ts';
import type {
  AgreementDiscount,
  ApprovedConfiguration,
  PageContact,
  PageContent,
  PageLink,
  Welcome,
} from './page-content.ts';
import { findTextFaults } from './text-faults.ts';

/** A configuration as a template holds it: without a key, since each page gives it one of its own. */
export type TemplateConfiguration = Omit<ApprovedConfiguration, 'key'>;

/** The terms that a new customer starts with. Number, currency and dates are the customer’s own. */
export type TemplateTerms = {
  readonly name: string;
  readonly months: number;
  readonly priceListIds: readonly string[];
  readonly discounts: readonly AgreementDiscount[];
};

/**
 * What a new page starts from. `{organization}` in the welcome stands for the customer’s name. Contacts are no
 * part of it: they come from the customer’s own account team.
 */
export type TemplateContent = {
  readonly welcome: Welcome;
  readonly assortmentIds: readonly string[];
  readonly configurations: readonly TemplateConfiguration[];
  readonly terms: TemplateTerms;
  readonly links: readonly PageLink[];
};

/** A template with its name. `version` counts the saves. */
export type PageTemplate = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly content: TemplateContent;
  readonly version: number;
};

/** Whom a page is made for out of a template, and what of the price lists suits them. */
export type PageOccasion = {
  readonly organizationName: string;
  readonly customerNumber: string;
  readonly currency: string;
  readonly today: CalendarDate;
  readonly contacts: readonly PageContact[];
  /** The price lists in the customer’s currency; lists of the template in another one are left out. */
  readonly priceListIds: ReadonlySet<string>;
};

const PLACEHOLDER = '{organization}';

/** The first content of a customer’s page, made from a template; its agreement starts today. */
export function contentFromTemplate(
  template: TemplateContent,
  occasion: PageOccasion,
  ids: IdSource,
): PageContent {
  return {
    welcome: {
      title: template.welcome.title.replaceAll(PLACEHOLDER, occasion.organizationName),
      text: template.welcome.text.replaceAll(PLACEHOLDER, occasion.organizationName),
    },
    assortmentIds: template.assortmentIds,
    configurations: template.configurations.map((configuration) => ({ ...configuration, key: ids() })),
    agreement: {
      number: agreementNumber(occasion.customerNumber),
      name: template.terms.name,
      currency: occasion.currency,
      validFrom: occasion.today,
      validUntil: lastDayAfterMonths(occasion.today, template.terms.months),
      priceListIds: template.terms.priceListIds.filter((id) => occasion.priceListIds.has(id)),
      discounts: template.terms.discounts,
    },
    contacts: occasion.contacts,
    links: template.links,
  };
}

/** The number of a customer’s first agreement: `C-10042` gets `A-10042`. */
export function agreementNumber(customerNumber: string): string {
  return customerNumber.replace(/^C-/, 'A-');
}

/** A template out of a customer’s page: what is that customer’s own (name, contacts, number, dates) stays behind. */
export function templateFromContent(content: PageContent, organizationName: string): TemplateContent {
  const general = (text: string) =>
    organizationName === '' ? text : text.replaceAll(organizationName, PLACEHOLDER);
  return {
    welcome: { title: general(content.welcome.title), text: general(content.welcome.text) },
    assortmentIds: content.assortmentIds,
    configurations: content.configurations.map(({ key: _key, ...configuration }) => configuration),
    terms: {
      name: general(content.agreement?.name ?? ''),
      months: 12,
      priceListIds: content.agreement?.priceListIds ?? [],
      discounts: content.agreement?.discounts ?? [],
    },
    links: content.links,
  };
}

/** What is wrong with the words of a template: it needs a name. */
export function findTemplateFaults(template: Pick<PageTemplate, 'name' | 'description'>): Faults {
  return [
    ...findTextFaults('name', template.name, { max: 120, required: true }),
    ...findTextFaults('description', template.description, { max: 400 }),
  ];
}
