export { ensureEmbeddedDatabase, reserveEmbeddedDatabase } from './embedded-database.ts';
export type { EmbeddedDatabase } from './embedded-database.ts';
export { findFreePort } from './free-port.ts';
export { startTestServer } from './test-server.ts';
export type { TestServer } from './test-server.ts';
