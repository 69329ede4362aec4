import type { Translation } from '../area.ts';
import type { faults as english } from '../en/faults.ts';

export const faults: Translation<typeof english> = {
  'fault.other': 'Dieser Wert kann nicht verwendet werden. Bitte prüfen und erneut versuchen.',
  'fault.required': 'Diese Angabe wird benötigt. Bitte ausfüllen.',
  'fault.too-long': 'Das ist zu lang. Höchstens {max, number} Zeichen.',
  'fault.too-short': 'Das ist zu kurz. Mindestens {min, number} Zeichen.',
  'fault.too-many': 'Das sind zu viele. Höchstens {max, number} sind möglich.',
  'fault.number-invalid': '„{value}“ ist keine Zahl. Bitte Ziffern eingeben, etwa 12.',
  'fault.quantity-invalid': 'Die Menge muss eine ganze Zahl von 1 bis {max, number} sein.',
  'fault.email-invalid': '„{value}“ ist keine E-Mail-Adresse. Schreiben Sie sie wie name@firma.de.',
  'fault.url-invalid':
    'Das ist keine Webadresse. Schreiben Sie sie vollständig, etwa https://example.com/seite.',
  'fault.date-invalid':
    'Das ist kein Datum des Kalenders. Wählen Sie eines aus oder schreiben Sie es als 2026-05-01.',
  'fault.period-reversed': 'Das Ende liegt vor dem Beginn ({from}). Wählen Sie ein späteres Ende.',
  'fault.percentage-invalid': 'Ein Rabatt ist ein Prozentsatz von 0 bis 100, etwa 12,5.',
  'fault.currency-invalid': 'Das ist keine Währung. Wählen Sie eine aus der Liste.',
  'fault.country-invalid': 'Das ist kein Land. Wählen Sie eines aus der Liste.',
  'fault.choice-unknown': 'Diese Auswahl gibt es nicht. Wählen Sie eine aus der Liste.',
  'fault.duplicate': 'Das gibt es schon. Entfernen Sie eines von beiden.',
  'fault.already-assigned': 'Diese Person entscheidet bereits. Wählen Sie jemand anderen.',
  'fault.time-zone-unknown': 'Das ist keine Zeitzone. Wählen Sie eine aus der Liste.',
  'fault.name-invalid': 'Ein Name ist eine Zeile mit bis zu 120 Zeichen, ohne Steuerzeichen.',
  'fault.password-too-short':
    'Das sind {length, number} Zeichen; es müssen mindestens {least, number} sein. Einige Wörter ohne Zusammenhang genügen.',
  'fault.password-too-long': 'Das ist zu lang. Höchstens {most, number} Zeichen sind möglich.',
  'fault.password-common':
    'Das besteht aus Passwörtern, die sehr viele benutzen, und würde zuerst versucht. Wählen Sie Wörter ohne Zusammenhang.',
  'fault.password-personal':
    'Das besteht aus Ihrem Namen, Ihrer Adresse oder Ihrem Unternehmen und würde zuerst versucht. Wählen Sie andere Wörter.',
  'fault.password-repeated':
    'Das wiederholt wenige Zeichen und würde zuerst versucht. Wählen Sie Wörter ohne Zusammenhang.',
  'fault.password-sequence':
    'Das folgt dem Alphabet oder der Tastatur und würde zuerst versucht. Wählen Sie Wörter ohne Zusammenhang.',
  'fault.password-differs': 'Das ist nicht dasselbe Passwort wie oben. Geben Sie es noch einmal ein.',
  'fault.password-wrong': 'Das ist nicht das Passwort. Prüfen Sie es und versuchen Sie es noch einmal.',
  'fault.member-already': 'Diese Person gehört schon zu Ihrer Organisation.',
  'fault.invited-already':
    'Diese Person ist schon eingeladen. Senden Sie stattdessen jene Einladung noch einmal.',
  'fault.unit-out-of-reach':
    'Diese Einheit liegt außerhalb dessen, worum Sie sich kümmern. Wählen Sie eine andere.',
  'fault.role-above-yours':
    'Diese Stufe erlaubt mehr, als Sie haben. Wählen Sie eine andere, oder bitten Sie die Verwaltung.',
  'fault.choices-invalid':
    'Diese Auswahl ist nicht lesbar. Öffnen Sie die Konfiguration erneut und wählen Sie neu.',
  'fault.choice-invalid': 'Wählen Sie eine der Optionen für {feature}.',
  'fault.choice-missing': '{feature} ist noch offen. Wählen Sie eine Option.',
  'fault.choices-conflict': 'Diese Auswahl passt nicht zusammen: {features}.',
  'fault.feature-unknown': '„{feature}“ gehört nicht zu diesem System.',
  'fault.option-unknown': '„{option}“ ist keine Option von {feature}.',
  'fault.option-repeated': '„{option}“ steht zweimal da.',
  'fault.quantity-out-of-range': 'Wählen Sie eine ganze Zahl von {min, number} bis {max, number}.',
  'fault.restrictions-invalid': 'Diese Einschränkungen sind nicht lesbar.',
  'fault.model-malformed': 'Das Modell kann nicht gelesen werden: {problem}.',
  'fault.name-taken': 'Diesen Namen gibt es schon. Wählen Sie einen anderen.',
  'fault.template-unknown': 'Diese Vorlage gibt es nicht mehr. Wählen Sie eine andere.',
  'fault.configuration-gone':
    'Diese Konfiguration wurde inzwischen entfernt. Fügen Sie sie erneut hinzu, wenn sie noch gebraucht wird.',
  'fault.team-missing': 'Noch betreut niemand diesen Kunden. Wählen Sie mindestens eine Person.',
  'fault.staff-unknown': 'Eine dieser Personen arbeitet nicht mehr hier. Wählen Sie neu.',
  'fault.lead-outside-team': 'Die Leitung muss zum Team gehören. Wählen Sie jemanden daraus.',
  'fault.nothing-offered':
    'Die Seite bietet noch nichts an. Wählen Sie ein Sortiment oder fügen Sie eine Konfiguration hinzu.',
  'fault.assortment-unknown': 'Dieses Sortiment gibt es nicht mehr. Nehmen Sie es von der Seite.',
  'fault.contact-missing': 'Die Seite nennt keinen Kontakt. Fügen Sie mindestens einen hinzu.',
  'fault.agreement-missing':
    'Die Seite hat keinen Rahmenvertrag und damit keine Preise. Fügen Sie einen hinzu.',
  'fault.agreement-lapsed': 'Der Rahmenvertrag endete am {until}. Wählen Sie ein späteres Ende.',
  'fault.currency-mismatch':
    'Der Rahmenvertrag lautet auf {currency}, aber dieser Kunde kauft in {expected}. Wählen Sie {expected}.',
  'fault.price-list-unknown': 'Diese Preisliste gibt es nicht mehr. Nehmen Sie sie aus dem Rahmenvertrag.',
  'fault.price-list-archived': 'Die Preisliste „{list}“ ist archiviert. Wählen Sie eine andere.',
  'fault.price-list-currency':
    'Die Preisliste „{list}“ lautet auf {currency}, der Rahmenvertrag aber auf {expected}. Wählen Sie eine Liste in {expected}.',
  'fault.price-list-missing': 'In dieser Währung gibt es keine Preise. Wählen Sie eine Preisliste.',
  'fault.model-unknown': 'Dieses Modell gibt es nicht mehr. Entfernen Sie die Konfiguration.',
  'fault.model-retired': '„{model}“ wird nicht mehr angeboten. Entfernen Sie die Konfiguration.',
  'fault.unit-cycle':
    'Eine Einheit kann nicht zu sich selbst oder zu einer Einheit unter ihr gehören. Wählen Sie eine andere.',
  'fault.discount-category-unknown':
    'Es gibt keine Kategorie „{value}“. Schreiben Sie ihren Namen oder ihr Kürzel.',
  'fault.discount-brand-unknown':
    'Es gibt kein Produkt der Marke „{value}“. Schreiben Sie die Marke, wie Produkte sie tragen.',
  'fault.discount-product-unknown': 'Es gibt kein Produkt mit der SKU „{value}“.',
};
