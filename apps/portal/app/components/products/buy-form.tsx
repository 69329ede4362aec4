import { MAX_QUANTITY } from '@portico/pricing';
import { Button, CartIcon, Quantity } from '@portico/ui';
import { Form, useNavigation } from 'react-router';

import { SubmissionField } from '~/forms/submission-field.tsx';
import { useText } from '~/text/use-text.ts';

/** How many of a product, and into the cart. */
export function BuyForm({
  productId,
  submissionId,
  onQuantity,
}: {
  readonly productId: string;
  readonly submissionId: string;
  readonly onQuantity: (quantity: number) => void;
}) {
  const text = useText();
  const { state, formAction } = useNavigation();
  return (
    <Form method="post" action="/cart" className="grid gap-3">
      <input type="hidden" name="kind" value="product" />
      <input type="hidden" name="productId" value={productId} />
      <input type="hidden" name="returnTo" value={`/products/${productId}`} />
      <SubmissionField id={submissionId} />
      <div className="flex items-center justify-between gap-3">
        <span aria-hidden="true">{text.t('products.quantity')}</span>
        <Quantity
          name="quantity"
          label={text.t('products.quantity')}
          decreaseLabel={text.t('products.fewer')}
          increaseLabel={text.t('products.more')}
          max={MAX_QUANTITY}
          defaultValue={1}
          onChange={(quantity) => {
            if (quantity >= 1 && quantity <= MAX_QUANTITY) onQuantity(quantity);
          }}
        />
      </div>
      <Button
        type="submit"
        name="intent"
        value="add"
        variant="primary"
        block
        icon={<CartIcon size={16} />}
        pending={state !== 'idle' && formAction === '/cart'}
      >
        {text.t('products.add')}
      </Button>
    </Form>
  );
}
