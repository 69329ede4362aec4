export { emptyDatabase, makeTestDatabase, useTestDatabase } from './test-database.ts';
