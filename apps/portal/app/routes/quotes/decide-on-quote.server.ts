import type { MemberViewer, Refusal } from '@portico/access';
import { parseId } from '@portico/kernel';
import { acceptQuote, forwardQuote, rejectQuote, requestChange, withdrawQuote } from '@portico/purchasing';
import type { QuoteEdit, QuoteFailure, QuoteOutcome, SettledQuote } from '@portico/purchasing';
import { data } from 'react-router';
import type { RouterContextProvider } from 'react-router';

import { openBuying } from '~/buying.server.ts';
import type { Buying } from '~/buying.server.ts';
import { badRequest, notFound } from '~/errors.server.ts';
import type { FormResult } from '~/forms/form-result.ts';
import { readForm } from '~/forms/read-form.server.ts';
import type { FormValues } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { requireMember } from '~/middleware/viewer.server.ts';
import { readDecision } from '~/presenters/decision.ts';
import type { Decision } from '~/presenters/decision.ts';
import type { QuoteHindrance } from '~/presenters/quote-failure-words.ts';

/** What the page of a quote is told when a decision did not come about. */
export type DecisionResult = FormResult & {
  readonly decision: Decision;
  readonly hindrance?: QuoteHindrance;
};

/** Takes one of the decisions that the page of a quote offers. */
export async function decideOnQuote({
  request,
  context,
  url,
  params,
}: {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
  readonly url: URL;
  readonly params: { readonly id: string };
}) {
  const viewer: MemberViewer = requireMember(context, url);
  const form = await readForm(request);
  const decision = readDecision(form.text('intent'));
  const submissionId = parseId<'Submission'>(form.text('submissionId'));
  const quoteId = parseId<'Quote'>(params.id);
  if (quoteId === undefined) throw notFound();
  if (decision === undefined || submissionId === undefined) throw badRequest();
  const edit: QuoteEdit = { quoteId, version: Number(form.text('version')), submissionId };
  const outcome = await decide(await openBuying(context, viewer), decision, edit, form);
  return outcome.ok ? done(decision, outcome.value) : failed(decision, outcome.error, form);
}

function decide(desk: Buying, decision: Decision, edit: QuoteEdit, form: FormValues): QuoteOutcome<Refusal> {
  const comment = form.text('comment');
  switch (decision) {
    case 'accept':
      return acceptQuote(desk, edit, { poNumber: form.text('poNumber'), comment });
    case 'reject':
      return rejectQuote(desk, edit, { reason: form.text('reason') });
    case 'request-change':
      return requestChange(desk, edit, { comment });
    case 'forward':
      return forwardQuote(desk, edit, { membershipId: form.text('to'), comment });
    case 'withdraw':
      return withdrawQuote(desk, edit, { comment });
  }
}

function done(decision: Decision, { quote, order }: SettledQuote): Response {
  const { number } = quote;
  if (order !== undefined) {
    return redirectWithToast(`/orders/${order.id}`, {
      key: 'quotes.done.accept',
      values: { number, order: order.number },
    });
  }
  return redirectWithToast(`/quotes/${quote.id}`, {
    key: `quotes.done.${decision}`,
    values: {
      number,
      order: '',
      name: decision === 'forward' ? quote.assignedTo.name : quote.requestedBy.name,
    },
  });
}

function failed(decision: Decision, failure: QuoteFailure<Refusal>, form: FormValues) {
  const result = (status: number, more: Partial<DecisionResult>) =>
    data<DecisionResult>({ decision, faults: [], values: form.typed, ...more }, { status });
  switch (failure.kind) {
    case 'not-found':
      throw notFound();
    case 'invalid':
      return result(422, { faults: failure.faults });
    case 'stale':
      return result(409, { hindrance: { kind: 'stale' } });
    case 'not-possible':
      return result(409, { hindrance: { kind: 'not-possible', state: failure.state } });
    case 'not-requester':
      return result(403, { hindrance: { kind: 'not-requester', name: failure.requestedBy.name } });
    case 'refused':
      return result(403, { hindrance: failure });
  }
}
