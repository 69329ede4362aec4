/**
 * The path of a request as the log may keep it: without the secret at the end of a link that opens something, and
 * without the query, where people type what they search for.
 */
export function loggedPath(url: string): string {
  return new URL(url).pathname.replace(/^\/(reset-password|invitation)\/[^/]+?(\.data)?$/, '/$1/…$2');
}
