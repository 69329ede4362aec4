import type { Restrictions } from '@portico/configurator';
import { InvariantError } from '@portico/kernel';
import {
  lastDayBefore,
  toCalendarDate,
  DISCOUNT_SCOPES,
  type AgreementTerms,
  type DiscountScope,
  type PageContent,
  type PageRevision,
  type PageRevisionState,
} from '@portico/pages';
import { z } from 'zod';

import type { Prisma } from '../generated/client.ts';
import { readChoices } from '../purchasing/stored-json.ts';

/** Everything that hangs on a revision, in the order in which it is shown. */
export const WHOLE_REVISION = {
  pageAssortments: { orderBy: { assortmentId: 'asc' } },
  pageContacts: { orderBy: { position: 'asc' } },
  pageLinks: { orderBy: { position: 'asc' } },
  approvedConfigurations: { orderBy: { position: 'asc' } },
  agreement: {
    include: {
      agreementPriceLists: { orderBy: { priority: 'asc' } },
      agreementDiscounts: { orderBy: { position: 'asc' } },
    },
  },
} as const satisfies Prisma.PageRevisionInclude;

/** A revision as Prisma reads it, with everything that hangs on it. */
export type StoredRevision = Prisma.PageRevisionGetPayload<{ include: typeof WHOLE_REVISION }>;

/** Reads a stored revision. */
export function toPageRevision(row: StoredRevision): PageRevision {
  return {
    id: row.id,
    organizationId: row.organizationId,
    number: row.number,
    state: toState(row.state),
    version: row.version,
    content: toContent(row),
    createdById: row.createdById,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    ...(row.releasedById !== null && { releasedById: row.releasedById }),
    ...(row.releasedAt !== null && { releasedAt: row.releasedAt }),
  };
}

/** Reads the stored state of a revision. */
export function toState(stored: string): PageRevisionState {
  if (stored === 'draft' || stored === 'released' || stored === 'superseded') return stored;
  throw new InvariantError('page-state-unknown', `No revision of a page is "${stored}".`);
}

function toContent(row: StoredRevision): PageContent {
  return {
    welcome: { title: row.welcomeTitle, text: row.welcomeText },
    assortmentIds: row.pageAssortments.map(({ assortmentId }) => assortmentId),
    configurations: row.approvedConfigurations.map((configuration) => ({
      key: configuration.key,
      modelId: configuration.modelId,
      modelVersion: configuration.modelVersion,
      name: configuration.name,
      description: configuration.description,
      choices: readChoices(configuration.choices),
      restrictions: readRestrictions(configuration.restrictions),
    })),
    ...(row.agreement !== null && { agreement: toTerms(row.agreement) }),
    contacts: row.pageContacts.map(({ staffMemberId, name, title, email, phone }) => ({
      ...(staffMemberId !== null && { staffMemberId }),
      name,
      title,
      email,
      phone,
    })),
    links: row.pageLinks.map(({ label, url }) => ({ label, url })),
  };
}

function toTerms(row: NonNullable<StoredRevision['agreement']>): AgreementTerms {
  return {
    number: row.number,
    name: row.name,
    currency: row.currency,
    validFrom: toCalendarDate(row.validFrom),
    ...(row.validUntil !== null && { validUntil: lastDayBefore(row.validUntil) }),
    priceListIds: row.agreementPriceLists.map(({ priceListId }) => priceListId),
    discounts: row.agreementDiscounts.map((discount) => ({
      label: discount.label,
      scope: toScope(discount.scope),
      ...(discount.scopeValue !== null && { scopeValue: discount.scopeValue }),
      basisPoints: discount.basisPoints,
    })),
  };
}

function toScope(stored: string): DiscountScope {
  const scope = DISCOUNT_SCOPES.find((known) => known === stored);
  if (scope === undefined)
    throw new InvariantError('discount-scope-unknown', `No discount is on "${stored}".`);
  return scope;
}

const choice = z.union([z.string(), z.null(), z.number(), z.array(z.string()).readonly()]);

/** Answers by feature, as they are stored. */
export const storedChoices = z.record(z.string(), choice);

/** Restrictions, as they are stored. */
export const restrictions = z.strictObject({
  allowed: z.record(z.string(), z.array(z.string()).readonly()).exactOptional(),
  locked: storedChoices.exactOptional(),
});

/** A discount, as templates store it. */
export const discount = z.strictObject({
  label: z.string(),
  scope: z.enum(DISCOUNT_SCOPES),
  scopeValue: z.string().exactOptional(),
  basisPoints: z.int(),
});

/** Reads stored restrictions. */
export function readRestrictions(value: unknown): Restrictions {
  const parsed = restrictions.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InvariantError('stored-json-broken', 'Stored restrictions have a form that nobody wrote.');
}
