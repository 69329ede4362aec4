import { Button, Notice, UndoIcon } from '@portico/ui';
import { Form } from 'react-router';

import { SubmissionField } from '~/forms/submission-field.tsx';
import type { RemovedLine } from '~/routes/cart/cart-change.server.ts';
import { useText } from '~/text/use-text.ts';

/** Says what was taken out of the cart, and puts it back where it stood. */
export function UndoRemoval({
  removed,
  submissionId,
}: {
  readonly removed: RemovedLine;
  readonly submissionId: string;
}) {
  const text = useText();
  const { kind, name, quantity, note, position } = removed;
  const what =
    kind === 'product'
      ? { productId: removed.productId }
      : { configurationKey: removed.configurationKey, choices: removed.choices };
  const fields = { ...what, kind, quantity: String(quantity), note, position: String(position) };
  return (
    <Notice
      role="status"
      action={
        <Form method="post">
          <SubmissionField id={submissionId} />
          {Object.entries(fields).map(([field, value]) => (
            <input key={field} type="hidden" name={field} value={value} readOnly />
          ))}
          <Button type="submit" name="intent" value="restore" size="small" icon={<UndoIcon size={16} />}>
            {text.t('cart.undo')}
          </Button>
        </Form>
      }
    >
      {text.t('cart.removed', { name: name === '' ? text.t('cart.unknown') : name })}
    </Notice>
  );
}
