import type { Faults } from '@portico/kernel';
import type { OrderState, OrderVerb } from '@portico/purchasing';
import { Button, Notice, Panel, TextArea } from '@portico/ui';
import { Form } from 'react-router';

import { useFaults } from '~/forms/use-faults.ts';
import { useText } from '~/text/use-text.ts';

type AdvanceOrderPanelProps = {
  readonly state: OrderState;
  readonly version: number;
  /** What may be done to it now, the way forward first. */
  readonly verbs: readonly OrderVerb[];
  readonly sent:
    | { readonly kind: 'faulty' | 'stale'; readonly faults: Faults; readonly comment: string }
    | undefined;
};

/** Takes an order one step along, or cancels it. The customer's people are told by mail. */
export function AdvanceOrderPanel({ state, version, verbs, sent }: AdvanceOrderPanelProps) {
  const text = useText();
  const faultOf = useFaults(sent?.faults);
  return (
    <Panel title={text.t('seller.orders.next')}>
      {verbs.length === 0 ? (
        <p className="text-muted">{text.t(`seller.orders.next.${state}`)}</p>
      ) : (
        <Form method="post" className="grid gap-4" noValidate>
          <input type="hidden" name="version" value={version} readOnly />
          {sent?.kind === 'stale' && (
            <Notice tone="warning" role="alert" title={text.t('seller.orders.stale')}>
              {text.t('seller.orders.stale.body')}
            </Notice>
          )}
          <p className="text-muted">{text.t(`seller.orders.next.${state}`)}</p>
          <TextArea
            name="comment"
            rows={3}
            label={text.t('seller.orders.comment')}
            hint={text.t(
              verbs.includes('cancel') ? 'seller.orders.comment.cancel' : 'seller.orders.comment.hint',
            )}
            defaultValue={sent?.comment ?? ''}
            error={faultOf('comment')}
          />
          <div className="grid gap-2">
            {verbs.map((verb) => (
              <Button
                key={verb}
                type="submit"
                name="intent"
                value={verb}
                block
                variant={verb === 'cancel' ? 'quiet' : 'primary'}
              >
                {text.t(`seller.orders.verb.${verb}`)}
              </Button>
            ))}
          </div>
        </Form>
      )}
    </Panel>
  );
}
