const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Makes the seller’s number of an imported part: the category’s letters and ten characters of the part’s
 * identifier, in an alphabet without I, L, O and U. The same part always gets the same number; that two parts
 * of a catalogue of 50,000 share one is a chance of one in a million.
 */
export function toSku(prefix: string, sourceKey: string): string {
  let bits = BigInt(`0x${sourceKey.replaceAll('-', '')}`) >> 78n;
  let word = '';
  for (let digit = 0; digit < 10; digit++) {
    word = `${DIGITS[Number(bits & 31n)] ?? ''}${word}`;
    bits >>= 5n;
  }
  return `${prefix}-${word}`;
}
