import type { Translation } from '../area.ts';
import type { cart as english } from '../en/cart.ts';

export const cart: Translation<typeof english> = {
  'cart.title': 'Warenkorb',
  'cart.count': '{count, plural, =0 {Leer} one {# Position} other {# Positionen}}',
  'cart.lines': 'Positionen',
  'cart.empty.title': 'Ihr Warenkorb ist leer',
  'cart.empty.body':
    'Legen Sie eine freigegebene Konfiguration oder ein Produkt hinein. Von hier aus legen Sie alles jemandem vor, der entscheiden darf.',
  'cart.empty.action': 'Konfigurationen ansehen',
  'cart.update': 'Änderungen speichern',
  'cart.added': '{count, number} × {name} liegt im Warenkorb.',
  'cart.removed': '{name} wurde aus dem Warenkorb genommen.',
  'cart.undo': 'Zurücklegen',
  'cart.requested': 'Angebot {number} ist unterwegs: Wer entscheidet, erfährt es per E-Mail.',
  'cart.full':
    'Ein Warenkorb fasst höchstens {most, number} Positionen. Senden Sie erst ein Angebot oder entfernen Sie Positionen.',
  'cart.lineGone': 'Diese Position ist nicht mehr im Warenkorb.',
  'cart.unknown': 'Etwas, das nicht mehr auf Ihrer Seite ist',
  'cart.quantity': 'Menge von {name}',
  'cart.fewer': 'Weniger von {name}',
  'cart.more': 'Mehr von {name}',
  'cart.remove': '{name} entfernen',
  'cart.note': 'Notiz',
  'cart.note.add': 'Notiz hinzufügen',
  'cart.note.hint': 'Für die Person, die entscheidet',
  'cart.hold.gone':
    'Das ist nicht mehr auf Ihrer Seite. Entfernen Sie es oder fragen Sie Ihren Kontakt beim Verkäufer.',
  'cart.hold.not-permitted':
    'Die Auswahl ist nicht mehr zulässig. Öffnen Sie die Konfiguration und wählen Sie neu.',
  'cart.hold.no-price': 'Dafür gibt es derzeit keinen Preis. Ihr Kontakt beim Verkäufer kann einen nennen.',
  'cart.hold.too-much': 'So viele ergeben mehr, als gerechnet werden kann. Verringern Sie die Menge.',
  'cart.hold.gone.short': 'nicht mehr auf Ihrer Seite',
  'cart.hold.not-permitted.short': 'so nicht mehr zulässig',
  'cart.hold.no-price.short': 'derzeit ohne Preis',
  'cart.hold.too-much.short': 'zu viele',
  'cart.saving': 'Unter Listenpreis',
  'cart.saving.by': 'durch Vereinbarung {number}',
  'cart.request': 'Angebot anfragen',
  'cart.request.title': 'Angebot anfragen',
  'cart.request.name': 'Titel',
  'cart.request.name.hint': 'Wofür es ist, in wenigen Worten.',
  'cart.request.buyer': 'Wer entscheidet',
  'cart.request.buyer.hint': 'Personen, die über diesen Betrag entscheiden dürfen.',
  'cart.request.po.hint': 'Falls Sie schon eine haben.',
  'cart.request.next':
    'Die Preise von jetzt gelten für dieses Angebot. Die gewählte Person erfährt es per E-Mail; bestellt wird erst, wenn sie annimmt.',
  'cart.request.notReady':
    'Einige Positionen können so nicht bestellt werden. Ändern oder entfernen Sie sie zuerst.',
  'cart.request.nobody':
    'Niemand in Ihrer Firma darf über diesen Betrag entscheiden. Ihre Administration kann jemandem ein höheres Limit geben.',
};
