import type { Faults } from '@portico/kernel';

/** Something that an import did not load: the file, the line (from 1; absent for the file as a whole), and why. */
export type Rejection = { readonly file: string; readonly line?: number; readonly reason: string };

const WORDS: Readonly<Record<string, string>> = {
  'not-an-object': 'not a JSON object',
  'not-an-identifier': 'is missing or not a UUID',
  required: 'is missing',
  'too-long': 'is too long',
  'not-a-price': 'is not a price above zero',
};

/** Says what is wrong with a record in one line. */
export function wordFaults(faults: Faults): string {
  return faults
    .map(({ path, code, values }) => {
      const most = values?.['most'] === undefined ? '' : ` (at most ${values['most']} characters)`;
      return `${path === '' ? '' : `${path} `}${WORDS[code] ?? code}${most}`;
    })
    .join('; ');
}

/** `CPU.jsonl.gz:17: metadata.name is missing`. */
export function wordRejection({ file, line, reason }: Rejection): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${reason}`;
}
