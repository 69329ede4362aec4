import { personalWords } from '@portico/organizations';
import type { PasswordKnowledge } from '@portico/organizations';

import type { Database } from '../core/database.ts';
import { isCommonPassword } from './common-passwords.ts';

/** What a new password of this person is held against: the common ones, their own words, their companies’ and the seller’s. */
export async function passwordKnowledge(
  database: Database,
  person: { readonly name: string; readonly email: string },
  companies: readonly string[] = [],
): Promise<PasswordKnowledge> {
  const [seller, memberships] = await Promise.all([
    database.prisma.seller.findFirst({ select: { name: true, legalName: true } }),
    database.prisma.membership.findMany({
      where: { person: { email: person.email } },
      select: { organization: { select: { name: true } } },
    }),
  ]);
  const own = memberships.map((membership) => membership.organization.name);
  const sellers = seller === null ? [] : [seller.name, seller.legalName];
  return {
    isCommon: isCommonPassword,
    contextWords: personalWords({ ...person, companies: [...companies, ...own, ...sellers, 'Portico'] }),
  };
}
