import type { Translation } from '../area.ts';
import type { home as english } from '../en/home.ts';

export const home: Translation<typeof english> = {
  'home.title': 'Start',
  'home.greeting': 'Willkommen, {name}',
  'home.notReleased.title': 'Ihre Seite wird vorbereitet',
  'home.notReleased.body':
    'Der Verkäufer hat die Seite Ihrer Firma noch nicht freigegeben. Sobald sie es ist, finden Sie hier Ihre Konfigurationen und Preise.',
  'home.waiting': 'Wartet auf Sie',
  'home.waiting.all': 'Alle zeigen',
  'home.waiting.none': 'Nichts wartet auf Sie',
  'home.waiting.none.body':
    'Hier erscheinen Angebote, über die Sie entscheiden oder die Sie überarbeiten sollen.',
  'home.waiting.decision': 'Entscheiden: {title}',
  'home.waiting.revision': 'Überarbeiten: {title}',
  'home.waiting.meta': '{number}, angefragt von {name}, gültig bis',
  'home.configurations': 'Ihre freigegebenen Konfigurationen',
  'home.configurations.all': 'Alle {count, number} zeigen',
  'home.orders': 'Letzte Bestellungen',
  'home.orders.all': 'Alle zeigen',
  'home.orders.meta': '{number}, bestellt am {date}',
  'home.activity': 'Was sich geändert hat',
  'home.activity.since': 'Durch andere, in den letzten 14 Tagen',
  'home.activity.none': 'Nichts in den letzten 14 Tagen.',
  'home.contacts': 'Ihre Kontakte',
  'home.links': 'Gut zu wissen',
  'home.agreement': 'Ihre Preise folgen der Vereinbarung {number}, gültig bis {date}.',
  'home.agreement.open': 'Ihre Preise folgen der Vereinbarung {number}, gültig bis auf Weiteres.',
  'home.value': 'Bestellwert',
  'home.value.caption': 'Bestellungen je Monat, {currency}, netto',
  'home.value.month': 'Monat',
  'home.value.amount': 'Nettosumme',
};
