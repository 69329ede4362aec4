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
};
