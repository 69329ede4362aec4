import type { Translation } from '../area.ts';
import type { reasons as english } from '../en/reasons.ts';

export const reasons: Translation<typeof english> = {
  'reasons.action.cart.use': 'den Warenkorb benutzen',
  'reasons.action.quote.request': 'Angebote anfragen',
  'reasons.action.quote.read': 'Angebote sehen',
  'reasons.action.quote.decide': 'Angebote annehmen, ablehnen oder zurückgeben',
  'reasons.action.quote.forward': 'Angebote weiterleiten',
  'reasons.action.order.read': 'Bestellungen sehen',
  'reasons.action.people.read': 'Personen sehen',
  'reasons.action.people.invite': 'Personen einladen',
  'reasons.action.people.manage': 'Personen verwalten',
  'reasons.action.role.read': 'Zugriffsstufen sehen',
  'reasons.action.page.read': 'die Seite sehen',
  'reasons.action.organization.create': 'Kunden anlegen',
  'reasons.action.organization.read': 'Kunden sehen',
  'reasons.action.organization.manage': 'Kunden verwalten',
  'reasons.action.page.edit': 'Seiten bearbeiten',
  'reasons.action.page.release': 'Seiten freigeben',
  'reasons.action.page.preview': 'Seiten in der Vorschau sehen',
  'reasons.action.order.advance': 'Bestellungen weiterführen',
  'reasons.action.job.read': 'Hintergrundarbeit sehen',
  'reasons.action.job.retry': 'Hintergrundarbeit neu starten',
  'reasons.action.audit.read': 'das Protokoll sehen',
  'reasons.refusal.signed-out': 'Sie sind nicht angemeldet. Melden Sie sich an und versuchen Sie es erneut.',
  'reasons.refusal.barred':
    'Ihr Zugang ist derzeit geschlossen. Die Administration Ihres Unternehmens kann ihn wieder öffnen.',
  'reasons.refusal.preview':
    'Dies ist eine Vorschau: Sie sehen die Seite wie deren Personen, ändern lässt sich nichts.',
  'reasons.refusal.no-permission':
    'Keine Ihrer Rollen enthält „{permission}“. Die Administration Ihres Unternehmens kann Ihnen das geben.',
  'reasons.refusal.out-of-scope':
    'Ihre Rolle enthält „{permission}“, aber nicht hierfür. Die Administration Ihres Unternehmens kann das erweitern.',
  'reasons.refusal.over-limit':
    'Das liegt über Ihrer Grenze von {limit}. Leiten Sie es an jemanden mit höherer Grenze weiter, oder bitten Sie die Administration Ihres Unternehmens um eine höhere.',
  'reasons.refusal.organization-blocked':
    'Bestellungen sind für Ihr Unternehmen derzeit gesperrt. Ihr Ansprechpartner beim Verkäufer kann die Sperre aufheben.',
};
