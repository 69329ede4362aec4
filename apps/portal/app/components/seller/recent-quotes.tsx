import type { QuoteListItem } from '@portico/database';
import { ItemList, Link, MoneyText, Panel } from '@portico/ui';

import { QuoteBadge } from '~/components/quotes/quote-badge.tsx';
import { useText } from '~/text/use-text.ts';

type RecentQuotesProps = {
  readonly organizationId: string;
  readonly quotes: readonly QuoteListItem[];
  readonly quoteCount: number;
  readonly now: Date;
};

/** The newest quotes of a customer. */
export function RecentQuotes({ organizationId, quotes, quoteCount, now }: RecentQuotesProps) {
  const text = useText();
  return (
    <Panel
      title={text.t('seller.customer.quotes')}
      flush={quotes.length > 0}
      actions={
        quotes.length > 0 && (
          <Link href={`/seller/quotes?customer=${organizationId}`}>
            {text.t('seller.home.all', { count: quoteCount })}
          </Link>
        )
      }
    >
      {quotes.length === 0 ? (
        <p className="text-muted">{text.t('seller.customer.quotes.none')}</p>
      ) : (
        <ItemList
          label={text.t('seller.customer.quotes')}
          items={quotes.map((quote) => ({
            key: quote.id,
            title: quote.title,
            meta: text.t('seller.quotes.asked', {
              number: quote.number,
              name: quote.requestedBy,
              when: text.relative(quote.createdAt, now),
            }),
            aside: (
              <span className="flex items-center gap-3">
                <QuoteBadge state={quote.state} />
                <MoneyText value={text.money(quote.total)} />
              </span>
            ),
            href: `/seller/quotes/${quote.id}`,
          }))}
        />
      )}
    </Panel>
  );
}
