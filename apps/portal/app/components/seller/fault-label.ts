import type { MessageKey, Translator } from '@portico/messages';

/** What the fields of the seller's forms are called, by the end of their path. */
const LABELS: Readonly<Record<string, MessageKey>> = {
  'administrator.name': 'seller.people.name',
  'administrator.email': 'seller.people.email',
  'units.name': 'seller.units.name',
  'units.code': 'seller.units.code',
  'unit.name': 'seller.units.name',
  'unit.code': 'seller.units.code',
  'unit.parentId': 'seller.units.parent',
  'address.recipient': 'seller.address.recipient',
  'address.line1': 'seller.address.line1',
  'address.line2': 'seller.address.line2',
  'address.postalCode': 'seller.address.postalCode',
  'address.city': 'seller.address.city',
  'address.region': 'seller.address.region',
  'address.country': 'seller.address.country',
  'welcome.title': 'seller.welcome.title',
  'welcome.text': 'seller.welcome.text',
  'contacts.name': 'seller.people.name',
  'contacts.title': 'seller.contacts.title',
  'contacts.email': 'seller.people.email',
  'contacts.phone': 'seller.contacts.phone',
  'links.label': 'seller.links.label',
  'links.url': 'seller.links.url',
  'agreement.number': 'seller.agreement.number',
  'agreement.name': 'seller.agreement.name',
  'agreement.currency': 'seller.agreement.currency',
  'agreement.validFrom': 'seller.agreement.validFrom',
  'agreement.validUntil': 'seller.agreement.validUntil',
  'agreement.priceListIds': 'seller.agreement.lists',
  'discounts.label': 'seller.agreement.discount.label',
  'discounts.scopeValue': 'seller.agreement.discount.subject',
  'discounts.percent': 'seller.agreement.discount.percent',
  'configuration.name': 'seller.configurations.name',
  'configuration.description': 'seller.configurations.words',
  name: 'seller.new.name',
  legalName: 'seller.new.legalName',
  currency: 'seller.new.currency',
  locale: 'seller.new.locale',
  timeZone: 'seller.new.timeZone',
  leadId: 'seller.new.lead',
  teamIds: 'seller.new.team',
  description: 'seller.templates.description',
  templateId: 'seller.new.template',
};

/** What the field at a path is called, with its number where there are several rows; `undefined` for none. */
export function faultLabel(path: string, text: Translator): string | undefined {
  const parts = path.split('.');
  const row = parts.find((part) => /^\d+$/.test(part));
  const words = parts.filter((part) => part !== row);
  const key = LABELS[words.slice(-2).join('.')] ?? (words.length === 1 ? LABELS[words.join('')] : undefined);
  if (key === undefined) return undefined;
  const label = text.t(key);
  return row === undefined ? label : text.t('seller.faults.row', { label, number: Number(row) + 1 });
}
