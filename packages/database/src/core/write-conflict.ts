/** Deadlock, lock wait timeout, and a row that changed since the snapshot: all are cured by running again. */
const CONFLICT_NUMBERS: ReadonlySet<unknown> = new Set([1213, 1205, 1020, '1213', '1205', '1020']);

/**
 * Tells whether a failed transaction lost a race that a second run may win. Prisma reports one as P2034, as a raw
 * query failure that carries the server's number, or, when the conflict shows at COMMIT, as a bare driver error
 * of kind `TransactionWriteConflict`; so the whole chain of causes is read.
 */
export function isWriteConflict(error: unknown): boolean {
  const seen = new Set<unknown>();
  let current = error;
  while (typeof current === 'object' && current !== null && !seen.has(current)) {
    seen.add(current);
    if (namesConflict(current)) return true;
    current = nextCause(current);
  }
  return false;
}

function namesConflict(error: object): boolean {
  const kind = 'kind' in error ? error.kind : undefined;
  const code = 'code' in error ? error.code : undefined;
  const errno = 'errno' in error ? error.errno : undefined;
  const originalCode = 'originalCode' in error ? error.originalCode : undefined;
  return (
    kind === 'TransactionWriteConflict' ||
    code === 'P2034' ||
    [code, errno, originalCode].some((number) => CONFLICT_NUMBERS.has(number))
  );
}

function nextCause(error: object): unknown {
  if ('cause' in error && error.cause !== undefined) return error.cause;
  if (
    'meta' in error &&
    typeof error.meta === 'object' &&
    error.meta !== null &&
    'driverAdapterError' in error.meta
  ) {
    return error.meta.driverAdapterError;
  }
  return undefined;
}
