import { Button, ConfirmDialog } from '@portico/ui';
import { Form } from 'react-router';

import { useText } from '~/text/use-text.ts';

type JobDecisionProps = {
  readonly jobId: string;
  /** What the job does, in words. */
  readonly what: string;
  /** Tells this form from another one for the same job on the same page. */
  readonly place: string;
};

/** The two ways to go on with a dead job. */
export function JobDecision({ jobId, what, place }: JobDecisionProps) {
  const text = useText();
  const id = `decide-${place}-${jobId}`;
  return (
    <Form method="post" id={id} className="flex gap-2">
      <input type="hidden" name="job" value={jobId} readOnly />
      <Button
        type="submit"
        size="small"
        name="intent"
        value="retry"
        aria-label={text.t('jobs.retry.label', { what })}
      >
        {text.t('jobs.retry')}
      </Button>
      <ConfirmDialog
        form={id}
        name="intent"
        value="discard"
        title={text.t('jobs.discard.ask')}
        confirmLabel={text.t('jobs.discard')}
        cancelLabel={text.t('jobs.keep')}
        trigger={
          <Button
            type="submit"
            size="small"
            variant="quiet"
            name="intent"
            value="discard"
            aria-label={text.t('jobs.discard.label', { what })}
          >
            {text.t('jobs.discard')}
          </Button>
        }
      >
        {text.t('jobs.discard.consequence', { what })}
      </ConfirmDialog>
    </Form>
  );
}
