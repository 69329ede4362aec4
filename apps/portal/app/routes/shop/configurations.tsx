import { listApprovedConfigurations } from '@portico/database';
import { ConfigurationIcon, EmptyState, Notice, PageHeader } from '@portico/ui';

import { refusalWords } from '~/components/shell/refusal-words.ts';
import { ConfigurationTable } from '~/components/shop/configuration-table.tsx';
import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { cartRefusal } from '~/presenters/configurator-page.server.ts';
import { toConfigurationRows } from '~/presenters/configuration-rows.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/configurations.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  const { database, prices, newId } = context.get(servicesContext);
  const { now } = context.get(requestContext);
  const { pageRevisionId } = viewer;
  const [list, lines] = await Promise.all([
    listApprovedConfigurations(database, viewer),
    pageRevisionId === undefined ? [] : prices.priceLinesFor({ pageRevisionId, at: now.getTime() }),
  ]);
  return {
    rows: toConfigurationRows(list.items, lines),
    agreement: list.agreement,
    refusal: cartRefusal(viewer),
    submissionId: newId(),
    title: context.get(textContext).t('shop.configurations.title'),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Configurations({ loaderData }: Route.ComponentProps) {
  const { rows, agreement, refusal, submissionId, title } = loaderData;
  const text = useText();
  return (
    <>
      <PageHeader
        title={title}
        state={
          <>
            <span>{text.t('shop.configurations.count', { count: rows.length })}</span>
            {agreement !== undefined && (
              <span>
                {agreement.validUntil === undefined
                  ? text.t('shop.configurations.agreement.open', { number: agreement.number })
                  : text.t('shop.configurations.agreement', {
                      number: agreement.number,
                      date: text.date(new Date(agreement.validUntil.getTime() - 1)),
                    })}
              </span>
            )}
          </>
        }
      />
      {rows.length === 0 ? (
        <EmptyState
          icon={<ConfigurationIcon size={20} />}
          title={text.t('shop.configurations.empty.title')}
          body={text.t('shop.configurations.empty.body')}
        />
      ) : (
        <>
          {refusal !== undefined && <Notice>{refusalWords(refusal, text)}</Notice>}
          <ConfigurationTable rows={rows} submissionId={refusal === undefined ? submissionId : undefined} />
          <p className="text-sm text-muted">{text.t('prices.net')}</p>
        </>
      )}
    </>
  );
}
