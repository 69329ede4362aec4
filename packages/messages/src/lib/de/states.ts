import type { Translation } from '../area.ts';
import type { states as english } from '../en/states.ts';

export const states: Translation<typeof english> = {
  'states.quote.open': 'Offen',
  'states.quote.change-requested': 'Änderung erbeten',
  'states.quote.accepted': 'Angenommen',
  'states.quote.rejected': 'Abgelehnt',
  'states.quote.withdrawn': 'Zurückgezogen',
  'states.quote.expired': 'Abgelaufen',
  'states.order.received': 'Eingegangen',
  'states.order.confirmed': 'Bestätigt',
  'states.order.shipped': 'Versandt',
  'states.order.delivered': 'Geliefert',
  'states.order.cancelled': 'Storniert',
  'states.organization.pending': 'In Einrichtung',
  'states.organization.active': 'Aktiv',
  'states.organization.blocked': 'Für Bestellungen gesperrt',
  'states.organization.closed': 'Geschlossen',
  'states.page.draft': 'Entwurf',
  'states.page.released': 'Freigegeben',
  'states.page.superseded': 'Ersetzt',
  'states.job.queued': 'Wartet',
  'states.job.running': 'Läuft',
  'states.job.done': 'Erledigt',
  'states.job.dead': 'Fehlgeschlagen',
  'states.job.discarded': 'Verworfen',
};
