import type { Translation } from '../area.ts';
import type { mail as english } from '../en/mail.ts';

export const mail: Translation<typeof english> = {
  'mail.greeting': 'Guten Tag {name},',
  'mail.next': 'Wie es weitergeht',
  'mail.remark': '{name} schreibt',
  'mail.footer':
    '{seller} sendet diese Nachricht über das Kundenportal. Fragen? Schreiben Sie an {email} oder rufen Sie an: {phone}.',
  'mail.fact.quote': 'Angebot',
  'mail.fact.quote.value': '{number}, Fassung {revision, number}',
  'mail.fact.order': 'Bestellung',
  'mail.fact.title': 'Betreff',
  'mail.fact.organization': 'Unternehmen',
  'mail.fact.lines': 'Positionen',
  'mail.fact.amount': 'Betrag, netto',
  'mail.fact.expires': 'Gültig bis',
  'mail.fact.poNumber': 'Ihre Bestellnummer',
  'mail.fact.state': 'Stand',
  'mail.fact.roles': 'Ihre Rolle',
  'mail.fact.linkExpires': 'Link gültig bis',
  'mail.action.quote': 'Angebot öffnen',
  'mail.action.order': 'Bestellung öffnen',
  'mail.invitation.subject': '{inviter} lädt Sie in das Portal von {seller} ein',
  'mail.invitation.title': 'Ihr Zugang zu {organization}',
  'mail.invitation.intro':
    '{inviter} lädt Sie ein, im Kundenportal von {seller} für {organization} zu arbeiten.',
  'mail.invitation.next':
    'Öffnen Sie den Link und wählen Sie ein Passwort; danach sind Sie angemeldet. Der Link gilt einmal. Haben Sie das nicht erwartet, ignorieren Sie die Nachricht, und es geschieht nichts.',
  'mail.invitation.action': 'Einladung annehmen',
  'mail.password-reset.subject': 'Neues Passwort wählen',
  'mail.password-reset.title': 'Neues Passwort wählen',
  'mail.password-reset.intro':
    'Jemand, hoffentlich Sie selbst, hat ein neues Passwort für Ihren Zugang zum Portal von {seller} angefordert.',
  'mail.password-reset.next':
    'Öffnen Sie den Link und wählen Sie ein Passwort. Der Link gilt einmal, und alle anderen Sitzungen enden. Waren Sie es nicht, tun Sie nichts: Ihr Passwort bleibt, wie es ist.',
  'mail.password-reset.action': 'Passwort wählen',
  'mail.password-changed.subject': 'Ihr Passwort wurde geändert',
  'mail.password-changed.title': 'Ihr Passwort wurde geändert',
  'mail.password-changed.intro':
    'Das Passwort Ihres Zugangs zum Portal von {seller} wurde am {when} geändert.',
  'mail.password-changed.next':
    'Waren Sie es, ist nichts zu tun. Wenn nicht, wählen Sie sofort ein neues Passwort; das beendet jede Sitzung.',
  'mail.password-changed.action': 'Das war ich nicht',
  'mail.quote-requested.subject': '{actor} bittet um Ihre Entscheidung zu Angebot {number}',
  'mail.quote-requested.title': 'Ein Angebot wartet auf Ihre Entscheidung',
  'mail.quote-requested.intro':
    '{actor} bei {organization} bittet Sie, über ein Angebot von {amount} zu entscheiden.',
  'mail.quote-requested.next':
    'Sie können es annehmen, ablehnen, eine Änderung erbitten oder es weitergeben. Bis {expires} gelten die Preise; danach verfällt das Angebot.',
  'mail.quote-forwarded.subject': '{actor} gibt Angebot {number} an Sie weiter',
  'mail.quote-forwarded.title': 'Ein Angebot wurde an Sie weitergegeben',
  'mail.quote-forwarded.intro':
    '{actor} bei {organization} gibt die Entscheidung über ein Angebot von {amount} an Sie weiter.',
  'mail.quote-forwarded.next':
    'Nun können Sie es annehmen, ablehnen, eine Änderung erbitten oder es weitergeben. Bis {expires} gelten die Preise; danach verfällt das Angebot.',
  'mail.quote-change-requested.subject': '{actor} erbittet eine Änderung an Angebot {number}',
  'mail.quote-change-requested.title': 'Eine Änderung wird erbeten',
  'mail.quote-change-requested.intro':
    '{actor} hat Ihr Angebot von {amount} gelesen und erbittet vor der Entscheidung eine Änderung.',
  'mail.quote-change-requested.next':
    'Überarbeiten Sie das Angebot und senden Sie es erneut: Es wird die nächste Fassung, mit den heutigen Preisen. Sie können es auch zurückziehen.',
  'mail.quote-revised.subject': '{actor} hat Angebot {number} überarbeitet',
  'mail.quote-revised.title': 'Es gibt eine neue Fassung zu entscheiden',
  'mail.quote-revised.intro':
    '{actor} bei {organization} hat das Angebot überarbeitet, das Sie geändert haben wollten. Es beläuft sich nun auf {amount}.',
  'mail.quote-revised.next':
    'Die Änderungen sind im Angebot markiert. Sie können es bis {expires} annehmen, ablehnen, eine weitere Änderung erbitten oder weitergeben.',
  'mail.quote-accepted.subject': '{actor} hat Angebot {number} angenommen',
  'mail.quote-accepted.title': 'Ihr Angebot wurde angenommen',
  'mail.quote-accepted.intro':
    '{actor} hat Ihr Angebot von {amount} angenommen. Es ist nun Bestellung {order}.',
  'mail.quote-accepted.next':
    '{seller} bestätigt die Bestellung und meldet den Versand. Sie finden sie im Bestellverlauf.',
  'mail.quote-rejected.subject': '{actor} hat Angebot {number} abgelehnt',
  'mail.quote-rejected.title': 'Ihr Angebot wurde abgelehnt',
  'mail.quote-rejected.intro': '{actor} hat Ihr Angebot von {amount} abgelehnt. Der Grund steht unten.',
  'mail.quote-rejected.next':
    'Das Angebot ist geschlossen; es wird nichts bestellt. Was noch gebraucht wird, lässt sich aus dem Warenkorb neu anfragen.',
  'mail.order-received.subject': 'Bestellung {number} ist eingegangen',
  'mail.order-received.title': 'Die Bestellung ist eingegangen',
  'mail.order-received.requester.intro':
    '{actor} hat die von Ihnen gewünschte Bestellung aufgegeben: {amount} für {organization}.',
  'mail.order-received.buyer.intro': 'Sie haben eine Bestellung über {amount} für {organization} aufgegeben.',
  'mail.order-received.account-manager.intro':
    '{actor} bei {organization} hat eine Bestellung über {amount} aufgegeben.',
  'mail.order-received.customer.next':
    '{seller} prüft und bestätigt die Bestellung. Sie erhalten eine Nachricht, wenn sie bestätigt ist und wenn sie versandt wird.',
  'mail.order-received.account-manager.next':
    'Prüfen Sie die Bestellung und bestätigen Sie sie; der Kunde wird dann benachrichtigt. Bis zum Versand kann sie storniert werden.',
  'mail.order-status.confirmed.subject': 'Bestellung {number} ist bestätigt',
  'mail.order-status.confirmed.title': 'Die Bestellung ist bestätigt',
  'mail.order-status.confirmed.intro': '{actor} bei {seller} hat Ihre Bestellung über {amount} bestätigt.',
  'mail.order-status.confirmed.next':
    'Die Ware wird vorbereitet. Sie erhalten eine Nachricht, wenn sie das Haus verlässt.',
  'mail.order-status.shipped.subject': 'Bestellung {number} ist unterwegs',
  'mail.order-status.shipped.title': 'Die Bestellung ist unterwegs',
  'mail.order-status.shipped.intro': '{actor} bei {seller} hat Ihre Bestellung über {amount} versandt.',
  'mail.order-status.shipped.next':
    'Sie erhalten eine Nachricht, sobald die Lieferung vermerkt ist. Bitte prüfen Sie die Ware bei Ankunft.',
  'mail.order-status.delivered.subject': 'Bestellung {number} ist geliefert',
  'mail.order-status.delivered.title': 'Die Bestellung ist geliefert',
  'mail.order-status.delivered.intro':
    '{actor} bei {seller} hat die Lieferung Ihrer Bestellung über {amount} vermerkt.',
  'mail.order-status.delivered.next':
    'Die Bestellung ist abgeschlossen. Fehlt etwas oder ist etwas beschädigt, sagen Sie es Ihrem Kontakt bei {seller}.',
  'mail.order-status.cancelled.subject': 'Bestellung {number} ist storniert',
  'mail.order-status.cancelled.title': 'Die Bestellung ist storniert',
  'mail.order-status.cancelled.intro': '{actor} bei {seller} hat Ihre Bestellung über {amount} storniert.',
  'mail.order-status.cancelled.next':
    'Es wird nichts geliefert oder berechnet. Überrascht Sie das, fragen Sie Ihren Kontakt bei {seller}.',
};
