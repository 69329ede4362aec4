import type { QuoteListItem } from '@portico/database';
import {
  ButtonLink,
  CircleCheckIcon,
  EditIcon,
  EmptyState,
  ItemList,
  MoneyText,
  Panel,
  QuoteIcon,
} from '@portico/ui';

import { Expiry } from '~/components/quotes/expiry.tsx';
import { useText } from '~/text/use-text.ts';

/** What waits for the reader: to be decided, or to be revised; what expires first stands first. */
export function WaitingPanel({
  waiting,
  now,
}: {
  readonly waiting: readonly QuoteListItem[];
  readonly now: Date;
}) {
  const text = useText();
  return (
    <Panel
      id="waiting"
      title={text.t('home.waiting')}
      flush={waiting.length > 0}
      actions={
        waiting.length > 0 && (
          <ButtonLink href="/quotes?show=waiting" size="small">
            {text.t('home.waiting.all')}
          </ButtonLink>
        )
      }
    >
      {waiting.length === 0 ? (
        <EmptyState
          icon={<CircleCheckIcon size={20} />}
          headingLevel={3}
          title={text.t('home.waiting.none')}
          body={text.t('home.waiting.none.body')}
        />
      ) : (
        <ItemList
          label={text.t('home.waiting')}
          items={waiting.map((quote) => ({
            key: quote.id,
            icon: quote.waitsFor === 'revision' ? <EditIcon size={20} /> : <QuoteIcon size={20} />,
            title: text.t(`home.waiting.${quote.waitsFor ?? 'decision'}`, { title: quote.title }),
            meta: (
              <>
                {text.t('home.waiting.meta', { number: quote.number, name: quote.requestedBy })}{' '}
                <Expiry quote={quote} now={now} />
              </>
            ),
            aside: <MoneyText value={text.money(quote.total)} emphasis="strong" />,
            href: `/quotes/${quote.id}`,
          }))}
        />
      )}
    </Panel>
  );
}
