/**
 * How far a permission reaches, from narrow to wide: what is the person’s own, their unit, their unit and every
 * unit below it, or the whole organization.
 */
export const SCOPES = ['own', 'unit', 'unit-and-below', 'organization'] as const;

/** How far a permission reaches. */
export type Scope = (typeof SCOPES)[number];

/** Reads a stored or submitted scope; `undefined` for a word that is none. */
export function parseScope(text: string): Scope | undefined {
  return SCOPES.find((scope) => scope === text);
}

/** Whether everything that `inner` reaches is also reached by `outer`, for the same person at the same unit. */
export function isWithinScope(inner: Scope, outer: Scope): boolean {
  return SCOPES.indexOf(inner) <= SCOPES.indexOf(outer);
}
