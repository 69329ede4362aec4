import { InvariantError } from '@portico/kernel';
import type { Result } from '@portico/kernel';

import type { WriteTransaction } from '../core/write.ts';

/** A form that was sent: the identifier that it carried, by whom, what it was, and when. */
export type SentForm = {
  readonly submissionId: string;
  readonly personId: string;
  readonly kind: string;
  readonly at: Date;
};

/** What the first sending of a form came to: `result` is what it left to be recalled by. */
export type Sending<Value, Failure> =
  | { readonly kind: 'first'; readonly outcome: Result<Value, Failure> }
  | { readonly kind: 'repeated'; readonly result: string };

/**
 * Does `perform` for the first sending of a form and nothing for a later one: the second waits for the first to
 * commit and is given its `result`. A sending that fails leaves no trace, so that the corrected form may use the
 * same identifier.
 */
export async function performOnce<Value extends { readonly result: string }, Failure>(
  tx: WriteTransaction,
  form: SentForm,
  perform: () => Promise<Result<Value, Failure>>,
): Promise<Sending<Value, Failure>> {
  const claimed = await tx.$executeRaw`
    INSERT IGNORE INTO submissions (id, person_id, kind, result, created_at)
    VALUES (${form.submissionId}, ${form.personId}, ${form.kind}, '', ${form.at})`;
  if (claimed === 0) return { kind: 'repeated', result: await recall(tx, form) };
  const outcome = await perform();
  if (outcome.ok) {
    await tx.submission.update({
      where: { id: form.submissionId },
      data: { result: outcome.value.result },
    });
  } else {
    await tx.submission.delete({ where: { id: form.submissionId } });
  }
  return { kind: 'first', outcome };
}

async function recall(tx: WriteTransaction, form: SentForm): Promise<string> {
  const sent = await tx.submission.findFirst({
    where: { id: form.submissionId, personId: form.personId, kind: form.kind },
  });
  if (sent === null) {
    throw new InvariantError('submission-foreign', 'The identifier of this form belongs to another form.');
  }
  return sent.result;
}
