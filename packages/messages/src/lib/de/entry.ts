import type { Translation } from '../area.ts';
import type { entry as english } from '../en/entry.ts';

export const entry: Translation<typeof english> = {
  'entry.email': 'E-Mail-Adresse',
  'entry.password': 'Passwort',
  'entry.password.new': 'Neues Passwort',
  'entry.password.repeated': 'Dasselbe Passwort noch einmal',
  'entry.password.hint':
    'Mindestens {least, number} Zeichen. Einige Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.',
  'entry.name': 'Ihr Name',
  'entry.help': 'Etwas funktioniert nicht? Schreiben Sie an {address}.',
  'entry.signIn.title': 'Anmelden',
  'entry.signIn.lead': 'Die Seite Ihres Unternehmens bei {seller}.',
  'entry.signIn.action': 'Anmelden',
  'entry.signIn.forgot': 'Passwort vergessen?',
  'entry.signIn.wrong':
    'E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beides oder wählen Sie ein neues Passwort.',
  'entry.signIn.disabled.title': 'Ihr Konto ist geschlossen',
  'entry.signIn.disabled.body':
    'Das Passwort war richtig, aber das Konto wurde geschlossen. Bitten Sie die Verwaltung Ihres Unternehmens oder schreiben Sie an {address}, um es wieder öffnen zu lassen.',
  'entry.throttled':
    '{minutes, plural, one {Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es noch einmal.} other {Zu viele Versuche. Warten Sie # Minuten und versuchen Sie es noch einmal.}}',
  'entry.busy':
    'Gerade melden sich sehr viele Personen an. Versuchen Sie es in einigen Sekunden noch einmal; nichts ging verloren.',
  'entry.signedOut': 'Sie sind abgemeldet.',
  'entry.forgot.title': 'Neues Passwort wählen',
  'entry.forgot.lead': 'Geben Sie Ihre E-Mail-Adresse an. Wenn sie ein Konto hat, senden wir ihr einen Link.',
  'entry.forgot.action': 'Link senden',
  'entry.forgot.sent.title': 'Sehen Sie in Ihre E-Mails',
  'entry.forgot.sent.body':
    'Wenn {email} ein Konto hat, ist ein Link unterwegs. Er gilt einmal und eine halbe Stunde lang. Nichts angekommen? Sehen Sie in den Spam-Ordner oder prüfen Sie die Adresse.',
  'entry.forgot.again': 'Andere Adresse angeben',
  'entry.backToSignIn': 'Zurück zur Anmeldung',
  'entry.reset.title': 'Neues Passwort wählen',
  'entry.reset.lead': 'Mit dem Speichern werden Sie überall abgemeldet.',
  'entry.reset.action': 'Neues Passwort speichern',
  'entry.reset.done': 'Das neue Passwort ist gespeichert. Melden Sie sich damit an.',
  'entry.reset.dead.title': 'Dieser Link gilt nicht mehr',
  'entry.reset.dead.body':
    'Er wurde schon benutzt, ist älter als eine halbe Stunde oder unvollständig. Fordern Sie einen neuen an; Ihr altes Passwort gilt bis dahin.',
  'entry.reset.dead.action': 'Neuen Link anfordern',
  'entry.invitation.title': '{organization} beitreten',
  'entry.invitation.lead': '{inviter} lädt Sie ein: {role}.',
  'entry.invitation.action': 'Beitreten',
  'entry.invitation.as': 'Sie treten als {email} bei.',
  'entry.invitation.existing.lead':
    '{inviter} lädt Sie ein: {role}. Sie haben schon ein Konto; treten Sie mit dessen Passwort bei.',
  'entry.invitation.joined': 'Willkommen bei {organization}.',
  'entry.invitation.expired.title': 'Diese Einladung ist abgelaufen',
  'entry.invitation.expired.body':
    'Sie konnte bis {date} angenommen werden. Bitten Sie {inviter}, sie noch einmal zu senden; der neue Link kommt an {email}.',
  'entry.invitation.revoked.title': 'Diese Einladung wurde zurückgezogen',
  'entry.invitation.revoked.body':
    '{organization} hat sie zurückgenommen, deshalb gilt der Link nicht mehr. Fragen Sie {inviter}, wenn Sie das für ein Versehen halten.',
  'entry.invitation.accepted.title': 'Diese Einladung wurde schon angenommen',
  'entry.invitation.accepted.body':
    'Melden Sie sich als {email} an. Wenn Sie sie nicht selbst angenommen haben, sagen Sie es {inviter} sofort.',
  'entry.invitation.dead.title': 'Dieser Link führt zu nichts',
  'entry.invitation.dead.body':
    'Vielleicht ist er abgeschnitten, oder es gibt einen neueren. Benutzen Sie den ganzen Link der letzten E-Mail, oder bitten Sie darum, die Einladung noch einmal zu senden.',
  'entry.invitation.disabled.title': 'Ihr Konto ist geschlossen',
  'entry.invitation.disabled.body':
    'Das Konto von {email} wurde geschlossen und kann deshalb nicht beitreten. Schreiben Sie an {address}, um es wieder öffnen zu lassen.',
  'entry.invitation.member.title': 'Sie gehören schon zu {organization}',
  'entry.invitation.member.body': 'Es ist nichts mehr anzunehmen. Melden Sie sich als {email} an.',
  'entry.noAccess.title': 'Ihnen ist keine Seite geöffnet',
  'entry.noAccess.member-disabled':
    'Ihr Zugang zu {organization} wurde geschlossen. Wer dort die Personen verwaltet, kann ihn wieder öffnen.',
  'entry.noAccess.organization-not-open':
    'Die Seite von {organization} ist nicht geöffnet. Ihr Kontakt bei {seller} kann Ihnen sagen, wann sie es wird.',
  'entry.noAccess.no-organization':
    'Ihr Konto gehört im Moment zu keiner Organisation. Bitten Sie den Einkauf Ihres Unternehmens um eine Einladung.',
  'entry.noAccess.yours': 'Ihrer Organisation',
  'entry.noAccess.switch': 'Zu einer anderen Organisation',
  'entry.noAccess.signOut': 'Abmelden',
};
