import type { Result } from '@portico/kernel';

/** The value of a result that the example expects to succeed. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Expected a value, got ${JSON.stringify(result.error)}.`);
  return result.value;
}
