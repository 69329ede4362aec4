import type { Translation } from '../area.ts';
import type { documents as english } from '../en/documents.ts';

export const documents: Translation<typeof english> = {
  'documents.quote.title': 'Angebot',
  'documents.quote.file': 'angebot-{number}-fassung-{revision}',
  'documents.order.title': 'Auftragsbestätigung',
  'documents.order.received.title': 'Auftragseingang',
  'documents.order.file': 'auftrag-{number}',
  'documents.for': 'Für',
  'documents.shipTo': 'Lieferung an',
  'documents.number.quote': 'Angebotsnummer',
  'documents.number.order': 'Auftragsnummer',
  'documents.revision': 'Fassung',
  'documents.date': 'Datum',
  'documents.validUntil': 'Gültig bis',
  'documents.customerNumber': 'Kundennummer',
  'documents.agreement': 'Rahmenvertrag',
  'documents.poNumber': 'Ihre Bestellnummer',
  'documents.fromQuote': 'Aus Angebot',
  'documents.quoteRevision': '{number}, Fassung {revision, number}',
  'documents.requestedBy': 'Angefragt von',
  'documents.preparedFor': 'Zur Entscheidung durch',
  'documents.placedBy': 'Bestellt von',
  'documents.column.position': 'Pos.',
  'documents.column.item': 'Artikel',
  'documents.column.quantity': 'Menge',
  'documents.column.unitPrice': 'Einzelpreis',
  'documents.column.lineTotal': 'Gesamt',
  'documents.detail': '{label}: {value}',
  'documents.note': 'Hinweis: {note}',
  'documents.comment': '{name} schreibt',
  'documents.total': 'Gesamt, netto',
  'documents.tax':
    'Alle Preise sind netto in {currency}. Die Steuer wird mit dem geltenden Satz auf der Rechnung ausgewiesen.',
  'documents.terms.quote':
    'Dieses Angebot gilt bis {date}. Es wird zum Auftrag, wenn eine berechtigte Person es im Portal annimmt. Es gelten die Lieferbedingungen von {seller}.',
  'documents.terms.order':
    'Wir bestätigen diesen Auftrag zu den obigen Preisen. Es gelten die Lieferbedingungen von {seller}.',
  'documents.terms.order.received':
    'Wir haben diesen Auftrag zu den obigen Preisen erhalten und werden ihn bestätigen. Es gelten die Lieferbedingungen von {seller}.',
  'documents.page': 'Seite {page, number} von {pages, number}',
  'documents.continued': 'Fortsetzung',
  'documents.taxNumber': 'Steuernr. {number}',
};
