import type { Refusal } from '@portico/access';
import { MAX_QUANTITY } from '@portico/pricing';
import { Button, CartIcon, Notice, Panel, Quantity } from '@portico/ui';
import { Form, useNavigation } from 'react-router';

import { UnitPrice } from '~/components/prices/unit-price.tsx';
import { WhyThisPrice } from '~/components/prices/why-this-price.tsx';
import { refusalWords } from '~/components/shell/refusal-words.ts';
import { SubmissionField } from '~/forms/submission-field.tsx';
import type { PiecePrice } from '~/presenters/product-prices.server.ts';
import { useText } from '~/text/use-text.ts';

/** What a product costs its buyer and why, how many, and into the cart; where that is not possible, why. */
export function BuyPanel({
  product,
  price,
  refusal,
  submissionId,
}: {
  readonly product: { readonly id: string; readonly name: string };
  readonly price: PiecePrice | undefined;
  readonly refusal: Refusal | undefined;
  readonly submissionId: string;
}) {
  const text = useText();
  return (
    <Panel title={text.t('products.buy')}>
      <div className="grid gap-4">
        {price !== undefined && (
          <div className="grid gap-1">
            <div className="flex flex-wrap items-baseline justify-between gap-2">
              <span className="text-sm text-muted">{text.t('prices.per-piece')}</span>
              <UnitPrice price={price} emphasis="total" />
            </div>
            <div className="flex justify-end">
              <WhyThisPrice href={`/products/${product.id}/price`} name={product.name} />
            </div>
          </div>
        )}
        {price === undefined ? (
          <Notice>{text.t('products.unpriced')}</Notice>
        ) : refusal === undefined ? (
          <AddForm productId={product.id} submissionId={submissionId} />
        ) : (
          <Notice>{refusalWords(refusal, text)}</Notice>
        )}
        {price !== undefined && <p className="text-sm text-muted">{text.t('prices.net')}</p>}
      </div>
    </Panel>
  );
}

function AddForm({ productId, submissionId }: { readonly productId: string; readonly submissionId: string }) {
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
