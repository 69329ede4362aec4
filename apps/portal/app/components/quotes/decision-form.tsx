import { Button, FormErrors, Select, TextArea, TextField } from '@portico/ui';
import { Form, useNavigation } from 'react-router';

import { SubmissionField } from '~/forms/submission-field.tsx';
import { useFaults } from '~/forms/use-faults.ts';
import type { Decision } from '~/presenters/decision.ts';
import type { QuoteView } from '~/presenters/quote-view.ts';
import type { DecisionResult } from '~/routes/quotes/decide-on-quote.server.ts';
import { useText } from '~/text/use-text.ts';

import type { DeciderChoice } from './decision-panel.tsx';

/** The words that a decision asks for, and what will happen next, said before it happens. */
export function DecisionForm({
  decision,
  quote,
  deciders,
  submissionId,
  result,
}: {
  readonly decision: Decision;
  readonly quote: QuoteView;
  readonly deciders: readonly DeciderChoice[];
  readonly submissionId: string;
  readonly result: DecisionResult | undefined;
}) {
  const text = useText();
  const faultOf = useFaults(result?.faults);
  const typed = result?.values ?? {};
  const isSending = useNavigation().formData?.get('intent') === decision;
  const faults = result?.faults ?? [];
  const labels: Readonly<Record<string, string>> = {
    poNumber: text.t('orders.column.po'),
    reason: text.t('quotes.form.reason'),
    to: text.t('quotes.form.to'),
    comment: text.t(decision === 'request-change' ? 'quotes.form.change' : 'quotes.form.comment'),
  };
  const labelOf = (path: string) => labels[path] ?? path;
  const isNegative = decision === 'reject' || decision === 'withdraw';
  return (
    <Form method="post" className="grid gap-4" action={`/quotes/${quote.id}`}>
      <SubmissionField id={submissionId} />
      <input type="hidden" name="version" value={quote.version} readOnly />
      <FormErrors
        title={text.t('quotes.form.faults', { count: faults.length })}
        faults={faults.map((fault) => ({
          name: fault.path,
          text: text.t('quotes.form.fault', { field: labelOf(fault.path), fault: text.fault(fault) }),
        }))}
      />
      {decision === 'accept' && (
        <TextField
          name="poNumber"
          label={labels['poNumber']}
          hint={text.t('quotes.form.po.hint')}
          error={faultOf('poNumber')}
          defaultValue={typed['poNumber'] ?? quote.poNumber}
          autoComplete="off"
        />
      )}
      {decision === 'reject' && (
        <TextArea
          name="reason"
          label={labels['reason']}
          hint={text.t('quotes.form.reason.hint', { name: quote.requestedBy })}
          error={faultOf('reason')}
          defaultValue={typed['reason']}
          required
        />
      )}
      {decision === 'forward' && (
        <Select
          name="to"
          label={labels['to']}
          hint={text.t('quotes.form.to.hint')}
          placeholder={text.t('quotes.form.to.choose')}
          error={faultOf('to')}
          defaultValue={typed['to'] ?? ''}
          options={deciders.map(({ membershipId, name, roles }) => ({
            value: membershipId,
            label: `${name} (${text.list(roles)})`,
          }))}
          required
        />
      )}
      {decision !== 'reject' && (
        <TextArea
          name="comment"
          label={labels['comment']}
          hint={decision === 'request-change' ? text.t('quotes.form.change.hint') : undefined}
          error={faultOf('comment')}
          defaultValue={typed['comment']}
          required={decision === 'request-change'}
        />
      )}
      <p className="text-sm text-muted">
        {text.t(`quotes.next.${decision}`, { name: quote.requestedBy, number: quote.number })}
      </p>
      <Button
        type="submit"
        name="intent"
        value={decision}
        variant={isNegative ? 'danger' : 'primary'}
        pending={isSending}
        block
      >
        {text.t(`quotes.submit.${decision}`)}
      </Button>
    </Form>
  );
}
