import type { Grant } from './grant.ts';

/** The levels of access that every organization starts with. */
export const ROLE_TEMPLATES = ['administrator', 'purchaser', 'buyer', 'observer'] as const;

/** The name of a level that every organization starts with. */
export type RoleTemplate = (typeof ROLE_TEMPLATES)[number];

const GRANTS: Readonly<Record<RoleTemplate, readonly Grant[]>> = {
  administrator: [
    { permission: 'cart.use', scope: 'own' },
    { permission: 'quote.request', scope: 'own' },
    { permission: 'quote.read', scope: 'organization' },
    { permission: 'quote.decide', scope: 'organization' },
    { permission: 'quote.forward', scope: 'organization' },
    { permission: 'order.read', scope: 'organization' },
    { permission: 'people.read', scope: 'organization' },
    { permission: 'people.invite', scope: 'organization' },
    { permission: 'people.manage', scope: 'organization' },
    { permission: 'role.read', scope: 'organization' },
  ],
  purchaser: [
    { permission: 'cart.use', scope: 'own' },
    { permission: 'quote.request', scope: 'own' },
    { permission: 'quote.read', scope: 'own' },
    { permission: 'order.read', scope: 'own' },
  ],
  buyer: [
    { permission: 'cart.use', scope: 'own' },
    { permission: 'quote.request', scope: 'own' },
    { permission: 'quote.read', scope: 'unit-and-below' },
    { permission: 'quote.decide', scope: 'own' },
    { permission: 'quote.forward', scope: 'own' },
    { permission: 'order.read', scope: 'unit-and-below' },
    { permission: 'people.read', scope: 'unit-and-below' },
  ],
  observer: [
    { permission: 'quote.read', scope: 'organization' },
    { permission: 'order.read', scope: 'organization' },
    { permission: 'people.read', scope: 'organization' },
    { permission: 'role.read', scope: 'organization' },
  ],
};

/** What a level that every organization starts with allows, before the organization changes it. */
export function templateGrants(template: RoleTemplate): readonly Grant[] {
  return GRANTS[template];
}

/** Reads a stored template name; `undefined` for a level that the organization made itself. */
export function parseRoleTemplate(text: string | null): RoleTemplate | undefined {
  return ROLE_TEMPLATES.find((template) => template === text);
}
