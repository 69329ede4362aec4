export type { Clock } from './lib/clock.ts';
export type { Fault, Faults } from './lib/fault.ts';
export { parseId, toId } from './lib/id.ts';
export type { Branded, Id, IdSource } from './lib/id.ts';
export { InvariantError, assertNever } from './lib/invariant-error.ts';
export { MAX_PAGE_SIZE, toPageRequest } from './lib/page.ts';
export type { Page, PageRequest } from './lib/page.ts';
export { err, ok } from './lib/result.ts';
export type { Result } from './lib/result.ts';
