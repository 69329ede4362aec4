import { partsOf } from '@portico/configurator';
import { endOfDay, startOfDay } from '@portico/pages';
import type { PageContent } from '@portico/pages';

import type { DemoContext } from './demo-context.ts';
import type { DemoPage } from './demo-pages.ts';
import type { DemoStock } from './demo-stock.ts';
import type { Row, TableRows } from './insert-rows.ts';

/** One revision of a page with the rows that hang on it. */
type Revision = {
  readonly id: string;
  readonly content: PageContent;
  readonly row: Row;
};

/** The rows of pages: a superseded first revision for older customers, the released one, and drafts. */
export function pageRows(pages: readonly DemoPage[], stock: DemoStock, context: DemoContext): TableRows {
  const revisions = pages.flatMap((page) => revisionsOf(page, context));
  const configurations = revisions.flatMap((revision) =>
    revision.content.configurations.map((configuration, position) => ({
      id: context.ids(`approved/${revision.id}/${position}`, context.at(-90)),
      revision,
      configuration,
      position,
    })),
  );
  const agreements = revisions.flatMap(({ id, content }) =>
    content.agreement === undefined
      ? []
      : [
          {
            id: context.ids(`agreement-of/${id}`, context.at(-90)),
            revisionId: id,
            terms: content.agreement,
          },
        ],
  );
  return [
    ['page_revisions', revisions.map(({ row }) => row)],
    [
      'page_assortments',
      revisions.flatMap(({ id, content }) =>
        content.assortmentIds.map((assortmentId) => ({ page_revision_id: id, assortment_id: assortmentId })),
      ),
    ],
    [
      'page_contacts',
      revisions.flatMap(({ id, content }) =>
        content.contacts.map((contact, position) => ({
          id: context.ids(`contact/${id}/${position}`, context.at(-90)),
          page_revision_id: id,
          position,
          staff_member_id: contact.staffMemberId ?? null,
          name: contact.name,
          title: contact.title,
          email: contact.email,
          phone: contact.phone,
        })),
      ),
    ],
    [
      'page_links',
      revisions.flatMap(({ id, content }) =>
        content.links.map(({ label, url }, position) => ({
          id: context.ids(`link/${id}/${position}`, context.at(-90)),
          page_revision_id: id,
          position,
          label,
          url,
        })),
      ),
    ],
    [
      'approved_configurations',
      configurations.map(({ id, revision, configuration, position }) => ({
        id,
        page_revision_id: revision.id,
        key: configuration.key,
        position,
        model_id: configuration.modelId,
        model_version: configuration.modelVersion,
        name: configuration.name,
        description: configuration.description,
        choices: JSON.stringify(configuration.choices),
        restrictions: JSON.stringify(configuration.restrictions),
      })),
    ],
    [
      'approved_configuration_parts',
      configurations.flatMap(({ id, configuration }) => {
        const model = stock.models.find((each) => each.id === configuration.modelId)?.model;
        return model === undefined
          ? []
          : partsOf(model, configuration.choices).map(({ productId, quantity }) => ({
              approved_configuration_id: id,
              product_id: productId,
              quantity,
            }));
      }),
    ],
    [
      'agreements',
      agreements.map(({ id, revisionId, terms }) => ({
        id,
        page_revision_id: revisionId,
        number: terms.number,
        name: terms.name,
        currency: terms.currency,
        valid_from: startOfDay(terms.validFrom),
        valid_until: terms.validUntil === undefined ? null : endOfDay(terms.validUntil),
      })),
    ],
    [
      'agreement_price_lists',
      agreements.flatMap(({ id, terms }) =>
        terms.priceListIds.map((priceListId, index) => ({
          agreement_id: id,
          price_list_id: priceListId,
          priority: index + 1,
        })),
      ),
    ],
    [
      'agreement_discounts',
      agreements.flatMap(({ id, terms }) =>
        terms.discounts.map((discount, position) => ({
          id: context.ids(`discount/${id}/${position}`, context.at(-90)),
          agreement_id: id,
          position,
          label: discount.label,
          scope: discount.scope,
          scope_value: discount.scopeValue ?? null,
          basis_points: discount.basisPoints,
        })),
      ),
    ],
  ];
}

/** Points each organization at its released revision; a statement of its own, since the revisions refer to the organizations. */
export function releasedRevisions(
  pages: readonly DemoPage[],
  context: DemoContext,
): readonly { readonly organizationId: string; readonly revisionId: string }[] {
  return pages.flatMap((page) => {
    const released = revisionsOf(page, context).find(({ row }) => row['state'] === 'released');
    return released === undefined ? [] : [{ organizationId: page.organization.id, revisionId: released.id }];
  });
}

function revisionsOf(page: DemoPage, context: DemoContext): readonly Revision[] {
  const { organization, content, draft, isReleased } = page;
  const isOld = organization.createdAt < context.at(-200);
  if (!isReleased) return [revision(page, content, 1, 'draft', context.at(-2, 15), context)];
  const first = { ...content, configurations: content.configurations.slice(0, -1), links: [] };
  const current = isOld ? 2 : 1;
  return [
    ...(isOld ? [revision(page, first, 1, 'superseded', context.at(-190, 9), context)] : []),
    revision(page, content, current, 'released', context.at(isOld ? -40 : -4, 11), context),
    ...(draft ? [revision(page, draft, current + 1, 'draft', context.at(-1, 16), context)] : []),
  ];
}

function revision(
  { organization }: DemoPage,
  content: PageContent,
  number: number,
  state: 'draft' | 'released' | 'superseded',
  at: Date,
  { ids }: DemoContext,
): Revision {
  const id = ids(`revision/${organization.id}/${number}`, at);
  const author = organization.team[0]?.personId ?? '';
  const isDraft = state === 'draft';
  return {
    id,
    content,
    row: {
      id,
      organization_id: organization.id,
      number,
      state,
      draft_marker: isDraft ? 1 : null,
      welcome_title: content.welcome.title,
      welcome_text: content.welcome.text,
      created_by_id: author,
      created_at: at,
      updated_at: at,
      released_by_id: isDraft ? null : author,
      released_at: isDraft ? null : new Date(at.getTime() + 3_600_000),
    },
  };
}
