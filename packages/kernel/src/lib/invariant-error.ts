/**
 * A broken invariant: a state that the code rules out. Thrown, never returned, and never shown to a person
 * as it is. `code` is stable and kebab-case; `details` may be logged, so it holds no secret.
 */
export class InvariantError extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    message: string,
    options: { cause?: unknown; details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'InvariantError';
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** Ends a `switch` over a union: a member without an arm does not compile, and throws if data lied about its type. */
export function assertNever(value: never): never {
  throw new InvariantError('unexpected-member', `Unexpected member of a union: ${JSON.stringify(value)}`);
}
