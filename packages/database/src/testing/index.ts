export { emptyDatabase, makeTestDatabase, useTestDatabase } from './test-database.ts';
export { addMember, addOrganization, addSession, addStaff } from './people.ts';
export type { TestMember, TestOrganization, TestStaff } from './people.ts';
