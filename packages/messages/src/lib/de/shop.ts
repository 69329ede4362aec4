import type { Translation } from '../area.ts';
import type { shop as english } from '../en/shop.ts';

export const shop: Translation<typeof english> = {
  'shop.configurator.breadcrumb': 'Wo Sie sind',
  'shop.configurator.features': 'Was gewählt werden kann',
  'shop.configurator.changed': 'geändert',
  'shop.configurator.fixed': 'für Ihr Unternehmen festgelegt',
  'shop.configurator.chosen': 'Gewählt',
  'shop.configurator.included': 'Ohne Aufpreis',
  'shop.configurator.unpriced': 'Kein Preis',
  'shop.configurator.none': 'Ohne',
  'shop.configurator.option': '{quantity, number} × {name}',
  'shop.configurator.update': 'Übernehmen und neu berechnen',
  'shop.configurator.only': 'Anderes ist hier für Ihr Unternehmen nicht freigegeben.',
  'shop.configurator.summary': 'Ihre Zusammenstellung',
  'shop.configurator.per-piece': 'Preis je Stück',
  'shop.configurator.line': '{quantity, plural, one {# Stück} other {# Stück}}',
  'shop.configurator.quantity': 'Menge',
  'shop.configurator.fewer': 'Eines weniger',
  'shop.configurator.more': 'Eines mehr',
  'shop.configurator.add': 'In den Warenkorb',
  'shop.configurator.request-price':
    'Ohne Preis kann es nicht in den Warenkorb. Ihr Ansprechpartner beim Verkäufer kann einen nennen.',
  'shop.configurator.incomplete': 'Vor der Bestellung brauchen einige Merkmale noch eine Auswahl.',
  'shop.configurator.as-approved': 'Wie von Ihrem Unternehmen freigegeben.',
  'shop.configurator.departures': 'Gegenüber dem freigegebenen Standard geändert',
  'shop.configurator.departure': 'statt {standard}',
  'shop.configurator.reset': 'Zurück zum Standard',
  'shop.configurator.outdated':
    'Der Katalog hat sich seit der Freigabe geändert. Was es nicht mehr gibt, wurde durch das Nächstliegende ersetzt: {changes}.',
  'shop.configurator.outdated.change': '{feature}: {option}',
  'shop.configurator.impossible.title': 'Das kann derzeit nicht gebaut werden',
  'shop.configurator.impossible.help':
    'Teile, die Ihr Unternehmen freigegeben hat, gibt es nicht mehr. Ihr Ansprechpartner beim Verkäufer kann die Konfiguration erneuern.',
  'shop.configurator.back': 'Alle freigegebenen Konfigurationen',
  'shop.configurations.title': 'Konfigurationen',
  'shop.configurations.count':
    '{count, plural, =0 {Keine freigegeben} one {# für Ihre Firma freigegeben} other {# für Ihre Firma freigegeben}}',
  'shop.configurations.agreement': 'Preise nach Vereinbarung {number}, gültig bis {date}',
  'shop.configurations.agreement.open': 'Preise nach Vereinbarung {number}, gültig bis auf Weiteres',
  'shop.configurations.empty.title': 'Keine freigegebenen Konfigurationen',
  'shop.configurations.empty.body':
    'Ihr Kontakt beim Verkäufer kann hier Systeme bereitstellen, auf die sich Ihre Firma geeinigt hat.',
  'shop.configurations.add': 'In den Warenkorb',
  'shop.configurations.configure': 'Konfigurieren',
  'shop.configurator.locked': 'Das ist für Ihr Unternehmen festgelegt.',
};
