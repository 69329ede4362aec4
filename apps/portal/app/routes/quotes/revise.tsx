import { QUOTE_TRANSITIONS, nextState, quoteStateAt } from '@portico/purchasing';
import { parseId } from '@portico/kernel';
import { Notice, PageHeader } from '@portico/ui';
import { redirect } from 'react-router';

import { RevisionForm } from '~/components/quotes/revision-form.tsx';
import { openBuying } from '~/buying.server.ts';
import { servicesContext, textContext } from '~/contexts.ts';
import { notFound } from '~/errors.server.ts';
import { requireMember } from '~/middleware/viewer.server.ts';
import { hindranceWords } from '~/presenters/quote-failure-words.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/revise.ts';
import { reviseFromForm } from './revise-from-form.server.ts';
import { draftRevision } from './revision-draft.server.ts';

export async function loader({ context, url, params }: Route.LoaderArgs) {
  const viewer = requireMember(context, url);
  const desk = await openBuying(context, viewer);
  const quoteId = parseId<'Quote'>(params.id);
  const quote = quoteId && (await desk.quotes.find(quoteId));
  if (quote === undefined) throw notFound();
  const isRevisable =
    nextState(QUOTE_TRANSITIONS, quoteStateAt(quote, desk.clock()), 'revise') !== undefined &&
    quote.requestedBy.membershipId === viewer.membershipId &&
    desk.may.onQuote('revise', quote).kind === 'allowed';
  if (!isRevisable) throw redirect(`/quotes/${quote.id}`);
  const revision = quote.revision.number + 1;
  return {
    quote: { id: quote.id, number: quote.number, title: quote.title, version: quote.version },
    decider: quote.assignedTo.name,
    revision,
    draft: await draftRevision(desk, quote, {}),
    submissionId: context.get(servicesContext).newId(),
    title: context.get(textContext).t('quotes.revise.title', { revision }),
  };
}

export async function action(args: Route.ActionArgs) {
  return reviseFromForm(args);
}

/** A revision that was refused must stand beside the quote as it is now. */
export function shouldRevalidate() {
  return true;
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Revise({ loaderData, actionData }: Route.ComponentProps) {
  const { quote, decider, revision, draft, submissionId, title } = loaderData;
  const text = useText();
  return (
    <>
      <PageHeader
        title={title}
        state={quote.title}
        breadcrumbs={{
          label: text.t('orders.breadcrumbs'),
          crumbs: [
            { label: text.t('quotes.title'), href: '/quotes' },
            { label: quote.number, href: `/quotes/${quote.id}` },
          ],
        }}
      />
      {actionData?.hindrance !== undefined && (
        <Notice tone="danger" role="alert" title={text.t('quotes.hindrance.title')}>
          {hindranceWords(actionData.hindrance, text)}
        </Notice>
      )}
      <RevisionForm
        version={quote.version}
        decider={decider}
        revision={revision}
        draft={actionData?.draft ?? draft}
        submissionId={submissionId}
        result={actionData}
      />
    </>
  );
}
