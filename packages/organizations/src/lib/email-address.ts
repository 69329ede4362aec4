/** The longest address that can be mailed to (RFC 5321, 4.5.3.1). */
const LONGEST = 254;

// One plain address and nothing that a mail program could read as a second one: no display name, no comma, no
// angle bracket, no control character, no quoted local part.
const PLAIN =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * Reads an e-mail address as people type it: without the space around it and in lower case, which is how it is
 * stored and compared. `undefined` for anything that is not one plain address.
 */
export function parseEmailAddress(text: string): string | undefined {
  const address = text.trim().toLowerCase();
  return address.length <= LONGEST && PLAIN.test(address) && !address.includes('..') ? address : undefined;
}
