import type { Fault, Faults } from '@portico/kernel';
import { parseEmailAddress, parsePersonName } from '@portico/organizations';

/** How long a text may be, and whether it must say something. */
export type TextRule = { readonly max: number; readonly required?: boolean };

/** What is wrong with a text at `path`: `required` when it is blank but must not be, `too-long` with the most that fits. */
export function findTextFaults(path: string, text: string, rule: TextRule): Faults {
  const length = text.trim().length;
  if (rule.required === true && length === 0) return [{ path, code: 'required' }];
  return length > rule.max ? [{ path, code: 'too-long', values: { max: rule.max } }] : [];
}

/** The same item named twice in a list: a fault at each repetition, with code `duplicate`. */
export function findDuplicates(path: string, keys: readonly string[]): Faults {
  return keys.flatMap((key, index): Fault[] =>
    key !== '' && keys.indexOf(key) < index ? [{ path: `${path}.${index}`, code: 'duplicate' }] : [],
  );
}

/** What is wrong with a mail address: `required` when blank, `email-invalid` when it is not one plain address. */
export function findEmailFaults(path: string, email: string): Faults {
  if (email.trim() === '') return [{ path, code: 'required' }];
  return parseEmailAddress(email) === undefined
    ? [{ path, code: 'email-invalid', values: { value: email.trim() } }]
    : [];
}

/** What is wrong with a person’s name: `required` when blank, `name-invalid` when it cannot be one. */
export function findPersonNameFaults(path: string, name: string): Faults {
  if (name.trim() === '') return [{ path, code: 'required' }];
  return parsePersonName(name) === undefined ? [{ path, code: 'name-invalid' }] : [];
}
