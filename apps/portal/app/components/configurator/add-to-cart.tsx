import type { Refusal } from '@portico/access';
import { MAX_QUANTITY } from '@portico/pricing';
import { Button, CartIcon, Notice, Quantity } from '@portico/ui';
import { Form, useNavigation } from 'react-router';

import { refusalWords } from '~/components/shell/refusal-words.ts';
import { SubmissionField } from '~/forms/submission-field.tsx';
import { useText } from '~/text/use-text.ts';

import type { Configurator } from './use-configurator.ts';

/** Whether the viewer may put things into a cart, and the identifier that makes a second click do nothing. */
export type CartOffer = { readonly submissionId: string; readonly refusal?: Refusal };

const FORM = 'add-to-cart';

/** How many, and into the cart; where that is not possible, why. */
export function AddToCart({
  configurator,
  offer,
}: {
  readonly configurator: Configurator;
  readonly offer: CartOffer;
}) {
  const text = useText();
  const { facts, state } = configurator;
  const obstacle = obstacleOf(configurator, offer, text);
  return (
    <Form id={FORM} method="post" action="/cart" className="grid gap-3">
      <input type="hidden" name="kind" value="configuration" />
      <input type="hidden" name="configurationKey" value={facts.key} />
      <input type="hidden" name="choices" value={JSON.stringify(state.choices)} />
      <SubmissionField id={offer.submissionId} />
      <div className="flex items-center justify-between gap-3">
        <span aria-hidden="true">{text.t('shop.configurator.quantity')}</span>
        <Quantity
          name="quantity"
          label={text.t('shop.configurator.quantity')}
          decreaseLabel={text.t('shop.configurator.fewer')}
          increaseLabel={text.t('shop.configurator.more')}
          max={MAX_QUANTITY}
          defaultValue={state.quantity}
          onChange={(quantity) => {
            if (quantity >= 1 && quantity <= MAX_QUANTITY) configurator.change({ quantity });
          }}
        />
      </div>
      {obstacle === undefined ? <AddButton block /> : <Notice>{obstacle}</Notice>}
    </Form>
  );
}

/** The button of the form, wherever on the page it stands. */
export function AddButton({ block = false }: { readonly block?: boolean }) {
  const text = useText();
  const { state, formAction } = useNavigation();
  return (
    <Button
      type="submit"
      form={FORM}
      name="intent"
      value="add"
      variant="primary"
      block={block}
      icon={<CartIcon size={16} />}
      pending={state !== 'idle' && formAction === '/cart'}
    >
      {text.t('shop.configurator.add')}
    </Button>
  );
}

/** What keeps this build out of the cart, in words. */
export function obstacleOf(
  { view }: Configurator,
  { refusal }: CartOffer,
  text: ReturnType<typeof useText>,
): string | undefined {
  if (refusal !== undefined) return refusalWords(refusal, text);
  if (view.price === undefined) return text.t('shop.configurator.request-price');
  return view.isComplete ? undefined : text.t('shop.configurator.incomplete');
}
