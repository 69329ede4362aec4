import { MAX_QUANTITY } from '@portico/purchasing';
import {
  ActionBar,
  Button,
  Checkbox,
  Code,
  FormErrors,
  MoneyText,
  Notice,
  Panel,
  Quantity,
  RefreshIcon,
  SendIcon,
  TextArea,
  Totals,
  VisuallyHidden,
} from '@portico/ui';
import { Form, useNavigation } from 'react-router';

import { SubmissionField } from '~/forms/submission-field.tsx';
import { useFaults } from '~/forms/use-faults.ts';
import type { RevisionResult } from '~/routes/quotes/revise-from-form.server.ts';
import type { DraftLine, RevisionDraft } from '~/routes/quotes/revision-draft.server.ts';
import { useText } from '~/text/use-text.ts';

/** The next revision, to be put together out of the last one and the cart. */
export function RevisionForm({
  version,
  decider,
  revision,
  draft,
  submissionId,
  result,
}: {
  readonly version: number;
  readonly decider: string;
  readonly revision: number;
  readonly draft: RevisionDraft;
  readonly submissionId: string;
  readonly result: RevisionResult | undefined;
}) {
  const text = useText();
  const faultOf = useFaults(result?.faults);
  const faults = result?.faults ?? [];
  const sending = useNavigation().formData?.get('intent');
  const fromCart = draft.lines.filter(({ origin }) => origin === 'cart');
  return (
    <Form method="post" className="grid gap-6">
      <SubmissionField id={submissionId} />
      <input type="hidden" name="version" value={version} readOnly />
      <FormErrors
        title={text.t('quotes.form.faults', { count: faults.length })}
        faults={faults.map((fault) => ({ name: fault.path, text: text.fault(fault) }))}
      />
      <Panel title={text.t('quotes.revise.lines')} description={text.t('quotes.revise.lines.hint')} flush>
        <DraftLines lines={draft.lines.filter(({ origin }) => origin === 'quote')} faultOf={faultOf} />
      </Panel>
      {fromCart.length > 0 && (
        <Panel title={text.t('quotes.revise.cart')} description={text.t('quotes.revise.cart.hint')} flush>
          <DraftLines lines={fromCart} faultOf={faultOf} />
        </Panel>
      )}
      <Panel title={text.t('quotes.revise.send')}>
        <div className="grid gap-4">
          <Totals
            total={{ label: text.t('orders.total'), amount: text.money(draft.total) }}
            note={text.t('orders.net')}
          />
          <TextArea
            name="comment"
            label={text.t('quotes.form.comment')}
            hint={text.t('quotes.revise.comment.hint', { name: decider })}
            error={faultOf('comment')}
            defaultValue={result?.values['comment']}
          />
          <p className="text-sm text-muted">{text.t('quotes.next.revise', { name: decider })}</p>
          <ActionBar>
            <Button
              type="submit"
              name="intent"
              value="revise"
              variant="primary"
              icon={<SendIcon size={16} />}
              pending={sending === 'revise'}
            >
              {text.t('quotes.submit.revise', { revision })}
            </Button>
            <Button
              type="submit"
              name="intent"
              value="price"
              icon={<RefreshIcon size={16} />}
              pending={sending === 'price'}
            >
              {text.t('quotes.revise.price')}
            </Button>
          </ActionBar>
        </div>
      </Panel>
    </Form>
  );
}

function DraftLines({
  lines,
  faultOf,
}: {
  readonly lines: readonly DraftLine[];
  readonly faultOf: (path: string) => string | undefined;
}) {
  return (
    <ul className="divide-y divide-line">
      {lines.map((line) => (
        <DraftRow key={line.field} line={line} fault={faultOf(`quantity.${line.field}`)} />
      ))}
    </ul>
  );
}

function DraftRow({ line, fault }: { readonly line: DraftLine; readonly fault: string | undefined }) {
  const text = useText();
  const { field, origin, name, sku, quantity, note, isKept, offer } = line;
  const words = name === '' ? text.t('cart.unknown') : name;
  return (
    <li className="grid gap-3 p-4 md:grid-cols-[minmax(0,1fr)_128px_160px_128px] md:items-center md:gap-6">
      <div className="grid gap-1">
        <span className="font-medium">{words}</span>
        <span className="text-sm text-muted">
          <Code>{sku}</Code>
        </span>
        {offer.kind !== 'offered' && <Notice tone="warning">{text.t(`cart.hold.${offer.kind}`)}</Notice>}
        <input type="hidden" name={`note.${field}`} value={note} readOnly />
      </div>
      <Quantity
        name={`quantity.${field}`}
        label={text.t('cart.quantity', { name: words })}
        decreaseLabel={text.t('cart.fewer', { name: words })}
        increaseLabel={text.t('cart.more', { name: words })}
        max={MAX_QUANTITY}
        defaultValue={quantity}
        error={fault}
      />
      <DraftPrice line={line} />
      {origin === 'quote' ? (
        <Checkbox
          name={`remove.${field}`}
          value="on"
          label={text.t('quotes.revise.remove')}
          defaultChecked={!isKept}
        />
      ) : (
        <Checkbox
          name={`add.${field}`}
          value="on"
          label={text.t('quotes.revise.add')}
          defaultChecked={isKept}
        />
      )}
    </li>
  );
}

function DraftPrice({ line }: { readonly line: DraftLine }) {
  const text = useText();
  const { offer, formerUnitPrice } = line;
  if (offer.kind !== 'offered') return <span className="text-muted">{text.t('prices.none')}</span>;
  const now = text.money(offer.unitPrice);
  const former = formerUnitPrice && text.money(formerUnitPrice);
  return (
    <div className="grid gap-1 md:justify-items-end">
      <MoneyText value={text.money(offer.total)} emphasis="strong" />
      <span className="text-sm text-muted">{text.t('quotes.revise.each', { price: now })}</span>
      {former !== undefined && former !== now && (
        <span className="text-sm text-muted">
          <VisuallyHidden>{text.t('quotes.former')} </VisuallyHidden>
          <MoneyText value={former} former />
        </span>
      )}
    </div>
  );
}
