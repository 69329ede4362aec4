import type { Fault, Faults } from '@portico/kernel';

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

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with a mail address: `required` when blank, `email-invalid` when it has no address's shape. */
export function findEmailFaults(path: string, email: string): Faults {
  const text = email.trim();
  if (text !== '' && (!EMAIL.test(text) || text.length > 254)) return [{ path, code: 'email-invalid' }];
  return findTextFaults(path, text, { max: 254, required: true });
}
