export { makeTestDatabase } from './make-test-database.ts';
export { emptyDatabase, useTestDatabase } from './test-database.ts';
export { addMember, addOrganization, addSession, addStaff } from './people.ts';
export type { TestMember, TestOrganization, TestStaff } from './people.ts';
