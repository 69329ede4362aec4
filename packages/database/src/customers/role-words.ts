import type { RoleTemplate } from '@portico/organizations';

/**
 * What the levels of access are called and said to be for when an organization is made. From then on they are the
 * organization’s own words, so they are stored and not translated.
 */
export const ROLE_WORDS: Readonly<
  Record<RoleTemplate, { readonly name: string; readonly description: string }>
> = {
  administrator: {
    name: 'Administrator',
    description: 'Manages people and their access, and may decide on every quote.',
  },
  purchaser: { name: 'Purchaser', description: 'Finds, configures and asks for quotes.' },
  buyer: {
    name: 'Buyer',
    description: 'Decides on quotes that are assigned to them, within their limit.',
  },
  observer: { name: 'Observer', description: 'Sees quotes, orders and people; changes nothing.' },
};
