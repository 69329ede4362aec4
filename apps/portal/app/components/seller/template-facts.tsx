import type { TemplateContent } from '@portico/pages';
import { FactList, Panel } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

type Named = { readonly id: string; readonly name: string };

type TemplateFactsProps = {
  readonly content: TemplateContent;
  readonly assortments: readonly Named[];
  readonly lists: readonly Named[];
  /** What each discount is granted on, in words. */
  readonly subjects: readonly string[];
};

/** What a page that starts from the template begins with. */
export function TemplateFacts({ content, assortments, lists, subjects }: TemplateFactsProps) {
  const text = useText();
  const named = (ids: readonly string[], known: readonly Named[]) =>
    text.list(known.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  const none = text.t('seller.templates.nothing');
  return (
    <Panel
      title={text.t('seller.templates.brings')}
      description={text.t('seller.templates.brings.description')}
    >
      <FactList
        facts={[
          { label: text.t('seller.page.section.welcome'), value: content.welcome.title || none },
          {
            label: text.t('seller.page.section.assortments'),
            value: named(content.assortmentIds, assortments) || none,
          },
          {
            label: text.t('seller.page.section.configurations'),
            value: text.list(content.configurations.map(({ name }) => name)) || none,
          },
          {
            label: text.t('seller.page.section.agreement'),
            value: text.t('seller.templates.terms', {
              name: content.terms.name,
              months: content.terms.months,
            }),
          },
          {
            label: text.t('seller.agreement.lists'),
            value: named(content.terms.priceListIds, lists) || text.t('seller.agreement.lists.base'),
          },
          {
            label: text.t('seller.agreement.discounts'),
            value:
              text.list(
                content.terms.discounts.map((discount, index) =>
                  text.t('seller.agreement.discount', {
                    share: text.percent(discount.basisPoints / 10_000),
                    scope: discount.scope,
                    subject: subjects[index] ?? '',
                  }),
                ),
              ) || none,
          },
          {
            label: text.t('seller.page.section.links'),
            value: text.list(content.links.map(({ label }) => label)) || none,
          },
        ]}
      />
    </Panel>
  );
}
