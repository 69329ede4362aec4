import type { Translation } from '../area.ts';
import type { faults as english } from '../en/faults.ts';

export const faults: Translation<typeof english> = {
  'fault.other': 'Dieser Wert kann nicht verwendet werden. Bitte prüfen und erneut versuchen.',
};
