import { findQuoteDocument } from '@portico/database';
import {
  ButtonLink,
  Code,
  DetailLayout,
  DownloadIcon,
  Notice,
  PageHeader,
  Panel,
  Timeline,
} from '@portico/ui';

import { DecisionPanel, DecisionSheet } from '~/components/quotes/decision-panel.tsx';
import { Expiry } from '~/components/quotes/expiry.tsx';
import { QuoteBadge } from '~/components/quotes/quote-badge.tsx';
import { QuoteDocument } from '~/components/quotes/quote-document.tsx';
import { openBuying } from '~/buying.server.ts';
import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { notFound } from '~/errors.server.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { readDecision } from '~/presenters/decision.ts';
import { deedStandings } from '~/presenters/quote-deeds.server.ts';
import { quoteEvents } from '~/presenters/quote-events.ts';
import { hindranceWords } from '~/presenters/quote-failure-words.ts';
import { toQuoteView } from '~/presenters/quote-view.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/detail.ts';
import { decideOnQuote } from './decide-on-quote.server.ts';

export async function loader({ context, url, params }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  const { database, newId } = context.get(servicesContext);
  const { now } = context.get(requestContext);
  const asked = url.searchParams.get('revision');
  const quote = await findQuoteDocument(database, viewer, {
    id: params.id,
    now,
    ...(asked !== null && { revision: Number(asked) || 0 }),
  });
  if (quote === undefined) throw notFound();
  const deeds = deedStandings(viewer, quote);
  const decision = readDecision(url.searchParams.get('decide'));
  // Who else can is asked only where it is shown: to forward to them, or when whoever should decide may not.
  const isTheirs = viewer.kind === 'member' && viewer.membershipId === quote.assignedTo.membershipId;
  const needsDeciders =
    quote.state === 'open' && (decision === 'forward' || (isTheirs && deeds.accept.kind === 'refused'));
  const deciders =
    viewer.kind === 'member' && needsDeciders
      ? await (
          await openBuying(context, viewer)
        ).directory.decidersOn({
          unitId: quote.unitId,
          total: quote.shown.total,
        })
      : [];
  return {
    quote: toQuoteView(quote),
    deeds,
    decision,
    deciders: deciders
      .filter(({ membershipId }) => membershipId !== quote.assignedTo.membershipId)
      .map(({ membershipId, name, roles }) => ({ membershipId, name, roles })),
    now,
    submissionId: newId(),
    title: context.get(textContext).t('quotes.detail.title', { number: quote.number, title: quote.title }),
  };
}

export async function action(args: Route.ActionArgs) {
  return decideOnQuote(args);
}

/** A refused decision must show the quote as it is now, so it is loaded again after every answer. */
export function shouldRevalidate() {
  return true;
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Quote({ loaderData, actionData }: Route.ComponentProps) {
  const { quote, deeds, decision, deciders, now, submissionId } = loaderData;
  const text = useText();
  const matter = {
    quote,
    deeds,
    decision: actionData?.decision ?? decision,
    deciders,
    submissionId,
    result: actionData,
  };
  return (
    <>
      <PageHeader
        title={quote.title}
        badge={<QuoteBadge state={quote.state} />}
        state={
          <>
            <Code>{quote.number}</Code>
            <span>{text.t('quotes.detail.people', { from: quote.requestedBy, to: quote.assignedTo })}</span>
            <span>
              {text.t('quotes.detail.expires')} <Expiry quote={quote} now={now} />
            </span>
          </>
        }
        actions={
          <ButtonLink
            href={`/quotes/${quote.id}/revisions/${quote.shown.number}/quote.pdf`}
            icon={<DownloadIcon />}
            target="_blank"
          >
            {text.t('quotes.pdf')}
          </ButtonLink>
        }
        breadcrumbs={{
          label: text.t('orders.breadcrumbs'),
          crumbs: [{ label: text.t('quotes.title'), href: '/quotes' }],
        }}
      />
      {actionData?.hindrance !== undefined && (
        <Notice tone="danger" role="alert" title={text.t('quotes.hindrance.title')}>
          {hindranceWords(actionData.hindrance, text)}
        </Notice>
      )}
      <DetailLayout aside={<DecisionPanel {...matter} />}>
        <QuoteDocument quote={quote} />
        <Panel title={text.t('orders.history')}>
          <Timeline label={text.t('orders.history')} events={quoteEvents(quote.history, text)} />
        </Panel>
      </DetailLayout>
      <DecisionSheet {...matter} />
    </>
  );
}
