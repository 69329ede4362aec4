import { compareLists } from './compare-lists.ts';
import type { ChangeSubject, PageChange } from './page-change.ts';
import { EMPTY_PAGE, type AgreementTerms, type PageContent, type PageSection } from './page-content.ts';

/**
 * What would change for the customer if `after` took the place of `before`; `undefined` before is a page that was
 * never released. Equal contents have no changes.
 */
export function compareRevisions(before: PageContent | undefined, after: PageContent): readonly PageChange[] {
  const old = before ?? EMPTY_PAGE;
  return [
    ...field('welcome', 'title', old.welcome.title, after.welcome.title),
    ...field('welcome', 'text', old.welcome.text, after.welcome.text),
    ...compareLists(old.assortmentIds, after.assortmentIds, {
      section: 'assortments',
      subject: 'assortment',
      key: (id) => id,
      label: (id) => id,
      isOrdered: false,
    }),
    ...compareLists(old.configurations, after.configurations, {
      section: 'configurations',
      subject: 'configuration',
      key: (configuration) => configuration.key,
      label: (configuration) => configuration.name,
      isOrdered: true,
    }),
    ...compareAgreements(old.agreement, after.agreement),
    ...compareLists(old.contacts, after.contacts, {
      section: 'contacts',
      subject: 'contact',
      key: (contact) => contact.email.toLowerCase(),
      label: (contact) => contact.name,
      isOrdered: true,
    }),
    ...compareLists(old.links, after.links, {
      section: 'links',
      subject: 'link',
      key: (link) => link.url,
      label: (link) => link.label,
      isOrdered: true,
    }),
  ];
}

function compareAgreements(
  before: AgreementTerms | undefined,
  after: AgreementTerms | undefined,
): readonly PageChange[] {
  if (!after) {
    return before
      ? [{ section: 'agreement', subject: 'agreement', kind: 'removed', label: before.name }]
      : [];
  }
  if (!before) return [{ section: 'agreement', subject: 'agreement', kind: 'added', label: after.name }];
  return [
    ...field('agreement', 'number', before.number, after.number),
    ...field('agreement', 'name', before.name, after.name),
    ...field('agreement', 'currency', before.currency, after.currency),
    ...field('agreement', 'validFrom', before.validFrom, after.validFrom),
    ...field('agreement', 'validUntil', before.validUntil ?? '', after.validUntil ?? ''),
    ...compareLists(before.priceListIds, after.priceListIds, {
      section: 'agreement',
      subject: 'priceList',
      key: (id) => id,
      label: (id) => id,
      isOrdered: true,
    }),
    ...compareLists(before.discounts, after.discounts, {
      section: 'agreement',
      subject: 'discount',
      key: (discount) => `${discount.scope}:${discount.scopeValue ?? ''}`,
      label: (discount) => discount.label,
      isOrdered: false,
    }),
  ];
}

function field(
  section: PageSection,
  subject: ChangeSubject,
  before: string,
  after: string,
): readonly PageChange[] {
  return before === after ? [] : [{ section, subject, kind: 'changed', before, after }];
}
