import type { Translation } from '../area.ts';
import type { mailbox as english } from '../en/mailbox.ts';

export const mailbox: Translation<typeof english> = {
  'mailbox.title': 'Entwicklungspostfach',
  'mailbox.explained':
    'Jede E-Mail, die das Portal auf diesem Rechner sendet, landet hier. Keine verlässt ihn.',
  'mailbox.search': 'Empfänger',
  'mailbox.search.submit': 'Suchen',
  'mailbox.search.clear': 'Alle zeigen',
  'mailbox.reload': 'Neu laden',
  'mailbox.count': '{count, plural, =0 {Keine E-Mail} one {# E-Mail} other {# E-Mails}}',
  'mailbox.shown': 'Die neuesten {shown, number} von {count, number}',
  'mailbox.deleteAll': 'Alle löschen',
  'mailbox.empty.title': 'Noch keine E-Mail',
  'mailbox.empty.body':
    'Laden Sie im Portal jemanden ein oder fragen Sie ein Angebot an und laden Sie diese Seite neu.',
  'mailbox.none.title': 'Keine E-Mail an „{to}“',
  'mailbox.none.body': 'Versuchen Sie einen Teil der Adresse oder zeigen Sie alle.',
  'mailbox.noSubject': '(ohne Betreff)',
  'mailbox.from': 'Von',
  'mailbox.to': 'An',
  'mailbox.received': 'Eingegangen',
  'mailbox.back': 'Alle E-Mails',
  'mailbox.part.html': 'HTML',
  'mailbox.part.text': 'Text',
  'mailbox.part.headers': 'Kopfzeilen',
  'mailbox.part.raw': 'Quelltext',
  'mailbox.parts': 'Teile der E-Mail',
  'mailbox.frame': 'Die E-Mail als HTML',
  'mailbox.noHtml': 'Diese E-Mail hat keinen HTML-Teil.',
  'mailbox.noText': 'Diese E-Mail hat keinen Textteil.',
  'mailbox.gone.title': 'Diese E-Mail ist nicht hier',
  'mailbox.gone.body': 'Sie wurde vielleicht gelöscht.',
};
