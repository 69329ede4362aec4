export { covers, parseGrant } from './lib/grant.ts';
export type { Grant, SpendingLimit } from './lib/grant.ts';
export { PERMISSIONS, parsePermission } from './lib/permission.ts';
export type { Permission } from './lib/permission.ts';
export { ROLE_TEMPLATES, parseRoleTemplate, templateGrants } from './lib/role-template.ts';
export type { RoleTemplate } from './lib/role-template.ts';
export { SCOPES, isWithinScope, parseScope } from './lib/scope.ts';
export type { Scope } from './lib/scope.ts';
