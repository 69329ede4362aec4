import { ok, parseId } from '@portico/kernel';
import { EMPTY_CART, MAX_LINES, addItems, removeLine, reviseQuote } from '@portico/purchasing';
import type { Quote } from '@portico/purchasing';
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
import { heldLines } from '~/presenters/quote-failure-words.ts';
import type { QuoteHindrance } from '~/presenters/quote-failure-words.ts';

import { draftRevision, readRevision } from './revision-draft.server.ts';
import type { RevisionDraft } from './revision-draft.server.ts';

/** What the page of a revision is told when it is not sent yet: the draft as it was typed, at the prices of now. */
export type RevisionResult = FormResult & {
  readonly draft: RevisionDraft;
  readonly hindrance?: QuoteHindrance;
};

/** Prices what was typed, or makes it the next revision. */
export async function reviseFromForm({
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
  const viewer = requireMember(context, url);
  const desk = await openBuying(context, viewer);
  const form = await readForm(request);
  const quoteId = parseId<'Quote'>(params.id);
  const quote = quoteId && (await desk.quotes.find(quoteId));
  if (quote === undefined) throw notFound();
  const sent = await readRevision(desk, quote, form.typed);
  if (sent.faults.length > 0) return answer(desk, quote, form, { faults: sent.faults }, 422);
  if (form.text('intent') === 'price') return answer(desk, quote, form, {}, 200);

  const submissionId = parseId<'Submission'>(form.text('submissionId'));
  if (form.text('intent') !== 'revise' || submissionId === undefined) throw badRequest();
  // Filled like a cart, so that the same thing from the quote and from the cart becomes one line.
  const merged = addItems(EMPTY_CART, sent.items, desk.newLineId);
  if (!merged.ok) {
    const max = 'most' in merged.error ? merged.error.most : MAX_LINES;
    return answer(desk, quote, form, { faults: [{ path: 'lines', code: 'too-many', values: { max } }] }, 422);
  }
  const edit = { quoteId: quote.id, version: Number(form.text('version')), submissionId };
  const outcome = await reviseQuote(desk, edit, { items: merged.value.lines, comment: form.text('comment') });
  if (outcome.ok) {
    await leaveCart(desk, sent.fromCart);
    return redirectWithToast(`/quotes/${quote.id}`, {
      key: 'quotes.done.revise',
      values: { revision: outcome.value.quote.revision.number, name: quote.assignedTo.name },
    });
  }
  const { error } = outcome;
  switch (error.kind) {
    case 'not-found':
      throw notFound();
    case 'invalid':
      return answer(desk, quote, form, { faults: error.faults }, 422);
    case 'quantity-not-whole':
    case 'quantity-out-of-range':
      throw badRequest();
    case 'lines-on-hold':
      return answer(
        desk,
        quote,
        form,
        { hindrance: { kind: error.kind, held: heldLines(error.offers) } },
        422,
      );
    case 'not-requester':
      return answer(
        desk,
        quote,
        form,
        { hindrance: { kind: error.kind, name: error.requestedBy.name } },
        403,
      );
    case 'refused':
      return answer(desk, quote, form, { hindrance: error }, 403);
    case 'not-possible':
      return answer(desk, quote, form, { hindrance: { kind: error.kind, state: error.state } }, 409);
    case 'stale':
      return answer(desk, quote, form, { hindrance: { kind: 'stale' } }, 409);
    case 'total-too-large':
      return answer(desk, quote, form, { hindrance: error }, 422);
  }
}

async function answer(
  desk: Buying,
  quote: Quote,
  form: FormValues,
  more: Partial<RevisionResult>,
  status: number,
) {
  const draft = await draftRevision(desk, quote, form.typed);
  return data<RevisionResult>({ faults: [], values: form.typed, draft, ...more }, { status });
}

/** What went into the quote is no longer in the cart. */
async function leaveCart(desk: Buying, lineIds: readonly string[]): Promise<void> {
  if (lineIds.length === 0) return;
  await desk.carts.change((cart) =>
    ok(
      cart.lines
        .filter(({ id }) => lineIds.includes(id))
        .reduce((left, { id }) => removeLine(left, id), cart),
    ),
  );
}
