import {
  Button,
  FormErrors,
  Notice,
  Panel,
  Select,
  SendIcon,
  TextArea,
  TextField,
  Totals,
} from '@portico/ui';
import { Form, useNavigation } from 'react-router';

import { SubmissionField } from '~/forms/submission-field.tsx';
import { useFaults } from '~/forms/use-faults.ts';
import type { CartView } from '~/presenters/cart-view.ts';
import type { CartResult } from '~/routes/cart/cart-change.server.ts';
import { useText } from '~/text/use-text.ts';

/** Somebody who may decide on this amount. */
type BuyerChoice = { readonly value: string; readonly name: string; readonly roles: readonly string[] };

/** What the cart comes to, and asking somebody to decide on it. */
export function RequestPanel({
  cart,
  deciders,
  isAllowed,
  submissionId,
  result,
}: {
  readonly cart: CartView;
  readonly deciders: readonly BuyerChoice[];
  readonly isAllowed: boolean;
  readonly submissionId: string;
  readonly result: CartResult | undefined;
}) {
  const text = useText();
  return (
    <Panel title={text.t('cart.request.title')}>
      <div className="grid gap-4">
        <CartTotals cart={cart} />
        {isAllowed && !cart.isReady && <Notice tone="warning">{text.t('cart.request.notReady')}</Notice>}
        {isAllowed && cart.isReady && deciders.length === 0 && (
          <Notice tone="warning">{text.t('cart.request.nobody')}</Notice>
        )}
        {isAllowed && cart.isReady && deciders.length > 0 && (
          <RequestForm cart={cart} deciders={deciders} submissionId={submissionId} result={result} />
        )}
      </div>
    </Panel>
  );
}

function CartTotals({ cart }: { readonly cart: CartView }) {
  const text = useText();
  const { saving, agreementNumber } = cart;
  return (
    <Totals
      lines={
        saving === undefined
          ? []
          : [
              {
                key: 'saving',
                label: text.t('cart.saving'),
                amount: text.money(saving),
                detail: agreementNumber && text.t('cart.saving.by', { number: agreementNumber }),
              },
            ]
      }
      total={{ label: text.t('orders.total'), amount: text.money(cart.total) }}
      note={text.t('orders.net')}
    />
  );
}

function RequestForm({
  cart,
  deciders,
  submissionId,
  result,
}: {
  readonly cart: CartView;
  readonly deciders: readonly BuyerChoice[];
  readonly submissionId: string;
  readonly result: CartResult | undefined;
}) {
  const text = useText();
  const faultOf = useFaults(result?.faults);
  const typed = result?.values ?? {};
  const faults = result?.faults ?? [];
  const labels: Readonly<Record<string, string>> = {
    title: text.t('cart.request.name'),
    assignedTo: text.t('cart.request.buyer'),
    poNumber: text.t('orders.column.po'),
    comment: text.t('quotes.form.comment'),
    lines: text.t('cart.lines'),
  };
  const isSending = useNavigation().formData?.get('intent') === 'request';
  const only = deciders.length === 1 ? deciders[0]?.value : undefined;
  return (
    <Form method="post" className="grid gap-4">
      <SubmissionField id={submissionId} />
      <input type="hidden" name="cartVersion" value={cart.version} readOnly />
      <FormErrors
        title={text.t('quotes.form.faults', { count: faults.length })}
        faults={faults.map((fault) => ({
          name: fault.path,
          text: text.t('quotes.form.fault', {
            field: labels[fault.path] ?? fault.path,
            fault: text.fault(fault),
          }),
        }))}
      />
      <TextField
        name="title"
        label={labels['title']}
        hint={text.t('cart.request.name.hint')}
        error={faultOf('title')}
        defaultValue={typed['title']}
        autoComplete="off"
        required
      />
      <Select
        name="assignedTo"
        label={labels['assignedTo']}
        hint={text.t('cart.request.buyer.hint')}
        placeholder={text.t('quotes.form.to.choose')}
        error={faultOf('assignedTo')}
        defaultValue={typed['assignedTo'] ?? only ?? ''}
        options={deciders.map(({ value, name, roles }) => ({
          value,
          label: `${name} (${text.list(roles)})`,
        }))}
        required
      />
      <TextField
        name="poNumber"
        label={labels['poNumber']}
        hint={text.t('cart.request.po.hint')}
        error={faultOf('poNumber')}
        defaultValue={typed['poNumber']}
        autoComplete="off"
      />
      <TextArea
        name="comment"
        label={labels['comment']}
        error={faultOf('comment')}
        defaultValue={typed['comment']}
      />
      <p className="text-sm text-muted">{text.t('cart.request.next')}</p>
      <Button
        type="submit"
        name="intent"
        value="request"
        variant="primary"
        icon={<SendIcon size={16} />}
        pending={isSending}
        block
      >
        {text.t('cart.request')}
      </Button>
    </Form>
  );
}
