import { Button, PlusIcon } from '@portico/ui';
import { Form, useNavigation } from 'react-router';

import { SubmissionField } from '~/forms/submission-field.tsx';
import type { ProductRow } from '~/presenters/product-list.server.ts';
import { useText } from '~/text/use-text.ts';

/** One piece of a product into the cart, and back to the list. */
export function AddProduct({
  row,
  returnTo,
}: {
  readonly row: Pick<ProductRow, 'id' | 'name' | 'submissionId'>;
  readonly returnTo: string;
}) {
  const text = useText();
  const { formData } = useNavigation();
  return (
    <Form method="post" action="/cart" preventScrollReset>
      <input type="hidden" name="kind" value="product" />
      <input type="hidden" name="productId" value={row.id} />
      <input type="hidden" name="quantity" value="1" />
      <input type="hidden" name="returnTo" value={returnTo} />
      <SubmissionField id={row.submissionId} />
      <Button
        type="submit"
        name="intent"
        value="add"
        size="small"
        icon={<PlusIcon size={16} />}
        aria-label={text.t('products.add.of', { name: row.name })}
        pending={formData?.get('submissionId') === row.submissionId}
      >
        {text.t('products.add.short')}
      </Button>
    </Form>
  );
}
