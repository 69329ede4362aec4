declare const brand: unique symbol;

/** A value that is structurally a `Base` but may not be mistaken for another kind of it. */
export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** The identifier of one kind of object: a lower-case UUID. An `Id<'Quote'>` is not an `Id<'Order'>`. */
export type Id<Name extends string> = Branded<string, Name>;

/** Hands out new identifiers (UUID version 7, so that they sort by time). Passed in, so that decisions stay pure. */
export type IdSource = () => string;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads an identifier out of untrusted text; `undefined` when it does not have the shape of one. */
export function parseId<Name extends string>(text: unknown): Id<Name> | undefined {
  return typeof text === 'string' && UUID.test(text) ? toId(text) : undefined;
}

/** Names a string that the caller knows to be an identifier of this kind, such as a database column. */
export function toId<Name extends string>(text: string): Id<Name> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the brand exists for the compiler only
  return text as Id<Name>;
}
