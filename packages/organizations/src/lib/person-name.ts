/** The longest name of a person, in characters. */
export const LONGEST_NAME = 120;

/**
 * Reads a person’s name: any script, one line. Control and direction-changing characters are refused, because a
 * name stands in mails, logs and documents. `undefined` when nothing is left or it is longer than 120 characters.
 */
export function parsePersonName(text: string): string | undefined {
  const name = text.normalize('NFC').trim().replace(/ +/gu, ' ');
  if (name === '' || name.length > LONGEST_NAME) return undefined;
  return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(name) ? undefined : name;
}
