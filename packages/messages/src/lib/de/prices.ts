import type { Translation } from '../area.ts';
import type { prices as english } from '../en/prices.ts';

export const prices: Translation<typeof english> = {
  'prices.why': 'Wie sich der Preis ergibt',
  'prices.why-of': 'Wie sich der Preis von {name} ergibt',
  'prices.close': 'Schließen',
  'prices.loading': 'Der Preis wird hergeleitet',
  'prices.caption': 'Vom Listenpreis zu Ihrem Preis, je Stück',
  'prices.column.step': 'Schritt',
  'prices.column.amount': 'Betrag',
  'prices.step.list': 'Listenpreis',
  'prices.step.discount': '{label}',
  'prices.step.discount.detail': '{percent} auf den Listenpreis',
  'prices.step.agreement-price': 'Vereinbarter Preis',
  'prices.step.agreement-price.detail':
    '{quantity, plural, =1 {statt des Listenpreises} other {ab # Stück, statt des Listenpreises}}',
  'prices.step.yours': 'Ihr Preis',
  'prices.agreement': 'Nach {name} ({number}), gültig bis {until}.',
  'prices.agreement.open': 'Nach {name} ({number}), gültig bis auf Weiteres.',
  'prices.no-agreement': 'Es gilt keine Vereinbarung: Dies ist der Listenpreis.',
  'prices.note.agreement-ended':
    'Ihre Vereinbarung endete am {date}. Bis zur Erneuerung gelten Listenpreise.',
  'prices.note.agreement-starts': 'Ihre Vereinbarung beginnt am {date}. Bis dahin gelten Listenpreise.',
  'prices.note.next-tier': 'Ab {quantity, number} Stück ist der Preis je Stück niedriger.',
  'prices.as-of':
    'Preis vom {date} für {quantity, plural, one {# Stück} other {# Stück}}, netto ohne Steuer.',
  'prices.none': 'Noch kein Preis',
  'prices.none.help':
    'Hierfür gibt es derzeit keinen Preis. Ihr Ansprechpartner beim Verkäufer kann einen nennen.',
  'prices.none.part':
    'Eines der Teile hat derzeit keinen Preis. Ihr Ansprechpartner beim Verkäufer kann einen nennen.',
  'prices.parts': 'Woraus es besteht',
  'prices.part.quantity': '{quantity, number} × {amount}',
  'prices.per-piece': 'Je Stück',
  'prices.net': 'Alle Preise netto; die Steuer kommt auf der Rechnung hinzu.',
  'prices.former': 'Listenpreis',
  'prices.terms': 'Ihre Konditionen',
};
