import type { Translation } from '../area.ts';
import type { shell as english } from '../en/shell.ts';

export const shell: Translation<typeof english> = {
  'shell.skipToContent': 'Zum Inhalt springen',
  'shell.navigation': 'Hauptnavigation',
  'shell.collapse': 'Navigation einklappen',
  'shell.expand': 'Navigation ausklappen',
  'shell.more': 'Mehr',
  'shell.nav.home': 'Start',
  'shell.nav.configurations': 'Konfigurationen',
  'shell.nav.products': 'Produkte',
  'shell.nav.quotes': 'Angebote',
  'shell.nav.orders': 'Bestellungen',
  'shell.nav.people': 'Personen',
  'shell.nav.customers': 'Kunden',
  'shell.nav.templates': 'Vorlagen',
  'shell.nav.jobs': 'Hintergrundarbeit',
  'shell.search': 'Produkte, Angebote und Bestellungen suchen',
  'shell.search.short': 'Suchen',
  'shell.cart':
    '{count, plural, =0 {Warenkorb, leer} one {Warenkorb, # Position} other {Warenkorb, # Positionen}}',
  'shell.waiting':
    '{count, plural, =0 {Nichts wartet auf Sie} one {# Vorgang wartet auf Sie} other {# Vorgänge warten auf Sie}}',
  'shell.organization.menu': 'Organisation {name}',
  'shell.person.menu': 'Konto von {name}',
  'shell.person.account': 'Profil und Passwort',
  'shell.person.switch': 'Organisation wechseln',
  'shell.person.signOut': 'Abmelden',
  'shell.sellerSide': 'Verkäuferseite',
  'shell.preview':
    'Sie sehen die Seite von {organization} so, wie deren Personen sie sehen werden. Hier lässt sich nichts ändern.',
  'shell.preview.leave': 'Vorschau verlassen',
  'shell.notices': 'Hinweise',
  'shell.dismiss': 'Schließen',
  'shell.close': 'Schließen',
  'shell.cancel': 'Abbrechen',
  'shell.footer': 'Bereitgestellt von {seller}',
  'shell.faults':
    '{count, plural, one {Eine Angabe braucht Ihre Aufmerksamkeit} other {# Angaben brauchen Ihre Aufmerksamkeit}}',
  'shell.error.home': 'Zur Startseite',
  'shell.error.notFound.title': 'Hier ist nichts',
  'shell.error.notFound.body':
    'Die Seite gibt es nicht, oder sie ist nicht für Sie bestimmt. Prüfen Sie die Adresse oder beginnen Sie auf Ihrer Seite.',
  'shell.error.refused.title': 'Das dürfen Sie nicht',
  'shell.error.badRequest.title': 'Diese Anfrage ergibt keinen Sinn',
  'shell.error.badRequest.body':
    'Vielleicht ist die Seite veraltet. Gehen Sie zurück, laden Sie sie neu und versuchen Sie es noch einmal. Es wurde nichts geändert.',
  'shell.error.failed.title': 'Bei uns ist etwas schiefgegangen',
  'shell.error.failed.body':
    'Nichts, was Sie gespeichert hatten, ist verloren. Versuchen Sie es gleich noch einmal; bleibt es dabei, nennen Sie Ihrem Ansprechpartner den Zeitpunkt{reference, select, none {.} other { und die Kennung {reference}.}}',
};
