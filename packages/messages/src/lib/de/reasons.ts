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
  'reasons.blocked.allowed': 'Das gehört nicht zu dem, was Ihr Unternehmen freigegeben hat.',
  'reasons.blocked.locked': '{feature}: für Ihr Unternehmen festgelegt.',
  'reasons.blocked.count.most':
    'Wählen Sie hier höchstens {max, plural, one {eines} other {#}}. Nehmen Sie zuerst ein anderes heraus.',
  'reasons.blocked.count.least': 'Wählen Sie hier mindestens {min, plural, one {eines} other {#}}.',
  'reasons.blocked.equal': '{attribute}: hier {value}, bei „{other}“ {otherValue}.',
  'reasons.blocked.different': '{attribute}: hier und bei „{other}“ jeweils {value}.',
  'reasons.blocked.more': '{attribute}: hier {value}, „{other}“ nimmt höchstens {otherValue} auf.',
  'reasons.blocked.less': '{attribute}: hier {value}, „{other}“ braucht mindestens {otherValue}.',
  'reasons.blocked.among': '{attribute}: „{other}“ nimmt {otherValue} auf, hier {value}.',
  'reasons.blocked.constant': '{attribute}: hier {value}, das ist an dieser Stelle nicht zulässig.',
  'reasons.blocked.sum': '{attribute}: zusammen {needed}, verfügbar {available}.',
  'reasons.blocked.requires': 'Dies braucht {options} bei {feature}.',
  'reasons.blocked.required-by': '„{other}“ braucht hier {options}.',
  'reasons.blocked.excludes': 'Das geht nicht mit „{other}“ zusammen.',
  'reasons.blocked.together': 'Das geht nicht mit {choices} zusammen.',
  'reasons.blocked.never': 'Keine zulässige Zusammenstellung enthält dies.',
  'reasons.blocked.unknown': 'kein Wert',
  'reasons.repair.take': 'Nehmen und {changes} ändern ({difference})',
  'reasons.repair.take.same': 'Nehmen und {changes} ändern (gleicher Preis)',
  'reasons.repair.take.unpriced': 'Nehmen und {changes} ändern',
  'reasons.repair.change': '{feature} auf „{option}“',
  'reasons.value.yes': 'ja',
  'reasons.value.no': 'nein',
};
