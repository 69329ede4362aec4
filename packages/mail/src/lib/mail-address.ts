import { err, ok } from '@portico/kernel';
import type { Result } from '@portico/kernel';

/** One mailbox: the name that people read and the address that the message goes to, never parsed out of one text. */
export type MailAddress = { readonly name: string; readonly address: string };

/** Why an address cannot be written to. */
export type MailAddressFailure = { readonly kind: 'mail-address-invalid' };

/**
 * Local part: the unquoted characters of RFC 5321 without the ones that SMTP libraries give a meaning to (`,;<>"@`,
 * blanks, control characters). Domain: dotted labels, in ASCII or in letters of any script.
 */
const ADDRESS =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/**
 * Makes an address out of what is stored about a person. Anything but exactly one plain address fails, so that no
 * text in an address column can add, change or hide a recipient. The name loses its control characters.
 */
export function toMailAddress(name: string, address: string): Result<MailAddress, MailAddressFailure> {
  if (address.length > 254 || !ADDRESS.test(address)) return err({ kind: 'mail-address-invalid' });
  return ok({ name: toHeaderText(name), address });
}

/** A text fit for one header line: control characters and line ends become blanks, runs of blanks one. */
export function toHeaderText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
