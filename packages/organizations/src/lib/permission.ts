/**
 * Everything that a level of access can allow a customer’s person to do, as stable names. What each of them opens
 * is said by the catalogue of `@portico/access`; how it is worded, by the message `people.permission.<name>`.
 */
export const PERMISSIONS = [
  'cart.use',
  'quote.request',
  'quote.read',
  'quote.decide',
  'quote.forward',
  'order.read',
  'people.read',
  'people.invite',
  'people.manage',
  'role.read',
] as const;

/** One thing that a level of access can allow. */
export type Permission = (typeof PERMISSIONS)[number];

/** The permissions that spend money, so that a grant of them may carry a limit. */
export const LIMITED_PERMISSIONS: ReadonlySet<Permission> = new Set<Permission>([
  'quote.request',
  'quote.decide',
]);

const known: ReadonlySet<string> = new Set(PERMISSIONS);

/** Reads a stored or submitted permission name; `undefined` for one that this version does not know. */
export function parsePermission(text: string): Permission | undefined {
  return isPermission(text) ? text : undefined;
}

function isPermission(text: string): text is Permission {
  return known.has(text);
}
