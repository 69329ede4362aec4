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
  'shop.configurator.price': 'Preis von {name}',
  'shop.configurator.preview': 'In einer Vorschau kann nichts bestellt werden.',
};
