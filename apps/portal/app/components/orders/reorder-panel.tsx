import type { Refusal, Verdict } from '@portico/access';
import type { CartFailure, LeftOut } from '@portico/purchasing';
import { Button, ButtonLink, Notice, Panel, RefreshIcon } from '@portico/ui';
import { Form, useNavigation } from 'react-router';

import { refusalWords } from '~/components/shell/refusal-words.ts';
import { cartFailureWords } from '~/presenters/cart-failure-words.ts';
import { SubmissionField } from '~/forms/submission-field.tsx';
import { useText } from '~/text/use-text.ts';

/** What came of ordering again, where it did not simply lead to the cart. */
export type ReorderOutcome =
  | { readonly kind: 'partly'; readonly added: number; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: 'refused'; readonly because: Refusal }
  | CartFailure;

/** Ordering the same again; whoever may not is told why. */
export function ReorderPanel({
  may,
  submissionId,
  outcome,
}: {
  readonly may: Verdict;
  readonly submissionId: string;
  readonly outcome: ReorderOutcome | undefined;
}) {
  const text = useText();
  const isSending = useNavigation().formData?.get('intent') === 'reorder';
  return (
    <Panel title={text.t('orders.reorder.title')}>
      <div className="grid gap-4">
        {outcome !== undefined && <Outcome outcome={outcome} />}
        {may.kind === 'allowed' ? (
          <Form method="post" className="grid gap-2">
            <SubmissionField id={submissionId} />
            <Button
              type="submit"
              name="intent"
              value="reorder"
              variant="primary"
              block
              pending={isSending}
              icon={<RefreshIcon size={16} />}
            >
              {text.t('orders.reorder')}
            </Button>
            <p className="text-sm text-muted">{text.t('orders.reorder.next')}</p>
          </Form>
        ) : (
          <Notice>{refusalWords(may.because, text)}</Notice>
        )}
      </div>
    </Panel>
  );
}

function Outcome({ outcome }: { readonly outcome: ReorderOutcome }) {
  const text = useText();
  if (outcome.kind === 'refused') return <Notice tone="danger">{refusalWords(outcome.because, text)}</Notice>;
  if (outcome.kind !== 'partly') {
    return (
      <Notice tone="danger" role="alert">
        {cartFailureWords(outcome, text)}
      </Notice>
    );
  }
  return (
    <Notice
      tone="warning"
      role="status"
      title={text.t('orders.reorder.partly', { count: outcome.added })}
      action={
        outcome.added > 0 && (
          <ButtonLink href="/cart" size="small">
            {text.t('orders.reorder.toCart')}
          </ButtonLink>
        )
      }
    >
      <p>{text.t('orders.reorder.leftOut', { count: outcome.leftOut.length })}</p>
      <ul className="list-disc ps-4">
        {outcome.leftOut.map(({ name, sku, because }) => (
          <li key={sku + name}>
            {name}: {text.t(`cart.hold.${because}.short`)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
